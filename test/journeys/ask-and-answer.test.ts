import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import type {Browser} from 'playwright-core';
import type {RunningServer} from '../../demo/server/server.js';
import {act, inList, signIn} from './support/desk.js';
import {ask, openRequest, readReceipt, type Kept} from './support/owner.js';
import {openBrowser, seat, startTown, type Seat} from './support/town.js';

/** One story, told in its order: each test is one act of it. */
const words = '厨房顶上漏水，滴了一夜 💧𠮷\n水桶已经接了三桶。';
let server: RunningServer;
let browser: Browser;
let owner: Seat;
let desk: Seat;
let daughter: Seat;
let kept: Kept;

before(async () => {
  server = await startTown();
  browser = await openBrowser();
  owner = await seat(browser, {device: 'phone'});
  daughter = await seat(browser);
  desk = await seat(browser, {locale: 'en-GB'});
});

after(async () => {
  await browser.close();
  await server.close();
});

test('the desk signs in and watches its list', async () => {
  await signIn(desk.page, server.url);
});

test('an owner asks on a phone and is told number, code, what is next and whom to call', async () => {
  await owner.page.goto(`${server.url}/ask/`);
  await ask(owner.page, words);
  kept = await readReceipt(owner.page);
  assert.match(kept.reference, /^GY-\d{6}-\d{4}$/);
  assert.match(kept.code, /^\d{4}-\d{4}-\d{4}$/);
  await owner.page.getByRole('heading', {name: '接下来'}).waitFor();
  assert.ok(await owner.page.getByRole('link', {name: '021-5550 0100'}).first().isVisible());
});

test('the desk lists it without a reload', async () => {
  await inList(desk.page, kept.reference).waitFor();
});

test("the desk reads the owner's words as they were written", async () => {
  await inList(desk.page, kept.reference).click();
  await desk.page.getByRole('heading', {name: kept.reference}).waitFor();
  const quoted = desk.page.getByRole('blockquote').or(desk.page.locator('blockquote')).first();
  assert.equal(await quoted.textContent(), words);
});

test('the owner follows the link of the receipt and sees the request', async () => {
  await owner.page.getByRole('link', {name: '查看办理进度'}).click();
  await owner.page.getByText('已收到').first().waitFor();
  assert.ok(!new URL(owner.page.url()).search, 'nothing secret in the query');
});

test("accepting shows in the owner's open page without a reload", async () => {
  await act(desk.page, 'Accept', {'The owner will hear by': '2099-01-15T18:00'});
  await owner.page.getByText('已受理', {exact: true}).first().waitFor();
  await owner.page.getByText('2099年1月15日 18:00').first().waitFor();
});

test("an answer shows in the owner's open page, and is announced", async () => {
  await act(desk.page, 'Write to the owner', {
    'Words to the owner': '师傅今天下午三点到，请您放心。',
  });
  await owner.page.getByText('师傅今天下午三点到，请您放心。').waitFor();
  await owner.page.getByRole('status').filter({hasText: '有了新进展'}).waitFor();
});

test('an internal note never shows there', async () => {
  await act(desk.page, 'Leave an internal note', {'Internal note': '内部：备件要从仓库调'});
  await desk.page.getByText('内部：备件要从仓库调').waitFor();
  await act(desk.page, 'Write to the owner', {'Words to the owner': '已经在路上了。'});
  await owner.page.getByText('已经在路上了。').waitFor();
  assert.equal(await owner.page.getByText('备件要从仓库调').count(), 0);
});

test('the same request opens on another device by number and code, without an account', async () => {
  await daughter.page.goto(`${server.url}/requests/`);
  await openRequest(daughter.page, kept);
  await daughter.page.getByText('师傅今天下午三点到，请您放心。').waitFor();
});

test('a reply from there reaches the desk', async () => {
  await daughter.page.getByLabel('就这件事给我们留言').fill('好的，我妈妈在家，谢谢！');
  await daughter.page.getByRole('button', {name: '发送'}).click();
  await daughter.page.getByRole('status').filter({hasText: '留言已经收到'}).waitFor();
  await desk.page.getByText('好的，我妈妈在家，谢谢！').first().waitFor();
});

test('declining needs all four parts, and the owner reads them', async () => {
  await act(desk.page, 'Decline with reasons', {
    'Reason, in a sentence': '漏水来自楼上装修',
    Explanation: '楼上正在更换防水层，公共管道完好。',
    'What we can do instead': '我们陪您与楼上业主协商，并先做临时接水。',
    'Whom else the owner may turn to': '项目经理周敏，021-5550 0108',
  });
  for (const part of ['漏水来自楼上装修', '楼上正在更换防水层', '临时接水', '项目经理周敏']) {
    await owner.page.getByText(part).first().waitFor();
  }
});

test('a wrong code opens nothing', async () => {
  const stranger = await seat(browser);
  await stranger.page.goto(`${server.url}/requests/`);
  await stranger.page.getByLabel('回执上的编号').fill(kept.reference);
  await stranger.page.getByLabel('查询码').fill('0000-0000-0000');
  await stranger.page.getByRole('button', {name: '查看进度'}).click();
  await stranger.page.getByText('没有找到与此编号和查询码相符的事项').waitFor();
});

test('nothing went wrong on any page meanwhile', () => {
  assert.deepEqual(owner.complaints, []);
  assert.deepEqual(daughter.complaints, []);
  // Before signing in the desk asks who is there: a 401 the browser logs by itself.
  assert.deepEqual(
    desk.complaints.filter((text) => !text.includes('401')),
    [],
  );
});
