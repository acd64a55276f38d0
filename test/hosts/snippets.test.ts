import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import {formal as arabic} from '../../src/messages/ar/inquiry-form.js';
import {formal as japanese} from '../../src/messages/ja/inquiry-form.js';
import {ask, readReceipt} from '../journeys/support/owner.js';
import {openBrowser, seat} from '../journeys/support/town.js';
import {startHostSite, type HostSite} from './support/host-site.js';

let site: HostSite;
let browser: Browser;

before(async () => {
  site = await startHostSite();
  browser = await openBrowser();
});

after(async () => {
  await browser.close();
  await site.close();
});

const script = '<script type="module" src="/embed/owner-portal.js"></script>';
const classic = '<script src="/embed/owner-portal.classic.js"></script>';
const portal = (widgets: string) =>
  `<owner-portal endpoint="${site.endpoint}" community="guiyuan" lang="zh-Hans">${widgets}</owner-portal>`;
const form = '<owner-inquiry-form></owner-inquiry-form>';

/** Opens a page of the webmaster's. */
const open = async (html: string) => {
  const {page, complaints} = await seat(browser);
  await page.goto(site.show(`<!doctype html>${html}`));
  return {page, complaints};
};

const words = (page: Page) => page.getByLabel('请用您自己的话说一说');

/** What editors, optimisers and tag managers make of the two lines. */
const mangled: Readonly<Record<string, () => string>> = {
  'in the head, before there is a body': () => `<head>${script}</head><body>${portal(form)}`,
  'in the body, after the widgets': () => `<body>${portal(form)}${script}`,
  'paragraphs around every line (wpautop)': () =>
    `<body><p>${script}<br>\n</p><p><owner-portal endpoint="${site.endpoint}" community="guiyuan" lang="zh-Hans"><br></p><p>${form}</p><p></owner-portal></p>`,
  'attributes kept only as data-*': () =>
    `<body>${script}<owner-portal data-endpoint="${site.endpoint}" data-community="guiyuan" data-lang="zh-Hans">${form}</owner-portal>`,
  'placeholders in paragraphs': () =>
    `<body>${script}<p><span data-owner-portal data-endpoint="${site.endpoint}" data-community="guiyuan" data-lang="zh-Hans"><span data-owner-widget="inquiry-form"></span></span></p>`,
  'upper case, as old editors write': () =>
    `<BODY>${script}<OWNER-PORTAL ENDPOINT="${site.endpoint}" COMMUNITY="guiyuan" LANG="zh-Hans"><OWNER-INQUIRY-FORM></OWNER-INQUIRY-FORM></OWNER-PORTAL>`,
  'type="module" thrown away': () =>
    `<body><script>const e = 1, t = 2, n = 3, o = 4, r = 5;</script><script src="/embed/owner-portal.js"></script>${portal(form)}`,
  'put in by a tag manager, without any attribute': () =>
    `<body>${portal(form)}<script>setTimeout(() => {
      const late = document.createElement('script');
      late.type = 'module';
      late.src = '/embed/owner-portal.js';
      document.head.append(late);
    }, 300)</script>`,
  'held back until the visitor moves (delay-JS)': () =>
    `<body><script type="text/delayed" data-src="/embed/owner-portal.classic.js"></script>${portal(form)}<script>setTimeout(() => {
      const held = document.querySelector('[type="text/delayed"]');
      const script = document.createElement('script');
      script.text = '';
      script.src = held.dataset.src;
      held.replaceWith(script);
    }, 300)</script>`,
  'with a version of the host in the address': () =>
    `<body><script type="module" src="/embed/owner-portal.js?ver=6.4.2"></script>${portal(form)}`,
};

for (const [title, html] of Object.entries(mangled)) {
  test(`the snippet works ${title}`, async () => {
    const {page, complaints} = await open(html());
    await words(page).fill('水管漏水');
    assert.deepEqual(complaints, []);
    await page.context().close();
  });
}

