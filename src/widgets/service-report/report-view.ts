import type {TemplateResult} from 'lit';
import type {ReportValue, ServiceReport} from '../../contract/index.js';
import type {Amounts} from '../../controllers/amounts.js';
import type {Asking} from '../../controllers/asking.js';
import type {Dates} from '../../controllers/dates.js';
import type {ServiceReportMessages} from '../../messages/service-report.js';
import type {Spoken} from '../../parts/said.js';

/** One pair of bars: a figure in both periods, as numbers for the eye alone. */
export interface Bar {
  readonly label: string;
  readonly current?: string;
  readonly previous?: string;
  /** The figures in words. */
  readonly words: readonly [current: string, previous: string];
}

/** Draws pairs of bars; both periods are named. */
export type DrawBars = (
  bars: readonly Bar[],
  name: string,
  periods: readonly [current: string, previous: string],
  dir: 'ltr' | 'rtl',
  said: Spoken,
) => TemplateResult;

/** What every part of a report needs to be shown. */
export interface ReportView {
  readonly messages: ServiceReportMessages;
  readonly report: ServiceReport;
  /** The language of the report. */
  readonly said: Spoken;
  readonly amounts: Amounts;
  readonly dates: Dates;
  readonly asking?: Asking;
  /** Absent until the picture is fetched. */
  readonly draw?: DrawBars;
}

/** A figure in words: with its unit, or why there is none. */
export const figureIn = (
  {messages: {terms}, amounts}: ReportView,
  unit: string,
  value: ReportValue | undefined,
): string => {
  if (value?.suppressed) return terms.hidden;
  if (value?.value === undefined) return terms.nothing;
  if (unit === 'percent') return amounts.percent(value.value);
  const number = amounts.number(value.value);
  if (unit === 'hours') return terms.hours(number);
  return unit === 'count' ? number : `${number} ${unit}`;
};
