/** Whether 5,000 lines are as smooth as a hundred: how long the page does not listen, and for what. */
import {cpuSlowdown} from './painted.mjs';

/** Runs in the page: keeps how long each piece of work lasted that held everything else up. */
function noteLongTasks() {
  window.longTasks = [];
  new PerformanceObserver((list) => {
    for (const {duration} of list.getEntries()) window.longTasks.push(duration);
  }).observe({type: 'longtask', buffered: true});
}

/** Runs in the page: from pressing “show more” until the next hundred lines are painted. */
function pressMore() {
  const root = document.querySelector('owner-fee-breakdown').shadowRoot;
  const lines = () => root.querySelectorAll('.share-lines details').length;
  const before = lines();
  const start = performance.now();
  root.querySelector('[aria-labelledby=share] .more').click();
  return new Promise((resolve) => {
    const look = () =>
      lines() > before ? resolve(performance.now() - start) : requestAnimationFrame(look);
    requestAnimationFrame(look);
  });
}

async function readLong(browser, origin, presses) {
  const context = await browser.newContext({locale: 'en'});
  try {
    const page = await context.newPage();
    await page.addInitScript(noteLongTasks);
    const devtools = await context.newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', {rate: cpuSlowdown});
    await page.goto(`${origin}/bench/fees.html`);
    await page.getByText(/These figures add up/).waitFor({timeout: 120_000});
    const tasks = await page.evaluate(() => window.longTasks);
    const more = [];
    for (let press = 0; press < presses; press += 1) more.push(await page.evaluate(pressMore));
    const nodes = await page.evaluate(
      () => document.querySelector('owner-fee-breakdown').shadowRoot.querySelectorAll('*').length,
    );
    return {longest: Math.max(0, ...tasks), more: Math.max(0, ...more), nodes};
  } finally {
    await context.close();
  }
}

const whole = (value) => String(Math.round(value)).padStart(6);

/** Prints the longest wait of either; `short` and `long` are stub sites, which it stops. */
export async function measureLong(browser, {short, long}) {
  try {
    const hundred = await readLong(browser, short.origin, 0);
    const thousands = await readLong(browser, long.origin, 5);
    console.log(
      `\n5,000 items and 5,000 lines beside 100 and 100, CPU slowed ${cpuSlowdown} times`,
    );
    console.log(
      `  longest task until recomputed  ${whole(thousands.longest)} ms, of 100: ${whole(hundred.longest)} ms`,
    );
    console.log(`  “show more”, five times, worst ${whole(thousands.more)} ms`);
    console.log(`  elements on the page           ${whole(thousands.nodes)}`);
  } finally {
    short.stop();
    long.stop();
  }
}
