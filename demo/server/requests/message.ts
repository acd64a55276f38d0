import {randomUUID} from 'node:crypto';
import type {Selectable} from 'kysely';
import type {Source} from '../../../src/contract/index.js';
import type {Tables, Tx} from '../database/schema.js';
import {clockAfter} from './clock.js';
import type {RequestRow} from './view.js';

/**
 * Records the owner's words; in any state, for we never refuse to listen. An open question counts
 * as answered: work goes on and the clock runs again.
 */
export const addOwnerMessage = async (
  tx: Tx,
  row: RequestRow,
  text: string,
  at: Date,
): Promise<Selectable<Tables['request_events']>> => {
  const answers = row.state === 'waiting_owner';
  const clock = clockAfter(row, 'in_progress', at, undefined);
  const version = row.version + 1;
  await tx
    .updateTable('requests')
    .set({
      version,
      updated_at: at,
      owner_replied: true,
      ...(answers && {...clock, state: 'in_progress', question: null}),
    })
    .where('reference', '=', row.reference)
    .execute();
  return tx
    .insertInto('request_events')
    .values({
      id: randomUUID(),
      reference: row.reference,
      version,
      at,
      type: 'message',
      actor_role: 'owner',
      actor_name: row.contact_name,
      text,
      ...(answers && {
        from_state: 'waiting_owner',
        to_state: 'in_progress',
        expected_at: clock.expected_at,
      }),
    })
    .returningAll()
    .executeTakeFirstOrThrow();
};

/** Records words of staff for the owner; returns the event's id. */
export const addStaffMessage = async (
  tx: Tx,
  row: RequestRow,
  {by, text, at, sources}: {by: string; text: string; at: Date; sources: readonly Source[]},
): Promise<string> => {
  const version = row.version + 1;
  const id = randomUUID();
  await tx
    .updateTable('requests')
    .set({version, updated_at: at, owner_replied: false})
    .where('reference', '=', row.reference)
    .execute();
  await tx
    .insertInto('request_events')
    .values({
      id,
      reference: row.reference,
      version,
      at,
      type: 'message',
      actor_role: 'staff',
      actor_name: by,
      text,
      sources: sources.length > 0 ? JSON.stringify(sources) : null,
    })
    .execute();
  return id;
};

/** Keeps a note for colleagues. The owner's version does not grow: nothing changed for them. */
export const addInternalNote = async (
  tx: Tx,
  note: {reference: string; eventId?: string; by: string; text: string; at: Date},
): Promise<void> => {
  await tx
    .insertInto('internal_notes')
    .values({
      id: randomUUID(),
      reference: note.reference,
      event_id: note.eventId ?? null,
      at: note.at,
      by_name: note.by,
      text: note.text,
    })
    .execute();
};
