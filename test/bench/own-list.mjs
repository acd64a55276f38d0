/** A thousand requests in one's own list: until its end, and what it costs to have them there. */
import {startStubSite} from '../support/stub-site.mjs';
import {cpuSlowdown} from './painted.mjs';

const total = 1000;
const pageSize = 50;

const item = (number) => ({
  reference: `RS-2611${String(number).padStart(5, '0')}`,
  serviceName: 'Repair in a common place',
  summary: `The lamp on landing ${number} has been out for two days, and the steps cannot be seen.`,
  placeName: 'Building 3',
  submittedAt: '2026-11-23T10:00:00+08:00',
  updatedAt: '2026-11-23T12:00:00+08:00',
  version: 2,
  status: number % 3 ? 'closed' : 'open',
  state: number % 3 ? 'resolved' : 'in_progress',
  handlerName: 'Chen Wei',
});

/** What the stub answers, by the cursor. */
const listAnswer = ({searchParams}) => {
  const start = Number(searchParams.get('cursor') ?? 0);
  const items = Array.from({length: pageSize}, (_, at) => item(start + at));
  const next = start + pageSize;
  return {status: 200, body: {items, ...(next < total && {nextCursor: String(next)})}};
};

/** Runs in the page, before its own scripts. */
function watch() {
  const roots = [document];
  const attachShadow = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    const root = attachShadow.call(this, init);
    roots.push(root);
    return root;
  };
  window.all = (selector) => roots.flatMap((root) => [...root.querySelectorAll(selector)]);
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

/** Runs in the page: milliseconds until the next fifty are painted. */
async function more() {
  const before = window.all('.own [role="listitem"]').length;
  const from = performance.now();
  window
    .all('button')
    .find((button) => /Show more/.test(button.textContent))
    .click();
  return (await window.painted(() => window.all('.own [role="listitem"]').length > before)) - from;
}

/** Runs in the page: milliseconds between frames while it is scrolled from end to end. */
async function scroll() {
  const frames = [];
  let last = performance.now();
  const end = document.documentElement.scrollHeight;
  for (let at = 0; at < end; at += 1200) {
    window.scrollTo(0, at);
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const now = performance.now();
    frames.push(now - last);
    last = now;
  }
  return frames;
}

const sorted = (values) => [...values].sort((a, b) => a - b);
const at = (values, share) => sorted(values)[Math.floor((values.length - 1) * share)];
const whole = (value) => String(Math.round(value)).padStart(6);

export async function benchOwnList(browser) {
  const site = await startStubSite({'GET /v1/requests': listAnswer});
  const context = await browser.newContext({locale: 'en', viewport: {width: 390, height: 844}});
  try {
    const page = await context.newPage();
    await page.addInitScript(watch);
    await page.goto(`${site.origin}/bench/own-list.html`);
    await page.waitForFunction(() => window.all('.own [role="listitem"]').length > 0);
    const devtools = await context.newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', {rate: cpuSlowdown});
    const few = await page.evaluate(scroll);
    const times = [];
    for (let shown = pageSize; shown < total; shown += pageSize) {
      times.push(await page.evaluate(more));
    }
    const many = await page.evaluate(scroll);
    console.log(
      `\nOne's own list, ${total} requests, ${pageSize} at a time, CPU slowed ${cpuSlowdown} times (ms)`,
    );
    const [first, last] = [times.slice(0, 3), times.slice(-3)].map((some) => at(some, 0.5));
    console.log(`  the second fifty        ${whole(first)}`);
    console.log(
      `  the last fifty          ${whole(last)}   ratio ${(last / first).toPrecision(3)}`,
    );
    for (const [name, frames] of [
      [`scrolling ${String(pageSize).padStart(4)}`, few],
      [`scrolling ${total}`, many],
    ]) {
      console.log(
        `  ${name}, a frame  p50 ${whole(at(frames, 0.5))}, p95 ${whole(at(frames, 0.95))}`,
      );
    }
  } finally {
    await context.close();
    site.stop();
  }
}
