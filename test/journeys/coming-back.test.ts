import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import {chromium, type Browser, type Page} from 'playwright-core';
import {startHostSite, type HostSite} from '../hosts/support/host-site.js';
import {chromiumFlags, findChromium} from '../support/chromium.mjs';
import {ask, readReceipt} from './support/owner.js';

let site: HostSite;
let browser: Browser;

before(async () => {
  site = await startHostSite();
  browser = await chromium.launch({
    executablePath: findChromium(),
    args: chromiumFlags,
    // Playwright gives pages that are left behind no second life; owners' browsers do.
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
});

after(async () => {
  await browser.close();
  await site.close();
});

/** A page of an owner alone, and all that went wrong on it. */
const visit = async (path: string) => {
  const context = await browser.newContext({locale: 'zh-CN', timezoneId: 'Asia/Shanghai'});
  context.setDefaultTimeout(20_000);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(`${site.url}${path}`);
  return {page, complaints};
};

const words = '楼道的灯从周日起就不亮了。';
const field = (page: Pick<Page, 'getByLabel'>) => page.getByLabel('请用您自己的话说一说');

test('an owner who goes elsewhere and back finds the page as it was, each time, and sends once', async () => {
  const {page, complaints} = await visit('/plain.html');
  await field(page).fill(words);
  await page.getByText('草稿，已保存在本设备上。').waitFor();
  await page.evaluate(() =>
    addEventListener('pageshow', ({persisted}) => (document.title = `back ${persisted}`)),
  );
  for (let times = 0; times < 3; times++) {
    await page.goto(`${site.url}/submitted`);
    await page.goBack({waitUntil: 'commit'});
    // The very page that was left, not one that was loaded anew.
    await page.waitForFunction(() => document.title === 'back true');
    assert.equal(await field(page).inputValue(), words);
    await page.evaluate(() => (document.title = ''));
  }
  await ask(page, words);
  await readReceipt(page);
  assert.equal(await site.countRecorded(words), 1);
  assert.deepEqual(complaints, []);
  await page.context().close();
});

test('in a sandboxed frame the form works in memory, and says that nothing is kept', async () => {
  const {page, complaints} = await visit('/sandboxed.html');
  const frame = page.frames().find((one) => one !== page.mainFrame());
  assert.ok(frame);
  const sandboxed = '沙盒里的话：灯不亮了。';
  await field(frame).fill(sandboxed);
  await frame.getByText('此浏览器不允许在这里保存内容。').waitFor();
  assert.equal(await frame.getByText('已保存').count(), 0);
  await ask(frame as unknown as Page, sandboxed);
  await readReceipt(frame as unknown as Page);
  assert.equal(await site.countRecorded(sandboxed), 1);
  assert.deepEqual(complaints, []);
  await page.context().close();
});