for (const {lang, dir, said} of [
  {lang: 'ja', dir: 'ltr', said: japanese},
  {lang: 'ar', dir: 'rtl', said: arabic},
] as const) {
  test(`the classic script fetches the words of lang="${lang}" from beside it`, async () => {
    const {page, complaints} = await open(
      `<html lang="${lang}"><body>${classic}${portal(form).replace(' lang="zh-Hans"', '')}`,
    );
    await page.getByLabel(said.description).fill('水管漏水');
    assert.equal(await page.locator('owner-inquiry-form').getAttribute('dir'), dir);
    assert.deepEqual(complaints, []);
    await page.context().close();
  });
}

test('five copies of two kinds in any order serve the page once, and nothing is sent twice', async () => {
  const again = (query: string) => script.replace('.js', `.js?${query}`);
  const {page, complaints} = await open(
    `<body>${classic}${script}${portal(form)}${again('a')}${classic.replace('.js', '.js?b')}${again('c')}`,
  );
  let sent = 0;
  page.on('request', (request) => {
    if (request.method() === 'POST') sent++;
  });
  await ask(page, '电梯坏了');
  await readReceipt(page);
  assert.equal(sent, 1);
  assert.deepEqual(complaints, []);
});

test('another version of the script on the page leaves it to the first', async () => {
  const {page, complaints} = await seat(browser);
  const warnings: string[] = [];
  page.on('console', (message) => warnings.push(message.text()));
  // At another address a module is another copy, with classes of its own.
  await page.route('**/older/**', async (route) => {
    const url = route.request().url().replace('/older/', '/embed/');
    await route.fulfill({response: await route.fetch({url})});
  });
  const older = script.replace('/embed/', '/older/');
  await page.goto(site.show(`<!doctype html><body>${script}${portal(form)}${older}`));
  await ask(page, '两个版本在一页上');
  await readReceipt(page);
  assert.equal(await site.countRecorded('两个版本在一页上'), 1);
  assert.equal(warnings.filter((text) => text.includes('on this page twice')).length, 1);
  assert.deepEqual(complaints, []);
});

test('a form that the page moves a thousand times keeps its words and is sent once', async () => {
  const {page, complaints} = await open(
    `<body>${script}<div id="one">${portal(form)}</div><div id="other"></div>`,
  );
  const field = words(page);
  for (const part of ['厨房', '水管', '漏水']) {
    await field.press('End');
    await page.keyboard.insertText(part);
    await page.evaluate(() => {
      const places = ['#one', '#other'].map((id) => document.querySelector(id));
      const [widget] = document.getElementsByTagName('owner-portal');
      for (let move = 0; move < 334; move++) places[move % 2]?.append(widget);
    });
  }
  assert.equal(await field.inputValue(), '厨房水管漏水');
  await ask(page, await field.inputValue());
  await readReceipt(page);
  assert.deepEqual(complaints, []);
});

test('a page that replaces its content by innerHTML gets its widgets each time', async () => {
  const {page, complaints} = await open(`<body>${script}<main></main>`);
  for (let visit = 0; visit < 3; visit++) {
    await page.evaluate((html) => {
      const [main] = document.getElementsByTagName('main');
      if (main) main.innerHTML = html;
    }, portal(form));
    await words(page).fill(`第 ${visit} 次`);
  }
  assert.deepEqual(complaints, []);
});

test('a file changed on its way is refused, and the telephone number stays', async () => {
  const {page} = await seat(browser);
  await page.route('**/owner-portal.classic.js', async (route) => {
    const answer = await route.fetch();
    await route.fulfill({response: answer, body: `${await answer.text()} `});
  });
  await page.goto(`${site.url}/csp-hash.html`);
  await page.waitForLoadState('load');
  assert.equal(await page.evaluate(() => customElements.get('owner-portal')), undefined);
  assert.ok(await page.getByText('021-5550 0100').first().isVisible());
});
