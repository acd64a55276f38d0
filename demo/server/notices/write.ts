import {randomUUID} from 'node:crypto';
import type {Selectable} from 'kysely';
import type {Tables, Tx} from '../database/schema.js';
import type {Localized} from '../languages.js';
import {json} from '../requests/told.js';
import type {NoticeContent} from './content.js';
import {columnsOf} from './row.js';

type Row = Selectable<Tables['notices']>;

/** Who saves what, and when. */
interface Saving {
  readonly content: NoticeContent;
  readonly by: string;
  readonly at: Date;
}

/** Kept for good, before anything newer can take its place. */
const keep = (
  tx: Tx,
  {id, revision, version, correctionNote, publishedAt}: Kept,
  action: string,
  {content, by, at}: Saving,
) =>
  tx
    .insertInto('notice_revisions')
    .values({
      notice: id,
      revision,
      version,
      action,
      published_at: publishedAt ?? null,
      content: JSON.stringify(content),
      correction_note: json(correctionNote),
      by_name: by,
      at,
    })
    .execute();

interface Kept {
  readonly id: string;
  readonly revision: number;
  readonly version: number;
  readonly correctionNote?: Localized;
  readonly publishedAt?: Date;
}

/** Owners see it from the first moment of its display period, and sort it by that. */
const firstSeen = ({displayFrom}: NoticeContent, at: Date) => {
  const from = displayFrom === undefined ? at : new Date(displayFrom);
  return from > at ? from : at;
};

/** Adds a notice, as a draft or published; resolves to its id. */
export const addNotice = async (
  tx: Tx,
  community: string,
  saving: Saving,
  {id = randomUUID(), publish}: {id?: string; publish: boolean},
): Promise<string> => {
  const {content, at} = saving;
  const from = firstSeen(content, at);
  await tx
    .insertInto('notices')
    .values({
      id,
      community,
      ...columnsOf(content, at),
      status: publish ? 'active' : 'draft',
      published_at: from,
      display_from: from,
      version: 1,
    })
    .execute();
  const publishedAt = publish ? from : undefined;
  await keep(
    tx,
    {id, revision: 1, version: 1, publishedAt},
    publish ? 'published' : 'saved',
    saving,
  );
  return id;
};

/** Takes the row that was seen; nothing where somebody has saved it meanwhile. */
const take = (tx: Tx, id: string, revision: number): Promise<Row | undefined> =>
  tx
    .selectFrom('notices')
    .selectAll()
    .where('id', '=', id)
    .where('revision', '=', revision)
    .forUpdate()
    .executeTakeFirst();

/**
 * Saves a draft, publishes it, or corrects what is published, by which it gets its next version.
 * Resolves to whether the revision was still the newest.
 */
export const saveNotice = async (
  tx: Tx,
  {id, revision}: {id: string; revision: number},
  saving: Saving,
  {publish, correctionNote}: {publish: boolean; correctionNote?: Localized},
): Promise<boolean> => {
  const row = await take(tx, id, revision);
  if (!row) return false;
  const {content, at} = saving;
  const isDraft = row.status === 'draft';
  const isPlanned = !isDraft && row.display_from > at;
  const from = isDraft || isPlanned ? firstSeen(content, at) : row.display_from;
  // What nobody has read yet can still be changed without a word about it.
  const isCorrection = !isDraft && !isPlanned;
  const note = isCorrection ? correctionNote : undefined;
  const version = row.version + (isCorrection ? 1 : 0);
  const status = isDraft && !publish ? 'draft' : isCorrection ? 'updated' : 'active';
  await tx
    .updateTable('notices')
    .set({
      ...columnsOf(content, at, note),
      status,
      published_at: isDraft || isPlanned ? from : row.published_at,
      display_from: from,
      version,
      revision: revision + 1,
      ended_at: null,
      end_note: null,
    })
    .where('id', '=', id)
    .execute();
  const action = isCorrection ? 'corrected' : status === 'draft' ? 'saved' : 'published';
  const publishedAt = status === 'draft' ? undefined : isCorrection ? at : from;
  await keep(
    tx,
    {id, revision: revision + 1, version, correctionNote: note, publishedAt},
    action,
    saving,
  );
  return true;
};

/** Says that it is over, or that it will not be; owners read the note. */
export const endNotice = async (
  tx: Tx,
  {id, revision}: {id: string; revision: number},
  {by, at}: Omit<Saving, 'content'>,
  {how, note}: {how: 'ended' | 'cancelled'; note: Localized},
): Promise<boolean> => {
  const row = await take(tx, id, revision);
  if (!row) return false;
  await tx
    .updateTable('notices')
    .set({status: how, ended_at: at, end_note: JSON.stringify(note), revision: revision + 1})
    .where('id', '=', id)
    .execute();
  const kept = {
    id,
    revision: revision + 1,
    version: row.version,
    correctionNote: row.correction_note ?? undefined,
  };
  await keep(tx, kept, how, {content: row.content, by, at});
  return true;
};
