/** A character typed, and send pressed on an empty form: until the answer is painted. */
import {chromium} from 'playwright-core';
import {chromiumFlags, ensureChromium} from '../support/chromium.mjs';
import {startStubSite} from '../support/stub-site.mjs';
import {cpuSlowdown} from './painted.mjs';
import {rounds, reportPairs} from './pairs.mjs';

const characters = 20;

/** Runs in the page, before its own scripts: sees into every shadow root, and waits for paints. */
function seeAndWait() {
  const roots = [document];
  const attachShadow = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    const root = attachShadow.call(this, init);
    roots.push(root);
    return root;
  };
  window.find = (selector) => roots.map((root) => root.querySelector(selector)).find(Boolean);
  /** Resolves once a frame in which `isThere` holds has been painted. */
  window.painted = (isThere) =>
    new Promise((resolve) => {
      const look = () => {
        if (!isThere()) return requestAnimationFrame(look);
        const {port1, port2} = new MessageChannel();
        port1.onmessage = () => resolve(performance.now());
        return port2.postMessage(0);
      };
      requestAnimationFrame(look);
    });
}

/** Runs in the page: milliseconds of each character, from the event to its paint. */
async function type(count) {
  const field = window.find('textarea');
  field.focus();
  const times = [];
  for (let at = 0; at < count; at += 1) {
    await window.painted(() => true);
    const from = performance.now();
    field.value += 'a';
    field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
    times.push((await window.painted(() => true)) - from);
  }
  field.value = '';
  field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
  return times;
}

/** Runs in the page: milliseconds from the press until the first field that needs a look has the focus. */
async function send() {
  await window.painted(() => true);
  const [button] = ['button.primary', '#form button'].map(window.find).filter(Boolean);
  const field = window.find('textarea');
  field.blur();
  await window.painted(() => true);
  const from = performance.now();
  button.click();
  const isThere = () => window.find('[role="alert"]').textContent.trim() && field.matches(':focus');
  return (await window.painted(isThere)) - from;
}

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

async function measure(browser, url) {
  const context = await browser.newContext({locale: 'en', viewport: {width: 800, height: 900}});
  try {
    const page = await context.newPage();
    await page.addInitScript(seeAndWait);
    await page.goto(url);
    // The rest of our form comes after first sight; both are measured whole and at rest.
    await page.waitForFunction(() => window.find('#consent'));
    await page.waitForLoadState('networkidle');
    const devtools = await context.newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', {rate: cpuSlowdown});
    const typed = median(await page.evaluate(type, characters));
    return {typed, sent: await page.evaluate(send)};
  } finally {
    await context.close();
  }
}

export async function benchTyping() {
  const site = await startStubSite();
  // Frames as soon as they are ready, or the clock of the screen would be measured.
  const flags = ['--disable-frame-rate-limit', '--disable-gpu-vsync'];
  const browser = await chromium.launch({
    executablePath: ensureChromium(),
    args: [...chromiumFlags, ...flags],
  });
  try {
    const pairs = [];
    for (let round = 0; round <= rounds; round += 1) {
      const byHand = await measure(browser, `${site.origin}/bench/vanilla.html`);
      const ours = await measure(browser, `${site.origin}/bench/portal.html`);
      if (round > 0) pairs.push({byHand, ours});
    }
    const of = (what) => pairs.map(({byHand, ours}) => ({byHand: byHand[what], ours: ours[what]}));
    const slowed = `CPU slowed ${cpuSlowdown} times`;
    reportPairs(`A character typed, until it is painted, ${slowed}`, of('typed'));
    reportPairs(`Send pressed on an empty form, until it is answered, ${slowed}`, of('sent'));
  } finally {
    await browser.close();
    site.stop();
  }
}
