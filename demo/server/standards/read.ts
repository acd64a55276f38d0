import type {Selectable} from 'kysely';
import type {Community} from '../communities.js';
import type {Database} from '../database/schema.js';
import type {PublishedSubject, StandardsTables} from '../database/standards-tables.js';

export type DocumentRow = Selectable<StandardsTables['published_documents']>;
export type VersionRow = Omit<DocumentRow, 'content'>;

/** Every version, the newest first; without what they say. */
export const versionsOf = (
  db: Pick<Database, 'selectFrom'>,
  community: string,
  subject: PublishedSubject,
): Promise<VersionRow[]> =>
  db
    .selectFrom('published_documents')
    .select([
      'community',
      'subject',
      'version',
      'published_at',
      'published_by',
      'effective_from',
      'approved_by',
      'change_note',
    ])
    .where('community', '=', community)
    .where('subject', '=', subject)
    .orderBy('version', 'desc')
    .execute();

export const findDocument = (
  db: Pick<Database, 'selectFrom'>,
  community: string,
  subject: PublishedSubject,
  version: number,
): Promise<DocumentRow | undefined> =>
  db
    .selectFrom('published_documents')
    .selectAll()
    .where('community', '=', community)
    .where('subject', '=', subject)
    .where('version', '=', version)
    .executeTakeFirst();

/** The day it is at the community. */
export const todayAt = ({config}: Community, now: Date): string =>
  new Intl.DateTimeFormat('en-CA', {dateStyle: 'short', timeZone: config.timeZone}).format(now);

/** The later of two days wins, then the newer version. */
const byDay = (one: Pick<VersionRow, 'effective_from'>, other: typeof one) =>
  (other.effective_from ?? '').localeCompare(one.effective_from ?? '');

/**
 * Of the versions, the one that took effect last by this day: a newer version may take effect later
 * than one that corrects what holds today. Before any does, the next one that will.
 */
export const inForce = <Row extends Pick<VersionRow, 'effective_from'>>(
  newestFirst: readonly Row[],
  today: string,
): Row | undefined => {
  const lastFirst = [...newestFirst].sort(byDay);
  return (
    lastFirst.find(({effective_from: from}) => from === null || from <= today) ?? lastFirst.at(-1)
  );
};
