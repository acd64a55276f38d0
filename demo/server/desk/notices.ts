import type {FastifyReply, FastifyRequest} from 'fastify';
import {sql, type Selectable} from 'kysely';
import {findCommunity, type Community} from '../communities.js';
import {readCursor, writeCursor} from '../cursor.js';
import type {Tables} from '../database/schema.js';
import {invalid, notFound, Problem} from '../http/problem.js';
import {inLanguage, type Localized} from '../languages.js';
import type {NoticeContent} from '../notices/content.js';
import {findFaults} from '../notices/faults.js';
import {anywhere, searchFor} from '../notices/search.js';
import {addNotice, endNotice, saveNotice} from '../notices/write.js';
import {present} from '../requests/told.js';
import {memberOf, type DeskContext} from './context.js';

type Row = Selectable<Tables['notices']>;
type State = 'draft' | 'planned' | 'current' | 'past';
type List = FastifyRequest<{
  Querystring: {
    community: string;
    state: State | 'all';
    q?: string;
    cursor?: string;
    limit: number;
  };
}>;
type Create = FastifyRequest<{
  Querystring: {community: string};
  Body: {content: NoticeContent; publish: boolean};
}>;
type Read = FastifyRequest<{Params: {id: string}}>;
type Save = FastifyRequest<{
  Params: {id: string};
  Body: {revision: number; content: NoticeContent; publish: boolean; correctionNote?: Localized};
}>;
type End = FastifyRequest<{
  Params: {id: string};
  Body: {revision: number; how: 'ended' | 'cancelled'; note: Localized};
}>;

const stateAt = ({status, display_from: from, display_to: to}: Row, now: Date): State => {
  if (status === 'draft') return 'draft';
  if (from > now) return 'planned';
  return to && to <= now ? 'past' : 'current';
};

const inState = (state: State, now: Date) => {
  const byState = {
    draft: sql<boolean>`status = 'draft'`,
    planned: sql<boolean>`status <> 'draft' and display_from > ${now}::timestamptz`,
    current: sql<boolean>`status <> 'draft' and display_from <= ${now}::timestamptz
      and (display_to is null or display_to > ${now}::timestamptz)`,
    past: sql<boolean>`status <> 'draft' and display_to <= ${now}::timestamptz`,
  };
  return byState[state];
};

const summary = (row: Row, [first = 'en']: readonly string[], now: Date) => ({
  id: row.id,
  title: inLanguage(row.title, first),
  kind: row.kind,
  severity: row.severity,
  state: stateAt(row, now),
  status: row.status,
  version: row.version,
  displayFrom: row.display_from.toISOString(),
  ...present({displayTo: row.display_to?.toISOString()}),
});

/** A notice from before there were revisions says all in its columns. */
const contentOf = (row: Row): NoticeContent => {
  const {kind, severity, title, body, issuer} = row;
  return {kind, severity, title, body, issuer, ...(row.content as Partial<NoticeContent>)};
};

const wasFaster = () =>
  new Problem(409, 'version-conflict', 'A colleague has saved this notice meanwhile.');

