import {sql, type ExpressionBuilder, type Selectable} from 'kysely';
import type {Database, Tables} from '../database/schema.js';
import type {NoticePlace} from './content.js';
import {keysFor} from './scope.js';
import {anywhere, searchFor} from './search.js';

/** A notice, and the one that took its place. */
export type NoticeRow = Selectable<Tables['notices']> & {readonly superseded_by: string | null};

/** Which notices are asked for. */
export interface NoticeSelection {
  readonly kind?: string;
  readonly place?: NoticePlace;
  readonly q?: string;
  readonly display: 'current' | 'archive';
}

/** A place in the list. */
export interface NoticeCursor {
  readonly pinned: boolean;
  readonly publishedAt: Date;
  readonly id: string;
}

/** The published notice that has taken a notice's place. */
const supersededBy = (is: ExpressionBuilder<Tables, 'notices'>, now: Date) =>
  is
    .selectFrom('notices as newer')
    .select('newer.id')
    .whereRef('newer.supersedes', '=', 'notices.id')
    .whereRef('newer.community', '=', 'notices.community')
    .where('newer.status', '!=', 'draft')
    .where('newer.display_from', '<=', now)
    .limit(1);

/** Everything that is or was on display. */
const published = (db: Database, community: string, now: Date) =>
  db
    .selectFrom('notices')
    .selectAll('notices')
    .select((is) => supersededBy(is, now).as('superseded_by'))
    .where('notices.community', '=', community)
    .where('notices.status', '!=', 'draft')
    .where('notices.display_from', '<=', now);

/** An emergency stays in sight until somebody says that it is over. */
const isOnDisplay = (is: ExpressionBuilder<Tables, 'notices'>, now: Date) =>
  is.and([
    is.or([
      is('notices.display_to', 'is', null),
      is('notices.display_to', '>', now),
      is.and([
        is('notices.severity', '=', 'emergency'),
        is('notices.status', 'not in', ['ended', 'cancelled']),
      ]),
    ]),
    is.not(is.exists(supersededBy(is, now))),
  ]);

/** A page of notices and one more, if there is one. */
export const listNotices = async (
  db: Database,
  community: string,
  {kind, place, q, display}: NoticeSelection,
  {now, after, limit}: {now: Date; after?: NoticeCursor; limit: number},
): Promise<NoticeRow[]> => {
  let page = published(db, community, now)
    .orderBy('notices.pinned', 'desc')
    .orderBy('notices.published_at', 'desc')
    .orderBy('notices.id', 'desc')
    .limit(limit + 1);
  page = page.where((is) =>
    display === 'archive' ? is.not(isOnDisplay(is, now)) : isOnDisplay(is, now),
  );
  if (kind !== undefined) page = page.where('notices.kind', '=', kind);
  if (place) page = page.where(sql<boolean>`notices.scope_keys && ${keysFor(place)}::text[]`);
  if (q !== undefined) {
    const {query, parts} = searchFor(q);
    if (query !== undefined) page = page.where(sql<boolean>`notices.search @@ ${query}::tsquery`);
    for (const part of parts) page = page.where('notices.search_text', 'like', anywhere(part));
  }
  if (after) {
    const {pinned, publishedAt, id} = after;
    page = page.where(
      sql<boolean>`(notices.pinned, notices.published_at, notices.id) < (${pinned}::boolean, ${publishedAt}::timestamptz, ${id}::text)`,
    );
  }
  return page.execute();
};

/** One notice that is or was on display. */
export const findNotice = (
  db: Database,
  community: string,
  id: string,
  now: Date,
): Promise<NoticeRow | undefined> =>
  published(db, community, now).where('notices.id', '=', id).executeTakeFirst();

/** What owners could read of it, one entry a version, the newest first. */
export const publishedVersions = (db: Database, notice: string) =>
  db
    .selectFrom('notice_revisions')
    .distinctOn('version')
    .selectAll()
    .where('notice', '=', notice)
    .where('published_at', 'is not', null)
    .orderBy('version', 'desc')
    .orderBy('revision', 'desc')
    .execute();
