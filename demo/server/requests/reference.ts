import type {Tx} from '../database/schema.js';
import {typed} from './typed.js';

/** `261123` for 23 November 2026, as the community's calendar has it. */
const dayIn = (timeZone: string, at: Date) =>
  new Intl.DateTimeFormat('en-CA', {timeZone, year: '2-digit', month: '2-digit', day: '2-digit'})
    .format(at)
    .replaceAll('-', '');

/** The next number of the day, e.g. `GY-261123-0007`: short enough to say on the telephone. */
export const nextReference = async (
  tx: Tx,
  {
    community,
    prefix,
    timeZone,
    at,
  }: {community: string; prefix: string; timeZone: string; at: Date},
): Promise<string> => {
  const day = dayIn(timeZone, at);
  const {last} = await tx
    .insertInto('reference_counters')
    .values({community, day, last: 1})
    .onConflict((conflict) =>
      conflict
        .columns(['community', 'day'])
        .doUpdateSet((set) => ({last: set('reference_counters.last', '+', 1)})),
    )
    .returning('last')
    .executeTakeFirstOrThrow();
  return `${prefix}-${day}-${String(last).padStart(4, '0')}`;
};

/** A reference as it is kept, from one as people type it: with or without its hyphens. */
export const normalReference = (text: string) =>
  typed(text)
    .toUpperCase()
    .replace(/^(\D+)(\d{6})(\d{4,})$/, '$1-$2-$3');
