import {Temporal} from 'temporal-polyfill';
import {dayAfter, onClock, startOfDay} from '../meetings/local-time.js';

/** A period figures are computed for. */
export interface Period {
  /** `2026`, `2026-Q3` or `2026-09`. */
  readonly id: string;
  /** First and last day. */
  readonly from: string;
  readonly to: string;
}

const pattern = /^(\d{4})(?:-(?:Q([1-4])|(0[1-9]|1[0-2])))?$/;

const of = (id: string, start: Temporal.PlainDate, months: number): Period => ({
  id,
  from: start.toString(),
  to: start.add({months}).subtract({days: 1}).toString(),
});

/** The period an id names; undefined for any other text. */
export const readPeriod = (id: string): Period | undefined => {
  const [, year, quarter, month] = pattern.exec(id) ?? [];
  if (!year || Number(year) < 1970) return undefined;
  const first = quarter ? Number(quarter) * 3 - 2 : month ? Number(month) : 1;
  const start = Temporal.PlainDate.from({year: Number(year), month: first, day: 1});
  return of(id, start, quarter ? 3 : month ? 1 : 12);
};

/** The one before, of the same kind. */
export const periodBefore = ({id, from}: Period): Period => {
  const first = Temporal.PlainDate.from(from);
  if (/Q/.test(id)) {
    const start = first.subtract({months: 3});
    return of(`${start.year}-Q${(start.month + 2) / 3}`, start, 3);
  }
  if (/-/.test(id)) {
    const start = first.subtract({months: 1});
    return of(start.toPlainYearMonth().toString(), start, 1);
  }
  return of(String(first.year - 1), first.subtract({years: 1}), 12);
};

/** The first moment of the period, and the first after it, on the community's clock. */
export const boundsOf = ({from, to}: Period, timeZone: string) => ({
  start: startOfDay(from, timeZone),
  end: startOfDay(dayAfter(to), timeZone),
});

/** The quarters before today, the last first: those a report can be written for. */
export const lastQuarters = (now: Date, timeZone: string, count: number): Period[] => {
  const {year, month} = onClock(now, timeZone);
  const present = readPeriod(`${year}-Q${Math.ceil(month / 3)}`);
  const quarters: Period[] = [];
  for (let at = present; at && quarters.length < count;) {
    at = periodBefore(at);
    quarters.push(at);
  }
  return quarters;
};
