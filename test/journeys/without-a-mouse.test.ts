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
  await page.addInitScript(noteAnnouncements);
});

after(async () => {
  await browser.close();
  await server.close();
});

/** Runs in the page, before anything of it: notes what live regions say, each time they do. */
const noteAnnouncements = () => {
  const heard: string[] = [];
  Object.assign(globalThis, {heard});
  const live = '[role="status"],[role="alert"],[aria-live]';
  const listenTo = (root: Node) => {
    new MutationObserver((changes) => {
      const regions = new Set(
        changes.flatMap(({target}) => {
          const element = target instanceof Element ? target : target.parentElement;
          return element?.closest(live) ?? [];
        }),
      );
      for (const region of regions) {
        const said = region.textContent.replace(/\s+/g, ' ').trim();
        if (said && heard[heard.length - 1] !== said) heard.push(said);
      }
    }).observe(root, {childList: true, characterData: true, subtree: true});
  };
  listenTo(document);
  const {attachShadow} = Element.prototype;
  Element.prototype.attachShadow = function (init) {
    const root = attachShadow.call(this, init);
    listenTo(root);
    return root;
  };
};

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
  const {root} = await tree.send('DOM.getDocument');
  for (let look = 0; look < 100; look += 1) {
    const {nodes} = await tree.send('Accessibility.queryAXTree', {nodeId: root.nodeId, role});
    const names = nodes.map((node) => String(node.name?.value ?? ''));
    if (names.some((one) => one.startsWith(name))) return;
    await page.waitForTimeout(100);
  }
  assert.fail(`There is no ${role} “${name}”.`);
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

test('follows it, adds a word and takes it back; the focus is never lost', async () => {
  await goTo('link Follow');
  await press('Enter');
  await perceives('heading', 'What has happened');
  await isLedTo('heading');
  await goTo('textbox Write to us');
  await type('We are at home all day.');
  await goTo('button Send');
  await press('Enter');
  await hears(/received your message/);
  assert.notEqual(await place(), 'RootWebArea', 'the focus is somewhere');
  await perceives('button', 'Take it back');
});

test('opens how a line of the fees comes about, and asks about it', async () => {
  await page.goto(`${server.url}/en/fees/`);
  await perceives('table', 'What');
  await goTo('button Show all');
  await press('Enter');
  await goTo('link Ask');
  const about = await place();
  await press('Enter');
  await perceives('textbox', 'In your own words');
  await perceives('button', 'Leave');
  assert.match(about, /about/i);
});
