import type {Attachment, NewAttachment} from '../../../src/contract/index.js';
import type {Selectable} from 'kysely';
import type {Database, Tables, Tx} from '../database/schema.js';
import {invalid} from '../http/problem.js';
import {present} from '../requests/told.js';

export type AttachmentRow = Selectable<Tables['attachments']>;

/** The request to whose newest event something is attached. */
interface Claimed {
  readonly community: string;
  readonly reference: string;
}

/** The members of what is attached that the contract knows. */
export const knownAttachments = (attachments: readonly NewAttachment[] = []) =>
  attachments.map(({id, label, moment}) => ({id, label, moment}));

/**
 * Makes uploads part of the record, in the transaction that wrote the event they are attached to.
 * Throws a 422 naming each that is not there, not complete or of another community: then none is
 * claimed.
 */
export const claim = async (
  tx: Tx,
  {community, reference}: Claimed,
  attachments: readonly NewAttachment[] = [],
): Promise<void> => {
  if (attachments.length === 0) return;
  const {id: eventId} = await tx
    .selectFrom('request_events')
    .select('id')
    .where('reference', '=', reference)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow();
  const missing: number[] = [];
  // In one order, or two calls with the same files could wait for each other.
  const inOrder = [...attachments.entries()].sort(([, a], [, b]) => (a.id < b.id ? -1 : 1));
  for (const [position, {id, label, moment}] of inOrder) {
    const upload = await tx
      .deleteFrom('uploads')
      .where('id', '=', id)
      .where('community', '=', community)
      .where('sha256', 'is not', null)
      .returning(['name', 'type', 'bytes', 'sha256', 'width', 'height'])
      .executeTakeFirst();
    if (!upload?.sha256) {
      missing.push(position);
      continue;
    }
    await tx
      .insertInto('attachments')
      .values({
        id,
        reference,
        event_id: eventId,
        position,
        ...upload,
        sha256: upload.sha256,
        label: label ?? null,
        moment: moment ?? null,
      })
      .execute();
  }
  if (missing.length === 0) return;
  throw invalid(
    missing
      .sort((a, b) => a - b)
      .map((position) => ({
        pointer: `/attachments/${position}/id`,
        code: 'unknown',
        detail: 'This file is not here any more; please add it again.',
      })),
  );
};

/** What is attached to a request, by the event it is attached to. */
export const attachmentsOf = async (
  db: Database | Tx,
  reference: string,
): Promise<ReadonlyMap<string, Attachment[]>> => {
  const rows = await db
    .selectFrom('attachments')
    .selectAll()
    .where('reference', '=', reference)
    .orderBy('position')
    .execute();
  const byEvent = new Map<string, Attachment[]>();
  for (const row of rows) {
    byEvent.set(row.event_id, [...(byEvent.get(row.event_id) ?? []), attachmentView(row)]);
  }
  return byEvent;
};

const attachmentView = (row: AttachmentRow): Attachment => ({
  id: row.id,
  name: row.name,
  type: row.type,
  bytes: row.bytes,
  ...present({
    width: row.width,
    height: row.height,
    label: row.label,
    moment: row.moment,
  }),
});
