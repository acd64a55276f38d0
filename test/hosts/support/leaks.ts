import {setTimeout as pause} from 'node:timers/promises';
import type {Browser, CDPSession, Page} from 'playwright-core';
import {signInOwner} from '../../server/support/owner-session.js';
import {elementTags, type HostSite} from './host-site.js';

declare global {
  interface Window {
    /** What was on the page, by name, for as long as something holds it. */
    left: {readonly element: WeakRef<Element>; readonly name: string}[];
  }
}

/** What a page holds once everything that can go has gone. */
export interface Held {
  /** Elements of ours that were taken off the page, by name. */
  readonly elements: Readonly<Record<string, number>>;
  readonly listeners: number;
  readonly nodes: number;
}

/** A page of the host's, what goes wrong on it, and its browser's own counts. */
export const openHostPage = async (browser: Browser, site: HostSite, body = '') => {
  const context = await browser.newContext({locale: 'en'});
  context.setDefaultTimeout(20_000);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', ({stack, message}) => complaints.push(stack ?? message));
  await page.addInitScript('window.__name = (named) => named; window.left = [];');
  await page.goto(
    site.show(`<!doctype html><html lang="en"><title>Leaks</title>
      <script type="module" src="/embed/owner-portal.js"></script>${body}</html>`),
  );
  const devtools = await context.newCDPSession(page);
  await devtools.send('Performance.enable');
  return {page, complaints, devtools};
};

const count = async (page: Page, devtools: CDPSession): Promise<Held> => {
  for (let times = 0; times < 3; times++) await devtools.send('HeapProfiler.collectGarbage');
  const elements = await page.evaluate(() => {
    const counts: Record<string, number> = {};
    for (const {element, name} of window.left) {
      if (element.deref()) counts[name] = (counts[name] ?? 0) + 1;
    }
    return counts;
  });
  const {metrics} = await devtools.send('Performance.getMetrics');
  const metric = (name: string) => metrics.find((each) => each.name === name)?.value ?? NaN;
  return {elements, listeners: metric('JSEventListeners'), nodes: metric('Nodes')};
};

/** What is held at last: answers on their way and timers have a moment to come to their end. */
export const held = async (
  page: Page,
  devtools: CDPSession,
  isDone: (present: Held) => boolean,
): Promise<Held> => {
  let present = await count(page, devtools);
  for (let tries = 0; tries < 40 && !isDone(present); tries++) {
    await pause(500);
    present = await count(page, devtools);
  }
  return present;
};

/**
 * Puts every element on the page and takes it off again, `times` times: mostly while it still loads,
 * now and then once it shows all it has; for somebody who is signed in, and for nobody.
 */
export const comeAndGo = async (
  page: Page,
  site: HostSite,
  times: number,
  tags: readonly string[] = elementTags,
): Promise<void> => {
  const {token} = await signInOwner(new URL(site.endpoint).origin, 'zhou', 'guiyuan-1203');
  await page.evaluate(
    async ({tags, endpoint, times, token}) => {
      const ours = (root: ParentNode): Element[] =>
        [...root.querySelectorAll('*')].flatMap((element) => [
          ...(element.localName.includes('-') ? [element] : []),
          ...(element.shadowRoot ? ours(element.shadowRoot) : []),
        ]);
      const isWhole = (portal: Element) =>
        ours(portal).every(({shadowRoot}) => shadowRoot && !shadowRoot.querySelector('.lines'));
      const wait = (milliseconds: number) =>
        new Promise((resolve) => setTimeout(resolve, milliseconds));
      for (let cycle = 0; cycle < times; cycle++) {
        const portal = document.createElement('owner-portal');
        portal.setAttribute('endpoint', endpoint);
        portal.setAttribute('community', 'guiyuan');
        if (cycle % 2) portal.getToken = () => token;
        portal.append(...tags.map((tag) => document.createElement(tag)));
        document.body.append(portal);
        await wait((cycle * 7) % 40);
        for (let tries = 0; cycle % 10 < 2 && tries < 100 && !isWhole(portal); tries++)
          await wait(50);
        for (const element of [portal, ...ours(portal)]) {
          window.left.push({element: new WeakRef(element), name: element.localName});
        }
        portal.remove();
      }
    },
    {tags, endpoint: site.endpoint, times, token},
  );
};

export const written = 'The lamp on the third floor has been dark since Sunday, and somebody fell.';

/** Fills in all of the form but the owner's own words. */
const fillIn = async (page: Page): Promise<void> => {
  await page.getByRole('radio', {name: /home/i}).check();
  await page.getByLabel('Building or place').selectOption({index: 1});
  await page.getByLabel(/floor or exact place/i).fill('1202');
  await page.getByLabel('Telephone', {exact: true}).fill('138 0000 0000');
  await page.getByRole('checkbox', {name: /I agree/}).check();
};

/** What an owner's page holds after a receipt, and after it was moved again and again. */
export interface Moved {
  readonly before: Held;
  readonly after: Held;
  /** The owner's words as they stood in the field, when all were typed. */
  readonly typed: string;
}

/** Moves every element: the portal with all it holds, and each widget within it. */
const moveAll = (page: Page, times: number): Promise<void> =>
  page.evaluate(async (most) => {
    const portal = document.querySelector('owner-portal');
    const places = [...document.querySelectorAll('.place')];
    for (let moved = 0; portal && moved < most; moved++) {
      places[moved % places.length]?.append(portal);
      for (const widget of [...portal.children]) portal.append(widget);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }, times);

/**
 * An owner fills in the form and sends it, while the page moves everything, and goes on doing so
 * afterwards: `moves` times in all.
 */
export const sendWhileMoved = async (
  {page, devtools}: {readonly page: Page; readonly devtools: CDPSession},
  moves: number,
): Promise<Moved> => {
  const words = page.getByLabel('In your own words');
  await fillIn(page);
  await words.focus();
  const moving = moveAll(page, moves / 2);
  await page.keyboard.type(written, {delay: 15});
  const typed = await words.inputValue();
  await page.getByRole('button', {name: 'Send', exact: true}).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', {name: /received/i}).waitFor();
  await moving;
  const before = await held(page, devtools, () => true);
  await moveAll(page, moves / 2);
  const after = await held(page, devtools, ({listeners}) => listeners <= before.listeners);
  return {before, after, typed};
};

/** A page with every widget, and two places for them to be in. */
export const pageToMoveIn = (site: HostSite): string => `<div class="place">
    <owner-portal endpoint="${site.endpoint}" community="guiyuan" lang="en">
      ${elementTags.map((tag) => `<${tag}></${tag}>`).join('')}
    </owner-portal>
  </div><div class="place"></div>`;
