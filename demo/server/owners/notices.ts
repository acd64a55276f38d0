import type {FastifyReply, FastifyRequest} from 'fastify';
import {sql, type Selectable} from 'kysely';
import type {Notice, NoticePage} from '../../../src/contract/index.js';
import {findCommunity, languageFor} from '../communities.js';
import {readCursor, writeCursor} from '../cursor.js';
import type {Database, Tables} from '../database/schema.js';
import {notFound} from '../http/problem.js';
import {inLanguage, languageOf} from '../languages.js';
import {present} from '../requests/told.js';
import type {OwnersContext, ReadQuery} from './context.js';
import {asPublic} from './replies.js';

type NoticeRow = Selectable<Tables['notices']>;

interface ListQuery extends ReadQuery {
  readonly kind?: string;
  readonly cursor?: string;
  readonly limit: number;
}

/** A withdrawn notice stays withdrawn; the others follow the clock. */
const statusAt = ({status, effective_from, effective_to}: NoticeRow, now: Date) => {
  if (status === 'cancelled' || status === 'ended') return status;
  if (effective_to && effective_to < now) return 'ended';
  if (effective_from && effective_from > now) return status === 'updated' ? status : 'scheduled';
  return status === 'scheduled' ? 'active' : status;
};

const noticeView = (row: NoticeRow, lang: string, now: Date): Notice => ({
  id: row.id,
  kind: row.kind,
  title: inLanguage(row.title, lang),
  body: inLanguage(row.body, lang),
  issuer: inLanguage(row.issuer, lang),
  severity: row.severity,
  status: statusAt(row, now),
  pinned: row.pinned,
  publishedAt: row.published_at.toISOString(),
  ...present({
    effectiveFrom: row.effective_from?.toISOString(),
    effectiveTo: row.effective_to?.toISOString(),
    correctionNote: row.correction_note && inLanguage(row.correction_note, lang),
  }),
  version: row.version,
  lang: languageOf(row.title, lang),
});

/** Notices on display at this moment. */
const onDisplay = (db: Database, community: string, now: Date) =>
  db
    .selectFrom('notices')
    .selectAll()
    .where('community', '=', community)
    .where('display_from', '<=', now)
    .where((is) => is.or([is('display_to', 'is', null), is('display_to', '>', now)]));

export const noticeHandlers = ({db}: OwnersContext) => ({
  async listNotices(
    {query}: FastifyRequest<{Querystring: ListQuery}>,
    reply: FastifyReply,
  ): Promise<NoticePage> {
    const community = await findCommunity(db, query.community);
    const lang = languageFor(community, query.lang);
    const now = new Date();
    const {kind, cursor, limit} = query;
    let page = onDisplay(db, community.id, now)
      .orderBy('pinned', 'desc')
      .orderBy('published_at', 'desc')
      .orderBy('id', 'desc')
      .limit(limit + 1);
    if (kind) page = page.where('kind', '=', kind);
    if (cursor) {
      const {flag: pinned, texts} = readCursor(cursor, 2, [0]);
      const [publishedAt = '', id = ''] = texts;
      page = page.where(
        sql<boolean>`(pinned, published_at, id) < (${pinned}::boolean, ${new Date(publishedAt)}::timestamptz, ${id}::text)`,
      );
    }
    const rows = await page.execute();
    const shown = rows.slice(0, limit);
    const last = rows.length > limit ? shown.at(-1) : undefined;
    asPublic(reply, lang);
    return {
      items: shown.map((row) => noticeView(row, lang, now)),
      ...(last && {
        nextCursor: writeCursor([last.pinned, last.published_at.toISOString(), last.id]),
      }),
    };
  },

  async getNotice(
    {query, params}: FastifyRequest<{Querystring: ReadQuery; Params: {id: string}}>,
    reply: FastifyReply,
  ): Promise<Notice> {
    const community = await findCommunity(db, query.community);
    const lang = languageFor(community, query.lang);
    const now = new Date();
    const row = await onDisplay(db, community.id, now)
      .where('id', '=', params.id)
      .executeTakeFirst();
    if (!row) throw notFound();
    asPublic(reply, lang);
    return noticeView(row, lang, now);
  },
});
