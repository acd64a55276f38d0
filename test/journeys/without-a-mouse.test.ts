import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import type {Browser, CDPSession, Page} from 'playwright-core';
import type {RunningServer} from '../../demo/server/server.js';
import {openBrowser, seat, startTown} from './support/town.js';

/*
 * Nobody here points at anything, and nothing is found by how the page is made: an owner presses keys,
 * and hears what the browser's accessibility tree says of the place the focus is at.
 */
let server: RunningServer;
let browser: Browser;
let page: Page;
let tree: CDPSession;

before(async () => {
  server = await startTown();
  browser = await openBrowser();
  ({page} = await seat(browser, {locale: 'en'}));
  tree = await page.context().newCDPSession(page);
  await tree.send('Accessibility.enable');
  await page.addInitScript({path: 'test/journeys/support/announcements.js'});
});

after(async () => {
  await browser.close();
  await server.close();
});

const heard = (): Promise<readonly string[]> =>
  page.evaluate(() => (globalThis as unknown as {heard: string[]}).heard);

/** What is said of the place the focus is at. */
const place = async (): Promise<string> => {
  const {result} = await tree.send('Runtime.evaluate', {
    expression: `(() => {
      let at = document.activeElement;
      while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
      return at;
    })()`,
  });
  const {nodes} = await tree.send('Accessibility.getPartialAXTree', {
    objectId: result.objectId ?? '',
    fetchRelatives: false,
  });
  const [node] = nodes;
  return `${String(node?.role?.value ?? '')} ${String(node?.name?.value ?? '')}`.trim();
};

/** Goes on with Tab until the focus is there; at most through one page. */
const goTo = async (wanted: string): Promise<void> => {
  const passed: string[] = [];
  for (let step = 0; step < 90; step += 1) {
    await page.keyboard.press('Tab');
    const here = await place();
    if (here.startsWith(wanted)) return;
    passed.push(here);
  }
  assert.fail(`Tab does not lead to “${wanted}”, but to: ${passed.join(' | ')}`);
};

/** Waits until the focus is there by itself. */
const isLedTo = async (wanted: string): Promise<void> => {
  let here = '';
  for (let look = 0; look < 100; look += 1) {
    here = await place();
    if (here.startsWith(wanted)) return;
    await page.waitForTimeout(100);
  }
  assert.equal(here, wanted);
};

/** Waits until it stands in the accessibility tree. */
const perceives = async (role: string, name: string): Promise<void> => {
  for (let look = 0; look < 100; look += 1) {
    // Asked for each time: a new page has a document of its own.
    const {nodes} = await tree
      .send('DOM.getDocument')
      .then(({root}) => tree.send('Accessibility.queryAXTree', {nodeId: root.nodeId, role}))
      .catch(() => ({nodes: []}));
    const names = nodes.map((node) => String(node.name?.value ?? ''));
    if (names.some((one) => one.startsWith(name))) return;
    await page.waitForTimeout(100);
  }
  assert.fail(`There is no ${role} “${name}”.`);
};

/** After an act the focus is at something, not back at the page's beginning. */
const isSomewhere = async (): Promise<void> => {
  assert.doesNotMatch(await place(), /^(none|RootWebArea|$)/);
};

const type = (text: string) => page.keyboard.type(text);
const press = (key: string) => page.keyboard.press(key);

const hears = async (what: RegExp): Promise<void> => {
  let all: readonly string[] = [];
  for (let look = 0; look < 100; look += 1) {
    all = await heard();
    if (all.some((one) => what.test(one))) return;
    await page.waitForTimeout(100);
  }
  assert.fail(`${String(what)} is not said, but: ${all.join(' | ')}`);
};

test('an owner asks, is led to what is missing, and to the receipt', async () => {
  await page.goto(`${server.url}/en/ask/`);
  await perceives('checkbox', 'I agree');
  await goTo('textbox In your own words');
  await type('The light on our landing has been out since Monday.');
  await goTo('button Send');
  await press('Enter');
  await hears(/entries need|entry needs/);
  await isLedTo('radio');
  await press('Space');
  await goTo('combobox Building or place');
  await type('Building 3');
  await goTo('textbox Telephone');
  await type('138 0000 0000');
  await goTo('checkbox I agree');
  await press('Space');
  await goTo('button Send');
  await press('Enter');
  await isLedTo('heading Thank you');
  const sent = (await heard()).filter((one) => one.startsWith('Sending'));
  assert.equal(sent.length, 1, 'said once');
});

test('follows it and adds a word', async () => {
  await goTo('link Follow');
  await press('Enter');
  await perceives('heading', 'What has happened');
  await goTo('textbox Write to us');
  await type('We are at home all day.');
  await goTo('button Send');
  await press('Enter');
  await hears(/received your message/);
  await isSomewhere();
});

test('opens how a line of the fees comes about, and asks about it', async () => {
  await page.goto(`${server.url}/en/fees/`);
  await perceives('table', 'Planned and spent');
  await goTo('button Show all');
  await press('Enter');
  await goTo('link Ask: Cleaning');
  await press('Enter');
  await perceives('button', 'Do not ask about this');
  await goTo('button Do not ask about this');
  await press('Enter');
  await isLedTo('textbox In your own words');
});

test('signs in, and says that they come to a meeting', async () => {
  await page.goto(`${server.url}/en/meetings/`);
  await perceives('heading', 'Annual owners');
  await goTo('textbox User name');
  await type('zhou');
  await goTo('textbox Password');
  await type('guiyuan-1203');
  await press('Enter');
  await perceives('radio', 'Yes');
  await goTo('radio Yes');
  await press('Space');
  await goTo('button Send my reply');
  await press('Enter');
  // It wants to know when.
  await isLedTo('combobox Time');
  await press('ArrowDown');
  await goTo('button Send my reply');
  await press('Enter');
  await isLedTo('status');
  await goTo('button Change my reply');
  await press('Enter');
  await isLedTo('radio Yes');
});

test('reads a notice and says that they have read it', async () => {
  await page.goto(`${server.url}/en/notices/`);
  await goTo('textbox Search');
  await type('bicycles');
  await perceives('link', 'Electric bicycles');
  await goTo('link Electric bicycles');
  await press('Enter');
  await isLedTo('heading Electric bicycles');
  await goTo('button I have read this');
  await press('Enter');
  await hears(/you said that you have read this/);
  await isLedTo('paragraph');
});

test('answers the survey', async () => {
  await page.goto(`${server.url}/en/survey/`);
  await perceives('button', 'Send my answers');
  await goTo('radio Very satisfied');
  await press('ArrowDown');
  assert.match(await place(), /^radio Satisfied/);
  await goTo('radio 0');
  await press('ArrowRight');
  await goTo('checkbox By telephone');
  await press('Space');
  await goTo('button Send my answers');
  await press('Enter');
  await isLedTo('status');
});
