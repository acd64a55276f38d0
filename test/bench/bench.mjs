/**
 * `npm run bench`: size, requests and time to an interactive form, beside a hand-written form that
 * does the same work. Rounds are interleaved and compared in pairs, since the machine's speed
 * drifts; differences under a fifth are noise. It reports and never fails on a time.
 */
import {ensureBuild} from '../../demo/setup/build.mjs';
import {openBrowser, openFormPage} from '../support/form-page.mjs';
import {startStubSite} from '../support/stub-site.mjs';
import {measureSize, reportSize} from './size.mjs';

const rounds = Number(process.env.BENCH_ROUNDS ?? 15);
const cpuSlowdown = 4;

const median = (values) => {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};

const whole = (value) => String(Math.round(value)).padStart(6);
const ratio = (value) => (Math.round(value * 100) / 100).toString();

async function measureTimes(browser, origin) {
  const open = async (page) =>
    (await openFormPage(browser, `${origin}/bench/${page}`, {cpuSlowdown})).milliseconds;
  const pairs = [];
  for (let round = 0; round <= rounds; round += 1) {
    const vanilla = await open('vanilla.html');
    const ours = await open('portal.html');
    // The first round also warms the machine's own caches.
    if (round > 0) pairs.push({vanilla, ours});
  }
  return pairs;
}

await ensureBuild();
const site = await startStubSite();
const browser = await openBrowser();
try {
  reportSize(await measureSize(browser, site.origin));
  const {paths} = await openFormPage(browser, `${site.origin}/bench/vanilla.html`);
  console.log(`\nHand-written form: ${paths.length} requests`);

  const pairs = await measureTimes(browser, site.origin);
  const ratios = pairs.map(({ours, vanilla}) => ours / vanilla).sort((one, other) => one - other);
  console.log(
    `\nNavigation to an interactive form, CPU slowed ${cpuSlowdown} times, ${rounds} rounds (ms)`,
  );
  console.log(`  hand-written  median ${whole(median(pairs.map(({vanilla}) => vanilla)))}`);
  console.log(`  owner-portal  median ${whole(median(pairs.map(({ours}) => ours)))}`);
  console.log(
    `  paired ratio  median ${ratio(median(ratios))} (from ${ratio(ratios[0])} to ${ratio(ratios[ratios.length - 1])})`,
  );
} finally {
  await browser.close();
  site.stop();
}
