/** A service report of ten kinds in two periods, with its pictures, until it is painted. */
import {startStubSite} from '../support/stub-site.mjs';
import {measurePairs, reportPairs} from './pairs.mjs';
import {untilPainted} from './painted.mjs';

const quarter = (id, label, from, to) => ({id, label, from, to});
const periods = [
  quarter('2026-Q3', 'Quarter 3 of 2026', '2026-07-01', '2026-09-30'),
  quarter('2026-Q2', 'Quarter 2 of 2026', '2026-04-01', '2026-06-30'),
];
const row = (kind, unit, index) => ({
  id: `${kind}-${index}`,
  label: `${kind} ${index + 1}`,
  definition: 'As the records have it.',
  unit,
  current: {value: String(10 + index * 3), n: 40, suppressed: false},
  previous: {value: String(30 - index), n: 40, suppressed: false},
});
const rows = (kind, unit, count) =>
  Array.from({length: count}, (_, index) => row(kind, unit, index));

/** What the stub answers to a reader of the report. */
export const reportAnswers = {
  'GET /v1/reports/service': {
    status: 200,
    body: {
      period: periods[0],
      previous: periods[1],
      periods,
      version: 1,
      publishedAt: '2026-10-12T09:00:00+08:00',
      threshold: 5,
      figures: rows('Figure', 'hours', 6),
      kinds: rows('Kind', 'count', 10),
      standards: rows('Promise', 'percent', 4),
      comment: 'A second engineer has been on duty since August.',
    },
  },
};

const isDrawn = {'svg rect': 28, 'tbody tr': 20};

export async function benchReport(browser) {
  const site = await startStubSite(reportAnswers);
  const open = (page) => untilPainted(browser, `${site.origin}/bench/${page}.html`, isDrawn);
  try {
    reportPairs(
      'Navigation to a painted service report with its pictures, CPU slowed 4 times',
      await measurePairs(
        () => open('vanilla-report'),
        () => open('report'),
      ),
    );
  } finally {
    site.stop();
  }
}
