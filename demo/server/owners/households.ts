import {sql} from 'kysely';
import type {Database} from '../database/schema.js';
import {invalid, mayNot} from '../http/problem.js';

/** The units that are the owner's today, in their own order. */
export const householdsOf = async (
  db: Database,
  community: string,
  subject: string,
): Promise<string[]> => {
  const today = new Date().toISOString().slice(0, 10);
  const rows = await db
    .selectFrom('unit_owners')
    .select('unit')
    .where('community', '=', community)
    .where('subject', '=', subject)
    .where(sql<boolean>`(since is null or since <= ${today})`)
    .where(sql<boolean>`(until is null or until >= ${today})`)
    .orderBy('unit')
    .execute();
  return rows.map(({unit}) => unit);
};

/** The household meant. Throws a 403 for who owns nothing here, a 422 for another's unit. */
export const householdMeant = (
  units: readonly string[],
  wanted: string | undefined,
  prefer: (unit: string) => boolean = () => true,
): string => {
  if (wanted !== undefined && !units.includes(wanted)) {
    throw invalid([{pointer: '/unit', code: 'unknown', detail: 'This unit is not yours.'}]);
  }
  const unit = wanted ?? units.find(prefer) ?? units[0];
  if (unit === undefined) throw mayNot('This is for the owners of this community.');
  return unit;
};
