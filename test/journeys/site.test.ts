import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {BrowserContextOptions} from 'playwright-core';
import {isAccessible} from './support/accessibility.js';
import {devices} from './support/town.js';
import {useTown} from './support/use-town.js';

/** The pages, with what shows that their widget is there. */
const widgets: Readonly<Record<string, string>> = {
  '/': 'owner-notice-board article',
  '/notices/': 'owner-notice-board article',
  '/ask/': 'owner-inquiry-form textarea',
  '/requests/': 'owner-feedback-status input',
  '/fees/': 'owner-fee-breakdown table',
  '/standards/': 'owner-service-standards article',
  '/contacts/': 'owner-contacts h3',
  '/meetings/': 'owner-meetings article',
  '/survey/': 'owner-survey',
  '/report/': 'owner-service-report table',
  '/files/': 'owner-notice-board article',
  '/embed-it/': 'owner-notice-board article',
  '/playground/': 'owner-notice-board article',
  '/about/': 'main',
};
const paths = Object.keys(widgets);
/** Pages that stand under another's entry of the navigation, or under none. */
const entries: Readonly<Record<string, string>> = {
  '/survey/': '/meetings/',
  '/report/': '/meetings/',
  '/files/': 'none',
  '/embed-it/': 'none',
  '/playground/': 'none',
};
const languages = [
  {lang: 'zh-Hans', prefix: ''},
  {lang: 'en', prefix: '/en'},
];
const pages = languages.flatMap(({lang, prefix}) =>
  paths.map((path) => ({lang, path, address: prefix + path})),
);
const dutyPhone = '021-5550 0110';

const town = useTown();

const open = async (address: string, options: BrowserContextOptions) => {
  const page = await (await town.browser.newContext(options)).newPage();
  await page.goto(town.server.url + address);
  return page;
};

for (const {lang, path, address} of pages) {
  test(`${address} is accessible on a phone by day and on a desk by night, and never wider than the screen`, async () => {
    for (const options of [devices.phone, {...devices.desktop, colorScheme: 'dark' as const}]) {
      const page = await open(address, options);
      await page
        .locator(widgets[path] ?? 'main')
        .first()
        .waitFor();
      await isAccessible(page);
      const {width} = options.viewport;
      const isDesk = options.viewport === devices.desktop.viewport;
      // Sums of seven digits are as wide as they are: see docs/accessibility.md.
      const both = path === '/fees/' ? [] : [[320, '200%'] as const];
      const narrower = [[320, '100%'] as const, ...both, [width, '200%'] as const];
      for (const [at, size] of [[width, '100%'] as const, ...(isDesk ? narrower : [])]) {
        await page.setViewportSize({width: at, height: 900});
        await page.evaluate((fontSize) => {
          document.documentElement.style.fontSize = fontSize;
        }, size);
        const fits = (wide: number) => document.documentElement.scrollWidth === wide;
        await page.waitForFunction(fits, at, {timeout: 10_000}).catch(() => {
          throw new Error(`wider than ${at} px at ${size}`);
        });
      }
      await page.context().close();
    }
  });

  test(`${address} names the duty telephone without script`, async () => {
    const page = await open(address, {...devices.phone, javaScriptEnabled: false});
    assert.ok(await page.getByRole('link', {name: dutyPhone}).first().isVisible());
    assert.equal(await page.locator('html').getAttribute('lang'), lang);
    await page.context().close();
  });

  test(`${address} marks itself in the navigation and keeps the page when the language changes`, async () => {
    const page = await open(address, devices.desktop);
    const current = await page
      .getByRole('navigation')
      .locator('[aria-current]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    const entry = entries[path] ?? path;
    assert.deepEqual(current, entry === 'none' ? [] : [(lang === 'en' ? '/en' : '') + entry]);
    const other = lang === 'en' ? path : `/en${path}`;
    await page.getByRole('link', {name: lang === 'en' ? '中文' : 'English', exact: true}).click();
    await page.waitForURL(town.server.url + other);
    await page.context().close();
  });
}

for (const {lang, prefix} of languages) {
  test(`an address nobody knows leads back into the site in ${lang}`, async () => {
    const page = await open(`${prefix}/nowhere`, devices.phone);
    await isAccessible(page);
    await page.locator('.actions a').first().click();
    await page.waitForURL(`${town.server.url}${prefix}/`);
    await page.context().close();
  });
}

/** No build joins the pages: what they share is written in each, and must not drift. */
for (const {lang, prefix} of languages) {
  test(`all pages in ${lang} carry one header and one footer`, async () => {
    // One page is another community's, of another firm.
    const ours = paths.filter((path) => path !== '/files/');
    const shared = await Promise.all(
      ours.map(async (path) => {
        const html = await (await fetch(town.server.url + prefix + path)).text();
        const [header = ''] = /<aside class="duty"[\s\S]*<\/header>/.exec(html) ?? [];
        const [footer = ''] = /<footer[\s\S]*<\/footer>/.exec(html) ?? [];
        assert.ok(header && footer, path);
        const neutral = header
          .replace(/ aria-current="(page|true)"/, '')
          .replace(/(<p class="languages")[\s\S]*?<\/p>/, '$1');
        return (neutral + footer).replace(/\s+/g, '');
      }),
    );
    assert.equal(new Set(shared).size, 1);
  });
}
