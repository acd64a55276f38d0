import {sql} from 'kysely';
import type {Database} from '../database/schema.js';
import {startOfDay} from '../meetings/local-time.js';
import {present} from '../requests/told.js';
import type {ReviewExtract} from './content.js';
import type {Period} from './period.js';

/** Joint reviews that look at a period, or at a part of it. */
export const reviewsOf = async (
  db: Database,
  community: string,
  {from, to}: Period,
): Promise<{id: string; title: string}[]> =>
  db
    .selectFrom('reviews')
    .select(['id', 'title'])
    .where('community', '=', community)
    .where(sql<boolean>`period_from <= ${to}::date and period_to >= ${from}::date`)
    .orderBy('period_to', 'desc')
    .orderBy('id')
    .execute();

/** What a review marks as public: never its other findings, actions or those who took part. */
export const extractOf = async (
  db: Database,
  community: string,
  id: string,
  timeZone: string,
): Promise<ReviewExtract | undefined> => {
  const review = await db
    .selectFrom('reviews')
    .select(['id', 'extract'])
    .where('community', '=', community)
    .where('id', '=', id)
    .executeTakeFirst();
  if (!review) return undefined;
  const findings = await db
    .selectFrom('review_findings')
    .select('text')
    .where('review', '=', id)
    .where('public', '=', true)
    .orderBy('position')
    .execute();
  const actions = await db
    .selectFrom('review_actions')
    .select(['text', 'owner_name', 'status', sql<string>`due_on::text`.as('due')])
    .where('review', '=', id)
    .where('public', '=', true)
    .where('status', '!=', 'dropped')
    .orderBy('position')
    .execute();
  if (!review.extract && findings.length + actions.length === 0) return undefined;
  return {
    participants: [],
    findings: [...(review.extract ? [review.extract] : []), ...findings.map(({text}) => text)],
    actions: actions.map(({text, owner_name: owner, status, due}) => ({
      text,
      ...present({owner, status, dueAt: startOfDay(due, timeZone).toISOString()}),
    })),
  };
};
