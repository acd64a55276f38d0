import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import type {Browser} from 'playwright-core';
import {spawnServer, type Child} from '../server/support/child.js';
import {dataFolder} from '../support/data-folder.js';
import {ask, openRequest, readReceipt, type Kept} from './support/owner.js';
import {openBrowser, seat, type Seat} from './support/town.js';

/** One story, told in its order: each test is one act of it. */
let folder: Awaited<ReturnType<typeof dataFolder>>;
let child: Child;
let origin: string;
let browser: Browser;
let owner: Seat;
let kept: Kept;

const start = async (port: string) => {
  child = spawnServer({DATA_DIR: folder.path, PORT: port});
  origin = await child.url;
};

before(async () => {
  folder = await dataFolder();
  await start('0');
  browser = await openBrowser();
  owner = await seat(browser, {device: 'phone'});
});

after(async () => {
  await browser.close();
  child.kill('SIGKILL');
  await child.ended;
  await folder.remove();
});

test('the server is killed right after a receipt, and the request is there afterwards', async () => {
  await owner.page.goto(`${origin}/ask/`);
  await ask(owner.page, '楼道灯不亮了。');
  kept = await readReceipt(owner.page);
  child.kill('SIGKILL');
  await child.ended;
  await start(new URL(origin).port);
  const neighbour = await seat(browser);
  await neighbour.page.goto(`${origin}/requests/`);
  await openRequest(neighbour.page, kept);
  await neighbour.page.getByText('楼道灯不亮了。').first().waitFor();
});

test('what an owner sends while the server is down stays in the form, told honestly', async () => {
  await owner.page.goto(`${origin}/ask/`);
  // The whole form, which comes in two steps.
  await owner.page.getByLabel('楼栋或公共区域').waitFor();
  child.kill('SIGKILL');
  await child.ended;
  await ask(owner.page, '门禁坏了，刷不了卡。');
  await owner.page.getByRole('alert').filter({hasText: '您填写的内容都还在本页面上'}).waitFor();
  const text = await owner.page.getByLabel('请用您自己的话说一说').inputValue();
  assert.equal(text, '门禁坏了，刷不了卡。');
});

test('once it is back, trying again brings the receipt', async () => {
  await start(new URL(origin).port);
  await owner.page.getByRole('button', {name: '再试一次'}).click();
  const {reference} = await readReceipt(owner.page);
  assert.notEqual(reference, kept.reference);
});

test('a receipt can be read though nothing more can be fetched once it has come', async () => {
  const {page} = await seat(browser);
  let isGone = false;
  await page.route('**/embed/**', (route) => (isGone ? route.abort() : route.continue()));
  await page.route('**/v1/requests?*', async (route) => {
    const response = await route.fetch();
    isGone = true;
    await route.fulfill({response});
  });
  await page.goto(`${origin}/ask/`);
  await ask(page, '单元门关不上。');
  const {code} = await readReceipt(page);
  assert.notEqual(code, '');
});
