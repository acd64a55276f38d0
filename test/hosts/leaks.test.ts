import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import type {Browser, CDPSession, Page} from 'playwright-core';
import {defaults} from '../../demo/server/config.js';
import {openBrowser} from '../journeys/support/town.js';
import {startHostSite, widgetTags, type HostSite} from './support/host-site.js';

const cycles = 500;
const moves = 1_000;

let site: HostSite;
let browser: Browser;

before(async () => {
  site = await startHostSite('127.0.0.1', {...defaults.limits, callsPerMinute: 1e6});
  browser = await openBrowser();
});

after(async () => {
  await browser.close();
  await site.close();
});

/** What a page keeps for later questions of these tests. */
declare global {
  interface Window {
    kept: {element: WeakRef<Element>; name: string}[];
    portal: HTMLElement;
    moved: number;
  }
}

const pageWith = async (body: string) => {
  const context = await browser.newContext({locale: 'en'});
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', ({stack, message}) => complaints.push(stack ?? message));
  await page.addInitScript('window.__name = (named) => named; window.kept = [];');
  await page.goto(
    site.show(`<!doctype html><html lang="en"><title>Leaks</title>
      <script type="module" src="/embed/owner-portal.js"></script>${body}</html>`),
  );
  return {page, complaints, devtools: await context.newCDPSession(page)};
};

const collectGarbage = async (devtools: CDPSession) => {
  for (let times = 0; times < 3; times++) await devtools.send('HeapProfiler.collectGarbage');
};

/** Listeners of the whole page, after everything that can go has gone. */
const countListeners = async (devtools: CDPSession) => {
  await collectGarbage(devtools);
  const {metrics} = await devtools.send('Performance.getMetrics');
  return metrics.find(({name}) => name === 'JSEventListeners')?.value ?? NaN;
};

/** Names of what was taken off the page and is still there. */
const retained = (page: Page) =>
  page.evaluate(() => {
    const counts: Record<string, number> = {};
    for (const {element, name} of window.kept) {
      if (element.deref()) counts[name] = (counts[name] ?? 0) + 1;
    }
    return counts;
  });

/** Puts every widget on the page and takes it off again, sooner or later while it loads. */
const mountAndUnmount = (page: Page, times: number) =>
  page.evaluate(
    async ({tags, endpoint, times}) => {
      const all = (root: ParentNode): Element[] =>
        [...root.querySelectorAll('*')].flatMap((element) => [
          element,
          ...(element.shadowRoot ? all(element.shadowRoot) : []),
        ]);
      for (let cycle = 0; cycle < times; cycle++) {
        const portal = document.createElement('owner-portal');
        portal.setAttribute('endpoint', endpoint);
        portal.setAttribute('community', 'guiyuan');
        for (const tag of tags) portal.append(document.createElement(tag));
        document.body.append(portal);
        const isWhole = cycle % 20 === 0;
        await new Promise((resolve) => setTimeout(resolve, isWhole ? 800 : (cycle * 7) % 40));
        for (const element of [portal, ...all(portal)]) {
          window.kept.push({element: new WeakRef(element), name: element.localName});
        }
        portal.remove();
      }
    },
    {tags: widgetTags, endpoint: site.endpoint, times},
  );

test(`every widget, put on a page and taken off ${cycles} times, leaves nothing behind`, async () => {
  const {page, complaints, devtools} = await pageWith('');
  await devtools.send('Performance.enable');
  const settle = async () => {
    // What waits for its moment, such as the advice to a webmaster without a portal, has it first.
    for (let tries = 0; tries < 40; tries++) {
      await collectGarbage(devtools);
      if (Object.keys(await retained(page)).length === 0) return;
      await page.waitForTimeout(500);
    }
  };
  await mountAndUnmount(page, 21);
  await settle();
  const before = await countListeners(devtools);
  await mountAndUnmount(page, cycles);
  await settle();
  assert.deepEqual(await retained(page), {});
  assert.ok((await page.evaluate(() => window.kept.length)) > cycles * widgetTags.length);
  assert.equal((await countListeners(devtools)) - before, 0);
  assert.deepEqual(complaints, []);
  await page.context().close();
});

test(`an owner writes and sends while the page moves every widget ${moves} times`, async () => {
  const widgets = widgetTags.map((tag) => `<${tag}></${tag}>`).join('');
  const {page, complaints, devtools} = await pageWith(
    `<div id="here"><owner-portal endpoint="${site.endpoint}" community="guiyuan" lang="en">${widgets}</owner-portal></div><div id="there"></div>`,
  );
  await devtools.send('Performance.enable');
  const words = page.getByLabel('In your own words');
  await words.waitFor();
  await page.getByRole('radio', {name: /home/i}).first().check();
  await page.getByLabel('Building or place').selectOption({index: 1});
  await page.getByLabel(/floor or exact place/i).fill('1202');
  await page.getByLabel('Phone', {exact: true}).fill('138 0000 0000');
  await page.getByRole('checkbox', {name: /I agree/}).check();
  await page.waitForTimeout(1_000);
  const before = await countListeners(devtools);
  await page.evaluate((most) => {
    window.moved = 0;
    const places = ['#here', '#there'].map((id) => document.querySelector(id));
    const portal = document.querySelector('owner-portal');
    const move = () => {
      if (!portal || window.moved === most) return;
      window.moved += 1;
      // Now the whole portal, now one widget within it.
      if (window.moved % 2) places[window.moved % 4 === 1 ? 1 : 0]?.append(portal);
      else portal.append(...[...portal.children].slice(0, 1));
      setTimeout(move, 8);
    };
    move();
  }, moves);
  const typed = 'The lamp on the third floor has been dark since Sunday, and somebody fell.';
  await words.focus();
  for (const character of typed) {
    await page.keyboard.type(character);
  }
  assert.equal(await words.inputValue(), typed, 'no character is lost');
  await page.getByRole('button', {name: 'Send', exact: true}).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', {name: /received/i}).waitFor();
  await page.waitForFunction((most) => window.moved === most, moves, {timeout: 60_000});
  assert.equal(await site.countRecorded(typed), 1, 'recorded once');
  assert.ok((await countListeners(devtools)) <= before, 'no listener more than before');
  assert.deepEqual(complaints, []);
  await page.context().close();
});
