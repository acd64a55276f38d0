export const cpuSlowdown = 4;

/** Runs in the page: notes when as many elements as wanted, by selector, are painted. */
function noteWhenPainted(wanted) {
  const roots = [document];
  const attachShadow = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    const root = attachShadow.call(this, init);
    roots.push(root);
    return root;
  };
  const isThere = ([selector, count]) =>
    roots.some((root) => root.querySelectorAll(selector).length >= count);
  const look = () => {
    if (!Object.entries(wanted).every(isThere)) return requestAnimationFrame(look);
    // The frame it was drawn in is painted before a message sent in it is read.
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => (window.paintedAt = performance.now());
    return port2.postMessage(0);
  };
  requestAnimationFrame(look);
}

/** Milliseconds from navigation until all that is wanted is painted. */
export async function untilPainted(browser, url, wanted) {
  const context = await browser.newContext({locale: 'en'});
  try {
    const page = await context.newPage();
    await page.addInitScript(noteWhenPainted, wanted);
    const devtools = await context.newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', {rate: cpuSlowdown});
    await page.goto(url, {waitUntil: 'commit'});
    return await (await page.waitForFunction(() => window.paintedAt)).jsonValue();
  } finally {
    await context.close();
  }
}
