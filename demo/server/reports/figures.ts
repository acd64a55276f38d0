import {median, percentile, percentOf, quotient} from '../figures/share.js';
import {hiddenGroups} from '../figures/suppress.js';
import type {Figure, PeriodFigures} from './content.js';
import type {RequestRecord} from './records.js';

/** A kind of request, and what is publicly promised for it. */
export interface Kind {
  readonly code: string;
  readonly promiseHours: number | null;
}

const minute = 60_000;
const hidden: Figure = {suppressed: true};

/** A number of things; one to four of them would point at somebody. Nothing at all does not. */
const countOf = (n: number, threshold: number): Figure =>
  n > 0 && n < threshold ? hidden : {value: String(n), n, suppressed: false};

/** A figure made of `n` records; with fewer than the threshold it is hidden. */
const from = (n: number, threshold: number, value: () => string | undefined): Figure => {
  if (n === 0) return {n, suppressed: false};
  if (n < threshold) return hidden;
  const computed = value();
  return {...(computed !== undefined && {value: computed}), n, suppressed: false};
};

/** Whole minutes, so that nothing is rounded before the end. */
const waited = (records: readonly RequestRecord[]): number[] =>
  records
    .flatMap(({submittedAt, firstAnswerAt}) =>
      firstAnswerAt
        ? [Math.max(0, Math.round((firstAnswerAt.valueOf() - submittedAt.valueOf()) / minute))]
        : [],
    )
    .sort((a, b) => a - b);

/** A median of whole minutes may be a half. */
const inHours = (minutes: number | undefined) =>
  minutes === undefined ? undefined : quotient(minutes * 2, 120);

const share = (
  counted: readonly RequestRecord[],
  isCounted: (record: RequestRecord) => boolean,
  threshold: number,
) =>
  from(counted.length, threshold, () =>
    percentOf(counted.filter(isCounted).length, counted.length),
  );

/** Answered in time, of those that were answered or whose time is over. */
const keptPromise = (
  records: readonly RequestRecord[],
  hours: number,
  threshold: number,
  now: Date,
): Figure => {
  const dueAt = ({submittedAt}: RequestRecord) => submittedAt.valueOf() + hours * 60 * minute;
  const isKept = (record: RequestRecord) =>
    record.firstAnswerAt !== undefined && record.firstAnswerAt.valueOf() <= dueAt(record);
  const due = records.filter((record) => record.firstAnswerAt || dueAt(record) <= now.valueOf());
  return share(due, isKept, threshold);
};

/** What the records of a period come to. */
export const computeFigures = (
  records: readonly RequestRecord[],
  kinds: readonly Kind[],
  threshold: number,
  now: Date,
): PeriodFigures => {
  const ofKind = (code: string) => records.filter(({serviceCode}) => serviceCode === code);
  const sizes = new Map(kinds.map(({code}) => [code, ofKind(code).length]));
  const hiddenKinds = hiddenGroups(sizes, threshold);
  const times = waited(records);
  const ended = records.filter((record) => record.ended);
  const rated = records.flatMap(({rating}) => (rating === undefined ? [] : [rating]));
  return {
    figures: {
      received: countOf(records.length, threshold),
      'first-answer-median': from(times.length, threshold, () => inHours(median(times))),
      'first-answer-p90': from(times.length, threshold, () => inHours(percentile(times, 90))),
      reopened: share(ended, ({reopened}) => reopened, threshold),
      declined: share(ended, ({declined}) => declined, threshold),
      satisfaction: from(rated.length, threshold, () =>
        percentOf(rated.filter((score) => score >= 4).length, rated.length),
      ),
    },
    kinds: Object.fromEntries(
      kinds.map(({code}) => [
        code,
        hiddenKinds.has(code) ? hidden : countOf(sizes.get(code) ?? 0, threshold),
      ]),
    ),
    standards: Object.fromEntries(
      kinds.flatMap(({code, promiseHours}) =>
        promiseHours === null
          ? []
          : [
              [
                code,
                // What a kind's count must not tell, its share's `n` must not either.
                hiddenKinds.has(code)
                  ? hidden
                  : keptPromise(ofKind(code), promiseHours, threshold, now),
              ],
            ],
      ),
    ),
  };
};
