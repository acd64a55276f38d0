/** A character typed, and send pressed on an empty form: until the answer is painted. */
import {chromium} from 'playwright-core';
import {chromiumFlags, ensureChromium} from '../support/chromium.mjs';
import {startStubSite} from '../support/stub-site.mjs';
import {cpuSlowdown} from './painted.mjs';
import {median, rounds, reportPairs} from './pairs.mjs';

const characters = 20;
/** Fresh pages a round whose button is pressed, each once: what a first press costs, less chance. */
const presses = 3;

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

/** Runs in the page: nothing has the focus, and nothing is left to do. */
async function rest() {
  document.activeElement.blur();
  window.find('textarea').blur();
  await new Promise((resolve) => requestIdleCallback(resolve));
  await window.painted(() => true);
}

/**
 * Runs in the page: milliseconds from the press until it is painted that words stand in the alert and
 * beside the field, the field says that it needs a look, and it has the focus.
 */
async function send() {
  const [button] = ['button.primary', '#form button'].map(window.find).filter(Boolean);
  const field = window.find('textarea');
  const [words] = ['#description-error', '#description-problem'].map(window.find).filter(Boolean);
  const alert = window.find('[role="alert"]');
  const from = performance.now();
  button.click();
  const isThere = () =>
    field.matches(':focus') &&
    field.getAttribute('aria-invalid') === 'true' &&
    [words, alert].every((place) => place.textContent.trim());
  return (await window.painted(isThere)) - from;
}

/** Does something with the page, whole and at rest, in a browser that knows nothing of it yet. */
async function withPage(browser, url, act) {
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
    return await act(page, devtools);
  } finally {
    await context.close();
  }
}

const typing = async (page) => ({typed: median(await page.evaluate(type, characters))});

/** The time until it is painted, and what of it the page's own thread was at work. */
async function pressing(page, devtools) {
  await devtools.send('Performance.enable', {timeDomain: 'threadTicks'});
  const atWork = async () => {
    const {metrics} = await devtools.send('Performance.getMetrics');
    return metrics.find(({name}) => name === 'TaskDuration').value * 1000;
  };
  // What loading left behind would be swept up in the middle of one press, and not of another.
  await devtools.send('HeapProfiler.collectGarbage');
  await page.evaluate(rest);
  const before = await atWork();
  const sent = await page.evaluate(send);
  return {sent, work: (await atWork()) - before};
}

/** Both pages in turn; of several presses the median, for one alone is at the mercy of the machine. */
async function measure(browser, urls) {
  const of = {byHand: [], ours: []};
  for (let press = 0; press < presses; press += 1) {
    for (const [whose, url] of Object.entries(urls)) {
      of[whose].push(await withPage(browser, url, pressing));
    }
  }
  const measured = {};
  for (const [whose, url] of Object.entries(urls)) {
    const {typed} = await withPage(browser, url, typing);
    const [sent, work] = ['sent', 'work'].map((what) => median(of[whose].map((one) => one[what])));
    measured[whose] = {typed, sent, work};
  }
  return measured;
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
      const pair = await measure(browser, {
        byHand: `${site.origin}/bench/vanilla.html`,
        ours: `${site.origin}/bench/portal.html`,
      });
      if (round > 0) pairs.push(pair);
    }
    const of = (what) => pairs.map(({byHand, ours}) => ({byHand: byHand[what], ours: ours[what]}));
    const slowed = `CPU slowed ${cpuSlowdown} times`;
    reportPairs(`A character typed, until it is painted, ${slowed}`, of('typed'));
    reportPairs(
      `Send pressed on an empty form, until its answer is painted, ${slowed}`,
      of('sent'),
    );
    reportPairs('  of this, the page’s own thread at work', of('work'));
  } finally {
    await browser.close();
    site.stop();
  }
}
