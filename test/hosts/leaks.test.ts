import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import type {Browser} from 'playwright-core';
import {defaults} from '../../demo/server/config.js';
import {openBrowser} from '../journeys/support/town.js';
import {startHostSite, type HostSite} from './support/host-site.js';
import {
  comeAndGo,
  held,
  openHostPage,
  pageToMoveIn,
  sendWhileMoved,
  written,
} from './support/leaks.js';

/** `npm run test:leaks` does the same 500 and 1,000 times. */
const cycles = 10;
const moves = 60;

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

test(`every element comes and goes ${cycles} times, and nothing of it is left`, async () => {
  const {page, devtools, complaints} = await openHostPage(browser, site);
  const isGone = ({elements}: {elements: object}) => Object.keys(elements).length === 0;
  // What a page loads and listens to once, it has by then.
  await comeAndGo(page, site, 3);
  const first = await held(page, devtools, isGone);
  await comeAndGo(page, site, cycles);
  const last = await held(page, devtools, (now) => isGone(now) && now.listeners <= first.listeners);
  assert.deepEqual(last.elements, {});
  assert.equal(Math.max(0, last.listeners - first.listeners), 0);
  assert.deepEqual(complaints, []);
  await page.context().close();
});

test(`an owner writes and sends while the page moves every element ${moves} times`, async () => {
  const opened = await openHostPage(browser, site, pageToMoveIn(site));
  const {before: first, after: last, typed} = await sendWhileMoved(opened, moves);
  assert.equal(typed, written, 'no character is lost');
  assert.equal(await site.countRecorded(written), 1, 'recorded once');
  assert.deepEqual(last.elements, {});
  assert.equal(Math.max(0, last.listeners - first.listeners), 0);
  assert.deepEqual(opened.complaints, []);
  await opened.page.context().close();
});
