import assert from 'node:assert/strict';
import {test} from 'node:test';
import {seat} from './support/town.js';
import {useTown} from './support/use-town.js';

const town = useTown();

test('a webmaster chooses by looking; the copied code shows the same on a page of their own', async () => {
  const {page, complaints} = await seat(town.browser, {locale: 'en-GB'});
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${town.server.url}/en/embed-it/`);
  await page.getByLabel('Ask or report').uncheck();
  await page.getByLabel('Contacts').check();
  await page.getByRole('combobox', {name: 'Language'}).selectOption('zh-Hant');
  await page.getByLabel('Main colour').fill('#ffcc00');
  await page.getByLabel('Address of your backend').fill(`${town.server.url}/v1`);
  await page.getByLabel('Where you keep the script').fill(`${town.server.url}/embed`);
  const preview = page.getByRole('region', {name: 'The real thing'});
  await preview.getByRole('heading', {name: /颱風/}).waitFor();
  await page.getByRole('button', {name: 'Copy the code'}).click();
  await page.getByText('Copied.').waitFor();
  const code = await page.evaluate(() => navigator.clipboard.readText());
  assert.match(code, /integrity="sha384-[^"]+" crossorigin="anonymous"/);
  assert.match(code, /--owner-color-accent-text: #000000;/);

  await page.route(`${town.server.url}/host`, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host</title></head><body>${code}</body></html>`,
    }),
  );
  await page.goto(`${town.server.url}/host`);
  await page.getByRole('heading', {name: /颱風/}).waitFor();
  await page.locator('owner-contacts').getByRole('link', {name: '021-5550 0110'}).first().waitFor();
  assert.equal(await page.locator('owner-inquiry-form').count(), 0);
  assert.deepEqual(complaints, []);
});

test('an address that is none is named beside its field', async () => {
  const {page} = await seat(town.browser, {locale: 'zh-CN'});
  await page.goto(`${town.server.url}/embed-it/`);
  await page.getByLabel('后台地址').fill('api.firm.example');
  await page.getByText('请写完整的网址，例如 https://api.firm.example/v1').waitFor();
});

test('the playground knows every attribute and token, and tells of events', async () => {
  const {page, complaints} = await seat(town.browser, {locale: 'en-GB'});
  await page.goto(`${town.server.url}/en/playground/`);
  await page.getByLabel('Element').selectOption('owner-inquiry-form');
  await page.getByLabel('--owner-radius').fill('3px');
  await page.getByLabel('tone').fill('friendly');
  await page.getByText('<owner-inquiry-form follow-href="/en/requests/">').waitFor();
  await page.getByLabel('Element').selectOption('owner-text-size');
  const preview = page.getByRole('region', {name: 'The real thing'});
  await preview.getByRole('button', {name: 'Larger text'}).click();
  await page.getByText('owner-text-size-chosen').waitFor();
  assert.deepEqual(complaints, []);
});
