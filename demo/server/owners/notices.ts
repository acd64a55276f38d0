import type {FastifyReply, FastifyRequest} from 'fastify';
import type {Notice, NoticePage} from '../../../src/contract/index.js';
import {findCommunity, languageFor} from '../communities.js';
import {readCursor, writeCursor} from '../cursor.js';
import {notFound} from '../http/problem.js';
import {inLanguage} from '../languages.js';
import {findNotice, listNotices, publishedVersions, type NoticeRow} from '../notices/read.js';
import {noticeView} from '../notices/view.js';
import {present} from '../requests/told.js';
import type {OwnersContext, ReadQuery} from './context.js';
import {asShared} from './replies.js';

interface ListQuery extends ReadQuery {
  readonly kind?: string;
  readonly building?: string;
  readonly entrance?: string;
  readonly unit?: string;
  readonly q?: string;
  readonly display: 'current' | 'archive';
  readonly revision?: number;
  readonly cursor?: string;
  readonly limit: number;
}

type Read = FastifyRequest<{
  Querystring: ReadQuery & {version?: number; revision?: number};
  Params: {id: string};
}>;

const placeIn = ({building, entrance, unit}: ListQuery) =>
  building === undefined ? undefined : {building, ...present({entrance, unit})};

const cursorIn = (cursor: string) => {
  const {flag, texts} = readCursor(cursor, 2, [0]);
  const [publishedAt = '', id = ''] = texts;
  return {pinned: flag, publishedAt: new Date(publishedAt), id};
};

export const noticeHandlers = ({db}: OwnersContext) => {
  /** The row as an earlier version had it; nothing follows the clock there any more. */
  const atVersion = async (row: NoticeRow, version: number): Promise<NoticeRow> => {
    if (version === row.version) return row;
    const kept = (await publishedVersions(db, row.id)).find((each) => each.version === version);
    if (!kept) throw notFound();
    const {content, correction_note} = kept;
    const {title, body, issuer, kind, severity, effectiveFrom, effectiveTo} = content;
    return {
      ...row,
      ...{title, body, issuer, kind, severity, content, correction_note, version},
      effective_from: effectiveFrom === undefined ? null : new Date(effectiveFrom),
      effective_to: effectiveTo === undefined ? null : new Date(effectiveTo),
    };
  };

  return {
    async listNotices(
      {query}: FastifyRequest<{Querystring: ListQuery}>,
      reply: FastifyReply,
    ): Promise<NoticePage> {
      // Its revision is read before the notices: they are at least as new as it says.
      const community = await findCommunity(db, query.community);
      const lang = languageFor(community, query.lang);
      const now = new Date();
      const {kind, q, display, cursor, limit} = query;
      const rows = await listNotices(
        db,
        community.id,
        {display, ...present({kind, q, place: placeIn(query)})},
        {now, limit, ...(cursor !== undefined && {after: cursorIn(cursor)})},
      );
      const shown = rows.slice(0, limit);
      const last = rows.length > limit ? shown.at(-1) : undefined;
      asShared(reply, lang, query.revision, community.noticesRevision);
      return {
        items: shown.map((row) => noticeView(row, lang, now)),
        ...(last && {
          nextCursor: writeCursor([last.pinned, last.published_at.toISOString(), last.id]),
        }),
      };
    },

    async getNotice({query, params}: Read, reply: FastifyReply): Promise<Notice> {
      const community = await findCommunity(db, query.community);
      const lang = languageFor(community, query.lang);
      const now = new Date();
      const row = await findNotice(db, community.id, params.id, now);
      if (!row) throw notFound();
      const [chosen, versions] = await Promise.all([
        atVersion(row, query.version ?? row.version),
        publishedVersions(db, row.id),
      ]);
      asShared(reply, lang, query.revision, community.noticesRevision);
      return {
        ...noticeView(chosen, lang, now),
        history: versions.map(({version, published_at: at, correction_note: note}) => ({
          version,
          publishedAt: (at ?? row.published_at).toISOString(),
          ...present({correctionNote: note && inLanguage(note, lang)}),
        })),
      };
    },
  };
};
