import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {test} from 'node:test';
import type {Page} from 'playwright-core';
import {seat} from './support/town.js';
import {useTown} from './support/use-town.js';

const example = await readFile(
  new URL('../../demo/desk/fee-account-example.csv', import.meta.url),
  'utf8',
);

const town = useTown();

const signInAsOwner = async (page: Page) => {
  await page.getByLabel('User name').fill('zhou');
  await page.getByLabel('Password').fill('guiyuan-1203');
  await page.getByRole('button', {name: 'Sign in'}).click();
};

test('Mr Zhou signs in and reads his share, recomputed, to the cent', async () => {
  const {page} = await seat(town.browser, {locale: 'en', device: 'phone'});
  await page.goto(`${town.server.url}/en/fees/`);

  await signInAsOwner(page);
  const line = page.locator('details').filter({hasText: '¥3,012.60'}).first();
  await line.locator('summary').click();
  await line.getByText('Rounded to 0.01').waitFor();
  await page.getByText(/These figures add up/).waitFor();
  await page.getByRole('heading', {name: 'Where did my money go?'}).waitFor();
});

test('he asks about a line, and the form says which', async () => {
  const {page} = await seat(town.browser, {locale: 'en'});
  await page.goto(`${town.server.url}/en/fees/`);
  await page.getByRole('link', {name: 'Ask: Cleaning'}).click();
  await page.waitForURL(/\/en\/ask\/#/);
  await page
    .getByText(/Cleaning/)
    .first()
    .waitFor();
});

test('the desk publishes a file only when it adds up, and owners then read it', async () => {
  const {page: desk} = await seat(town.browser, {locale: 'en'});
  await desk.goto(`${town.server.url}/desk/`);
  await desk.getByLabel('User name').fill('manager');
  await desk.getByLabel('Password').fill('guiyuan-lead');
  await desk.getByRole('button', {name: 'Sign in'}).click();
  await desk.getByRole('link', {name: 'Fees'}).click();
  const choose = (content: string) =>
    desk.locator('input[type=file]').setInputFiles({
      name: 'fees-2027.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(content),
    });
  const publish = desk.getByRole('button', {name: 'Publish', exact: true});

  await choose(example.replace('7100.00,100', '7200.00,100'));
  await desk.getByRole('button', {name: 'Check'}).click();
  await desk.getByText(/15/).first().waitFor();
  assert.equal(await publish.count(), 0);

  await choose(example);
  await desk.getByRole('button', {name: 'Check'}).click();
  await publish.click();
  await publish.waitFor({state: 'detached'});

  const {page} = await seat(town.browser, {locale: 'en'});
  await page.goto(`${town.server.url}/en/fees/`);
  await page.getByText(/2027/).first().waitFor();
  await page.getByText(/These figures add up/).waitFor();
});
