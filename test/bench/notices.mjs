/**
 * A board of 100, 1,000 and 10,000 notices beside a plain DOM list of all of them, and what reaches
 * the origin when an urgent notice brings 10,000 readers.
 */
import {register} from 'tsx/esm/api';
import {startStubSite} from '../support/stub-site.mjs';
import {countOriginRequests} from './notice-readers.mjs';

const lengths = [100, 1_000, 10_000];
const rounds = Number(process.env.BENCH_ROUNDS ?? 5);

/** Runs in the page: every shadow root, so that what is inside can be looked for. */
function seeIntoRoots() {
  window.roots = [document];
  const attachShadow = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    const root = attachShadow.call(this, init);
    window.roots.push(root);
    return root;
  };
  window.all = (selector) => window.roots.flatMap((root) => [...root.querySelectorAll(selector)]);
  const look = () => {
    if (window.all('article h3').length < 10) return requestAnimationFrame(look);
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => (window.paintedAt = performance.now());
    return port2.postMessage(0);
  };
  requestAnimationFrame(look);
}

/** Further than a client keeps replies, so that what is let go can be seen. */
const pressesBetween = 50;

/** Runs in the page: milliseconds from a word typed until nothing else is in the list. */
const filter = () =>
  new Promise((resolve) => {
    const [field] = window.all('input');
    const from = performance.now();
    field.value = 'valve';
    field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
    const look = () => {
      const shown = window.all('article h3').filter((title) => title.offsetParent);
      const isDone = shown.length > 0 && shown.every((title) => /valve/.test(title.textContent));
      if (isDone) resolve(performance.now() - from);
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });

async function measure(browser, url, more) {
  const context = await browser.newContext({locale: 'en'});
  try {
    const page = await context.newPage();
    await page.addInitScript(seeIntoRoots);
    const devtools = await context.newCDPSession(page);
    await page.goto(url, {waitUntil: 'commit'});
    const painted = await (await page.waitForFunction(() => window.paintedAt)).jsonValue();
    const nodes = await page.evaluate(
      () => window.all('body *').length + window.all(':host *').length,
    );
    const heap = async () => {
      await devtools.send('HeapProfiler.collectGarbage');
      return (await devtools.send('Runtime.getHeapUsage')).usedSize / 1024;
    };
    const before = more > 0 ? await heap() : 0;
    const grown = [];
    for (let press = 1; press <= more; press += 1) {
      const last = await page.evaluate(() => window.all('article h3').pop().textContent);
      await page.evaluate(() =>
        window
          .all('button')
          .find((button) => /more notices/.test(button.textContent))
          .click(),
      );
      await page.waitForFunction(
        (text) => window.all('article h3').pop()?.textContent !== text,
        last,
      );
      if (press % pressesBetween === 0) grown.push(Math.round((await heap()) - before));
    }
    return {painted, nodes, grown, filtered: await page.evaluate(filter)};
  } finally {
    await context.close();
  }
}

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const keyOf = (name, length) => `${name.padEnd(13)} ${String(length).padStart(6)}`;
const ratio = (value) => Math.round(value * 100) / 100;
const cell = (value) => String(Math.round(value)).padStart(9);

export async function benchNotices(browser) {
  register();
  const {contentAt, startNoticeBackend} = await import('./notice-backend.ts');
  const backend = await startNoticeBackend(lengths);
  const answers = Object.fromEntries(
    lengths.map((length) => [
      `GET /v1/plain/${length}`,
      {status: 200, body: Array.from({length}, (_, at) => contentAt(length - 1 - at))},
    ]),
  );
  const site = await startStubSite(answers);
  const board = (length) =>
    `${site.origin}/bench/notices.html?endpoint=${backend.url}/v1&community=board-${length}`;
  const plain = (length) => `${site.origin}/bench/vanilla-notices.html?count=${length}`;
  try {
    console.log(`\nMilliseconds, median of ${rounds} rounds; elements on the page`);
    console.log('  notices              painted  filtered  elements');
    const results = new Map();
    await measure(browser, board(100), 0);
    for (let round = 0; round < rounds; round += 1) {
      for (const length of lengths) {
        for (const [name, url] of [
          ['plain list', plain],
          ['owner-portal', board],
        ]) {
          const key = keyOf(name, length);
          results.set(key, [...(results.get(key) ?? []), await measure(browser, url(length), 0)]);
        }
      }
    }
    for (const [key, all] of results) {
      const of = (what) => cell(median(all.map((one) => one[what])));
      console.log(`  ${key}${of('painted')} ${of('filtered')} ${of('nodes')}`);
    }
    const [short, long] = [100, 10_000].map((length) => results.get(keyOf('owner-portal', length)));
    const times = (what) => ratio(median(long.map((one, round) => one[what] / short[round][what])));
    console.log(
      `\n10,000 notices beside 100, paired: painted ${times('painted')}, filtered ${times('filtered')} times`,
    );
    const {grown} = await measure(browser, board(10_000), 4 * pressesBetween);
    console.log(
      `After each ${pressesBetween} times "show more": ${grown.join(', ')} KB more in the heap`,
    );
    await countOriginRequests(backend, 'board-1000');
  } finally {
    site.stop();
    await backend.close();
  }
}