export const deskNoticeHandlers = ({db}: DeskContext) => {
  const mine = async (request: FastifyRequest, id: string): Promise<Community> => {
    if (!memberOf(request).communities.includes(id)) throw notFound();
    return findCommunity(db, id);
  };

  const find = async (request: Read): Promise<Row> => {
    const row = await db
      .selectFrom('notices')
      .selectAll()
      .where('id', '=', request.params.id)
      .executeTakeFirst();
    if (!row || !memberOf(request).communities.includes(row.community)) throw notFound();
    return row;
  };

  const view = async (id: string) => {
    const now = new Date();
    const row = await db
      .selectFrom('notices')
      .selectAll()
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
    const {config} = await findCommunity(db, row.community);
    const revisions = await db
      .selectFrom('notice_revisions')
      .selectAll()
      .where('notice', '=', id)
      .orderBy('revision', 'desc')
      .execute();
    const {count} = await db
      .selectFrom('notice_acknowledgements')
      .select(sql<number>`count(*)::int`.as('count'))
      .where('notice', '=', id)
      .where('version', '=', row.version)
      .executeTakeFirstOrThrow();
    return {
      ...summary(row, config.languages, now),
      community: row.community,
      languages: [...config.languages],
      revision: row.revision,
      content: contentOf(row),
      ...present({correctionNote: row.correction_note, endNote: row.end_note}),
      acknowledged: count,
      revisions: revisions.map(({revision, version, action, by_name: byName, at, ...kept}) => ({
        revision,
        version,
        action,
        byName,
        at: at.toISOString(),
        content: kept.content,
        ...present({correctionNote: kept.correction_note}),
      })),
    };
  };

  const check = async (content: NoticeContent, community: Community, id?: string) => {
    const faults = findFaults(content, community.config);
    const {supersedes} = content;
    const other =
      supersedes === undefined || supersedes === id
        ? undefined
        : await db
            .selectFrom('notices')
            .select('id')
            .where('id', '=', supersedes)
            .where('community', '=', community.id)
            .executeTakeFirst();
    if (supersedes !== undefined && !other) {
      faults.push({pointer: '/content/supersedes', code: 'unknown', detail: 'No such notice.'});
    }
    if (faults.length > 0) throw invalid(faults);
  };

  return {
    async listDeskNotices(request: List) {
      const {community, state, q, cursor, limit} = request.query;
      const {config} = await mine(request, community);
      const now = new Date();
      let page = db
        .selectFrom('notices')
        .selectAll()
        .select(sql<boolean>`status = 'draft'`.as('is_draft'))
        .where('community', '=', community)
        .orderBy('is_draft', 'desc')
        .orderBy('published_at', 'desc')
        .orderBy('id', 'desc')
        .limit(limit + 1);
      if (state !== 'all') page = page.where(inState(state, now));
      if (q !== undefined) {
        const {query, parts} = searchFor(q);
        if (query !== undefined) page = page.where(sql<boolean>`search @@ ${query}::tsquery`);
        for (const part of parts) page = page.where('search_text', 'like', anywhere(part));
      }
      if (cursor !== undefined) {
        const {flag, texts} = readCursor(cursor, 2, [0]);
        const [at = '', id = ''] = texts;
        page = page.where(
          sql<boolean>`(status = 'draft', published_at, id) < (${flag}::boolean, ${new Date(at)}::timestamptz, ${id}::text)`,
        );
      }
      const rows = await page.execute();
      const shown = rows.slice(0, limit);
      const last = rows.length > limit ? shown.at(-1) : undefined;
      return {
        items: shown.map((row) => summary(row, config.languages, now)),
        ...(last && {
          nextCursor: writeCursor([last.is_draft, last.published_at.toISOString(), last.id]),
        }),
      };
    },

    async createDeskNotice(request: Create, reply: FastifyReply) {
      const community = await mine(request, request.query.community);
      const {content, publish} = request.body;
      await check(content, community);
      const saving = {content, by: memberOf(request).name, at: new Date()};
      const id = await db
        .transaction()
        .execute((tx) => addNotice(tx, community.id, saving, {publish}));
      return reply.code(201).send(await view(id));
    },

    async getDeskNotice(request: Read) {
      return view((await find(request)).id);
    },

    async saveDeskNotice(request: Save) {
      const {id, community, status, display_from: from} = await find(request);
      const {revision, content, publish, correctionNote} = request.body;
      await check(content, await findCommunity(db, community), id);
      const at = new Date();
      if (status !== 'draft' && from <= at && !correctionNote) {
        throw invalid([
          {
            pointer: '/correctionNote',
            code: 'required',
            detail: 'Owners have read this: please say what the correction changes.',
          },
        ]);
      }
      const saving = {content, by: memberOf(request).name, at};
      const saved = await db
        .transaction()
        .execute((tx) =>
          saveNotice(tx, {id, revision}, saving, {publish, ...present({correctionNote})}),
        );
      if (!saved) throw wasFaster();
      return view(id);
    },

    async endDeskNotice(request: End) {
      const {id, status} = await find(request);
      const {revision, how, note} = request.body;
      if (status === 'draft') throw wasFaster();
      const by = {by: memberOf(request).name, at: new Date()};
      const ended = await db
        .transaction()
        .execute((tx) => endNotice(tx, {id, revision}, by, {how, note}));
      if (!ended) throw wasFaster();
      return view(id);
    },
  };
};
