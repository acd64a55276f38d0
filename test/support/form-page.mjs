/** Opens a page with an inquiry form and tells when its first field takes an owner's words. */
import {chromium} from 'playwright-core';
import {chromiumFlags, ensureChromium} from './chromium.mjs';

export const openBrowser = () =>
  chromium.launch({executablePath: ensureChromium(), args: chromiumFlags});

/** Runs in the page, before its own scripts; sees into every shadow root. */
function noteWhenReady() {
  const roots = [document];
  const look = () => {
    if (window.formReadyAt !== undefined) return;
    const field = roots.map((root) => root.querySelector('textarea')).find(Boolean);
    if (field && !field.disabled && !field.readOnly && field.isConnected) {
      window.formReadyAt = performance.now();
    }
  };
  const observer = new MutationObserver(look);
  const watch = (root) =>
    observer.observe(root, {childList: true, subtree: true, attributes: true});
  const attachShadow = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    const root = attachShadow.call(this, init);
    roots.push(root);
    watch(root);
    return root;
  };
  watch(document);
}

/**
 * Loads a page in a fresh browser context. Resolves to the milliseconds from navigation to a form
 * that takes words, and the paths of the scripts and styles asked for until then.
 */
export async function openFormPage(browser, url, {locale = 'en', cpuSlowdown = 1} = {}) {
  const context = await browser.newContext({locale});
  try {
    const page = await context.newPage();
    const complaints = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.addInitScript(noteWhenReady);
    const devtools = await context.newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', {rate: cpuSlowdown});
    await page.goto(url, {waitUntil: 'commit'});
    const ready = await page
      .waitForFunction(() => window.formReadyAt, undefined, {timeout: 30_000})
      .catch(() => {
        throw new Error(`${url} showed no form. ${complaints.join('\n')}`);
      });
    const milliseconds = await ready.jsonValue();
    // On a slow machine what is fetched later has begun by the time we ask.
    const names = await page.evaluate(
      (until) =>
        performance
          .getEntriesByType('resource')
          .filter(({startTime}) => startTime <= until)
          .map(({name}) => new URL(name).pathname),
      milliseconds,
    );
    return {milliseconds, paths: names.filter((path) => /\.(js|css)$/.test(path))};
  } finally {
    await context.close();
  }
}
