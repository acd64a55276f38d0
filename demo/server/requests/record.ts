import {randomUUID} from 'node:crypto';
import type {Insertable, Selectable, Updateable} from 'kysely';
import {lifecycle, type RequestState} from '../../../src/contract/request-lifecycle.js';
import type {Tables, Tx} from '../database/schema.js';
import type {RequestRow} from './view.js';

export type EventRow = Selectable<Tables['request_events']>;
type NewEvent = Omit<Insertable<Tables['request_events']>, 'id' | 'reference' | 'version'>;

/** Changes a locked request and tells it in one entry of its record. */
export const record = async (
  tx: Tx,
  row: RequestRow,
  changes: Updateable<Tables['requests']>,
  event: NewEvent,
): Promise<EventRow> => {
  const version = row.version + 1;
  await tx
    .updateTable('requests')
    .set({...changes, version, updated_at: event.at})
    .where('reference', '=', row.reference)
    .execute();
  return tx
    .insertInto('request_events')
    .values({...event, id: randomUUID(), reference: row.reference, version})
    .returningAll()
    .executeTakeFirstOrThrow();
};

/** What is kept of a request's end for the figures; nothing while it goes on as it was. */
export const endingOf = (
  row: Pick<RequestRow, 'state' | 'expected_at'>,
  to: RequestState,
  at: Date,
): Updateable<Tables['requests']> => {
  const [was, is] = [lifecycle[row.state].status, lifecycle[to].status];
  if (was === is) return {};
  if (is === 'open') return {ended_at: null, kept_promise: null, return_visit_at: null};
  const kept = row.expected_at === null ? null : at <= row.expected_at;
  return {ended_at: at, kept_promise: kept, delayed_from: null, delay_reason: null};
};
