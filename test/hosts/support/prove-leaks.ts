/** `npm run test:leaks`, or `npm run test:leaks -- cycles=100 moves=100`. */
import {defaults} from '../../../demo/server/config.js';
import {openBrowser} from '../../journeys/support/town.js';
import {chosenNumbers} from '../../support/chosen.js';
import {startHostSite} from './host-site.js';
import {comeAndGo, held, openHostPage, pageToMoveIn, sendWhileMoved, written} from './leaks.js';

const {cycles, moves} = chosenNumbers({cycles: 500, moves: 1000});
const site = await startHostSite('127.0.0.1', {...defaults.limits, callsPerMinute: 1e6});
const browser = await openBrowser();
let failed = false;
const tell = (isHeld: boolean, told: string) => {
  console.log(`${isHeld ? '✔' : '✖'} ${told}`);
  failed ||= !isHeld;
};
try {
  const {page, devtools, complaints} = await openHostPage(browser, site);
  await comeAndGo(page, site, 12);
  const first = await held(page, devtools, ({elements}) => Object.keys(elements).length === 0);
  await comeAndGo(page, site, cycles);
  const last = await held(
    page,
    devtools,
    ({elements, listeners}) => Object.keys(elements).length === 0 && listeners <= first.listeners,
  );
  const left = Object.values(last.elements).reduce((sum, count) => sum + count, 0);
  const watched = await page.evaluate(() => window.left.length);
  tell(
    left === 0 && last.listeners <= first.listeners && complaints.length === 0,
    `${cycles} times every element came and went: ${left} of ${watched} elements left, ` +
      `${last.listeners - first.listeners} listeners more, ${last.nodes - first.nodes} nodes more, ` +
      `${complaints.length} uncaught errors`,
  );
  if (left > 0) console.log(last.elements);
  await page.context().close();

  const opened = await openHostPage(browser, site, pageToMoveIn(site));
  const moved = await sendWhileMoved(opened, moves);
  const recorded = await site.countRecorded(written);
  const more = moved.after.listeners - moved.before.listeners;
  tell(
    moved.typed === written && recorded === 1 && more <= 0 && opened.complaints.length === 0,
    `${moves} times every element was moved while an owner wrote and sent: ` +
      `${written.length - moved.typed.length} characters lost, recorded ${recorded} times, ` +
      `${more} listeners more, ${opened.complaints.length} uncaught errors`,
  );
  for (const complaint of [...complaints, ...opened.complaints]) console.log(complaint);
} finally {
  await browser.close();
  await site.close();
}
process.exitCode = failed ? 1 : 0;
