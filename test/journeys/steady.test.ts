import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {BrowserContext} from 'playwright-core';
import {devices} from './support/town.js';
import {useTown} from './support/use-town.js';

/** Every page with a widget, and what shows that the widget has its answer. */
const widgets: Readonly<Record<string, string>> = {
  '/': 'owner-notice-board article',
  '/notices/': 'owner-notice-board article',
  '/ask/': 'owner-inquiry-details input',
  '/requests/': 'owner-feedback-status input',
  '/fees/': 'owner-fee-breakdown .legend',
  '/standards/': 'owner-service-standards article',
  '/contacts/': 'owner-contacts h3',
  '/meetings/': 'owner-meetings article',
  '/survey/': 'owner-survey h3',
  '/report/': 'owner-service-report .bars',
};

/** What only its owner sees on a page. */
const signedIn: Readonly<Record<string, string>> = {
  '/en/fees/': 'owner-fee-breakdown .balance',
  '/en/requests/': 'owner-own-requests .item',
  '/en/survey/': 'owner-survey h3',
};

/** A telephone network on a bad day: milliseconds, and bytes a second. */
const slowLine = {
  offline: false,
  latency: 120,
  downloadThroughput: 200_000,
  uploadThroughput: 100_000,
};

const town = useTown();

/** Runs in the page, before anything of it: notes every shift, and what moved. */
const noteShifts = () => {
  const noted: string[] = [];
  Object.assign(globalThis, {noted});
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const {value, hadRecentInput, sources} = entry as unknown as {
        value: number;
        hadRecentInput: boolean;
        sources: {node?: Element; previousRect: DOMRect; currentRect: DOMRect}[];
      };
      if (hadRecentInput) continue;
      const moved = sources.map(
        ({node, previousRect: from, currentRect: to}) =>
          `${node?.localName ?? node?.nodeName ?? '?'}.${String(node?.className ?? '')} ${from.y} → ${to.y}`,
      );
      noted.push(`${String(value)}: ${moved.join(', ')}`);
    }
  }).observe({type: 'layout-shift', buffered: true});
};

/** Whatever moved on a page by itself until `there` was there. */
const shiftsOf = async (context: BrowserContext, path: string, there: string) => {
  const page = await context.newPage();
  const line = await context.newCDPSession(page);
  await line.send('Network.enable');
  await line.send('Network.emulateNetworkConditions', slowLine);
  await page.addInitScript(noteShifts);
  await page.goto(town.server.url + path, {waitUntil: 'commit'});
  await page.locator(there).first().waitFor();
  await page.waitForLoadState('load');
  // Shifts are told with the frame after the one they happened in.
  return page.evaluate(async () => {
    for (let frame = 0; frame < 5; frame += 1) await new Promise(requestAnimationFrame);
    return (globalThis as unknown as {noted: string[]}).noted;
  });
};

for (const [path, there] of Object.entries(widgets)) {
  test(`nothing moves while ${path} loads over a slow line`, async () => {
    for (const device of [devices.phone, devices.desktop]) {
      const context = await town.browser.newContext(device);
      const shifts = await shiftsOf(context, path, there);
      assert.deepEqual(shifts, [], `at ${String(device.viewport.width)} px`);
      await context.close();
    }
  });
}

test('nothing moves while pages load for an owner who is signed in', async () => {
  const context = await town.browser.newContext(devices.phone);
  const page = await context.newPage();
  await page.goto(`${town.server.url}/en/fees/`);
  await page.getByLabel('User name').fill('zhou');
  await page.getByLabel('Password').fill('guiyuan-1203');
  await page.getByRole('button', {name: 'Sign in'}).click();
  await page.locator('owner-fee-breakdown .balance').first().waitFor();
  for (const [path, there] of Object.entries(signedIn)) {
    assert.deepEqual(await shiftsOf(context, path, there), [], path);
  }
  await context.close();
});
