/** A statement of twelve categories and twelve months, with its picture, until it is painted. */
import {startStubSite} from '../support/stub-site.mjs';
import {feeAnswers} from './fee-data.mjs';
import {measurePairs, reportPairs} from './pairs.mjs';

const cpuSlowdown = 4;

/** Runs in the page: when the picture, the table and the owner's lines are painted. */
function noteWhenPainted() {
  const roots = [document];
  const attachShadow = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    const root = attachShadow.call(this, init);
    roots.push(root);
    return root;
  };
  const isThere = (selector, count) =>
    roots.some((root) => root.querySelectorAll(selector).length >= count);
  const look = () => {
    const isDrawn =
      isThere('svg path', 7) && isThere('tbody tr', 24) && isThere('details summary', 12);
    if (!isDrawn) return requestAnimationFrame(look);
    // The frame it was drawn in is painted before a message sent in it is read.
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => (window.paintedAt = performance.now());
    return port2.postMessage(0);
  };
  requestAnimationFrame(look);
}

async function untilPainted(browser, url) {
  const context = await browser.newContext({locale: 'en'});
  try {
    const page = await context.newPage();
    await page.addInitScript(noteWhenPainted);
    const devtools = await context.newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', {rate: cpuSlowdown});
    await page.goto(url, {waitUntil: 'commit'});
    return await (await page.waitForFunction(() => window.paintedAt)).jsonValue();
  } finally {
    await context.close();
  }
}

export async function benchFees(browser) {
  const site = await startStubSite(feeAnswers);
  try {
    reportPairs(
      `Navigation to a painted statement with its picture, CPU slowed ${cpuSlowdown} times`,
      await measurePairs(
        () => untilPainted(browser, `${site.origin}/bench/vanilla-fees.html`),
        () => untilPainted(browser, `${site.origin}/bench/fees.html`),
      ),
    );
  } finally {
    site.stop();
  }
}
