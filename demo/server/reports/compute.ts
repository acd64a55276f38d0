import type {Community} from '../communities.js';
import type {Database} from '../database/schema.js';
import type {Localized} from '../languages.js';
import type {ReportContent, ReviewExtract} from './content.js';
import {computeFigures} from './figures.js';
import {boundsOf, periodBefore, type Period} from './period.js';
import {readRecords} from './records.js';

/** Fewer requests than this are never shown as a number. */
export const smallestNumber = 5;

export const servicesOf = (db: Database, community: string) =>
  db
    .selectFrom('services')
    .selectAll()
    .where('community', '=', community)
    .orderBy('position')
    .execute();

/** All that the records say about a period and the one before it. */
export const computeReport = async (
  db: Database,
  {id, config}: Community,
  period: Period,
  now: Date,
): Promise<ReportContent> => {
  const services = await servicesOf(db, id);
  const kinds = services.map(({code, promise_hours: promiseHours}) => ({code, promiseHours}));
  const figuresOf = async (of: Period) =>
    computeFigures(
      await readRecords(db, id, boundsOf(of, config.timeZone)),
      kinds,
      smallestNumber,
      now,
    );
  return {
    threshold: smallestNumber,
    current: await figuresOf(period),
    previous: await figuresOf(periodBefore(period)),
    promises: Object.fromEntries(
      services.flatMap(({code, promise, promise_hours: hours}) =>
        promise && hours !== null ? [[code, {text: promise, hours}]] : [],
      ),
    ),
  };
};

/** What the staff add to the figures. */
export interface ReportWords {
  readonly comment?: Localized;
  readonly review?: ReviewExtract;
}

export const withWords = (
  content: ReportContent,
  {comment, review}: ReportWords,
): ReportContent => ({
  ...content,
  ...(comment && {comment}),
  ...(review && {review}),
});
