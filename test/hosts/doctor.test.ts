import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import type {Browser, Page} from 'playwright-core';
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

const widget = '<owner-contacts></owner-contacts>';
const page = (inside: string, head = '') =>
  `<!doctype html><head>${head}<script type="module" src="/embed/owner-portal.js"></script><script type="module" src="/embed/owner-portal.doctor.js"></script></head><body>${inside}`;
const portal = (attributes = '', inside = widget) =>
  `<owner-portal endpoint="${site.endpoint}" community="guiyuan" ${attributes}>${inside}</owner-portal>`;

/** What the doctor on a page says is to be changed. */
const complaintsOn = async (html: string, prepare?: (page: Page) => Promise<unknown>) => {
  const {page: shown} = await seat(browser, {locale: 'en-GB'});
  await prepare?.(shown);
  await shown.goto(site.show(html));
  await shown
    .getByRole('status')
    .filter({hasText: /all is well|to be changed/})
    .waitFor();
  const texts = await shown.locator('li.bad span:last-child').allTextContents();
  const seen = texts.join(' ').replaceAll(new URL(site.endpoint).origin, 'API');
  await shown.context().close();
  return seen.replaceAll(site.url, 'SITE');
};

/** Lets the backend answer as something else would. */
const spoil =
  (change: (body: Record<string, unknown>) => object, headers: Record<string, string> = {}) =>
  (shown: Page) =>
    shown.route('**/v1/portal?*', async (route) => {
      const response = await route.fetch();
      const json = change((await response.json()) as Record<string, unknown>);
      await route.fulfill({response, json, headers: {...response.headers(), ...headers}});
    });

test('the doctor finds nothing on a page that is well', async () => {
  assert.equal(await complaintsOn(page(portal())), '');
});

const sick: Readonly<
  Record<
    string,
    readonly [html: () => string, words: RegExp, prepare?: (page: Page) => Promise<unknown>]
  >
> = {
  'a widget outside the portal': [() => page(portal() + widget), /<owner-contacts> stands outside/],
  'a widget that there is not': [
    () => page(portal('', '<owner-contact></owner-contact>')),
    /<owner-contact> is not at work/,
  ],
  'a policy that stops the calls': [
    () =>
      page(portal(), `<meta http-equiv="Content-Security-Policy" content="connect-src 'self'">`),
    /add API to connect-src/,
  ],
  'a community that is not known': [
    () => page(portal().replace('guiyuan', 'nowhere')),
    /does not know community="nowhere"/,
  ],
  'a backend that allows another site': [
    () => page(portal()),
    /Access-Control-Allow-Origin: SITE/,
    spoil((body) => body, {'access-control-allow-origin': 'https://other.example'}),
  ],
  'a backend of another contract': [
    () => page(portal()),
    /keeps version 7\.0\.0 of the contract/,
    spoil((body) => ({...body, contractVersion: '7.0.0'})),
  ],
  'a token that is refused': [
    () =>
      page(
        `${portal()}<script>document.querySelector('owner-portal').getToken = () => 'old';</script>`,
      ),
    /refuses the token/,
  ],
};

for (const [title, [html, words, prepare]] of Object.entries(sick)) {
  test(`the doctor on a page with ${title} says what to change`, async () => {
    assert.match(await complaintsOn(html(), prepare), words);
  });
}
