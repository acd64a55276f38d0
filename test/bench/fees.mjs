/** A statement of twelve categories and twelve months, with its picture; then one of 5,000 lines. */
import {startStubSite} from '../support/stub-site.mjs';
import {feeAnswers, longFeeAnswers} from './fee-data.mjs';
import {measureLong} from './fees-long.mjs';
import {cpuSlowdown, untilPainted} from './painted.mjs';
import {measurePairs, reportPairs} from './pairs.mjs';

/** The picture, the table and the owner's lines. */
const drawn = {'svg path': 7, 'tbody tr': 24, 'details summary': 12};

export async function benchFees(browser) {
  const site = await startStubSite(feeAnswers);
  try {
    reportPairs(
      `Navigation to a painted statement with its picture, CPU slowed ${cpuSlowdown} times`,
      await measurePairs(
        () => untilPainted(browser, `${site.origin}/bench/vanilla-fees.html`, drawn),
        () => untilPainted(browser, `${site.origin}/bench/fees.html`, drawn),
      ),
    );
  } finally {
    site.stop();
  }
  await measureLong(browser, {
    short: await startStubSite(longFeeAnswers(100)),
    long: await startStubSite(longFeeAnswers(5_000)),
  });
}
