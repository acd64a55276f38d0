import type {FastifyRequest} from 'fastify';
import {sql, type Expression, type ExpressionBuilder, type SqlBool} from 'kysely';
import {
  requestStates,
  lifecycle,
  type RequestState,
} from '../../../src/contract/request-lifecycle.js';
import {findCommunity} from '../communities.js';
import {readCursor, writeCursor} from '../cursor.js';
import type {Database, Tables} from '../database/schema.js';
import {usualWarning} from '../requests/warnings.js';
import {memberOf, type DeskContext} from './context.js';
import {summaryView} from './view.js';

type Attention = 'overdue' | 'owner-replied' | 'due-soon' | 'at-once' | 'return-visit';

type Query = FastifyRequest<{
  Querystring: {
    status: 'open' | 'closed' | 'all';
    state?: string;
    service?: string;
    handler?: 'me';
    attention?: Attention;
    q?: string;
    cursor?: string;
    limit: number;
  };
}>;

const openStates = requestStates.filter((state) => lifecycle[state].status === 'open');

const isOpen = (is: ExpressionBuilder<Tables, 'requests'>) => is('state', 'in', openStates);

const isOverdueAt = (is: ExpressionBuilder<Tables, 'requests'>, now: Date) =>
  is.and([isOpen(is), is('expected_at', '<', now)]);

type Is = ExpressionBuilder<Tables, 'requests'>;

/** Its promise ends within the hours the firm wants to be warned before. */
const isDueSoonAt = (is: Is, now: Date) =>
  is.and([
    isOpen(is),
    is('expected_at', '>=', now),
    sql<boolean>`expected_at <= ${now}::timestamptz + coalesce((
      select (config->>'warnHours')::float8 from communities
      where communities.id = requests.community), ${usualWarning}) * interval '1 hour'`,
  ]);

const ofKindWith = (column: 'answers_at_once' | 'return_visit') =>
  sql<boolean>`exists (select from services where services.community = requests.community
    and services.code = requests.service_code and services.${sql.ref(column)})`;

/** As staff judged it, else as its kind usually is. */
const isAtOnce = (is: Is) =>
  is.and([
    is('state', '=', 'submitted'),
    is.or([
      is('triage', '=', 'at_once'),
      is.and([is('triage', 'is', null), ofKindWith('answers_at_once')]),
    ]),
  ]);

const owesReturnVisit = (is: Is) =>
  is.and([
    is('state', 'in', ['resolved', 'closed']),
    is('return_visit_at', 'is', null),
    ofKindWith('return_visit'),
  ]);

const attentions: Readonly<Record<Attention, (is: Is, now: Date) => Expression<SqlBool>>> = {
  overdue: isOverdueAt,
  'owner-replied': (is) => is('owner_replied', '=', true),
  'due-soon': isDueSoonAt,
  'at-once': isAtOnce,
  'return-visit': owesReturnVisit,
};

/** New, late, or answered by the owner: somebody waits for us. */
const needsAttention = (is: ExpressionBuilder<Tables, 'requests'>, now: Date) =>
  is.or([
    is('state', '=', 'submitted' satisfies RequestState),
    is('owner_replied', '=', true),
    is.and([is('expected_at', 'is not', null), isOverdueAt(is, now)]),
  ]);

const countAll = (db: Database, communities: string[], now: Date) => {
  return db
    .selectFrom('requests')
    .where('community', 'in', communities)
    .select((is) => [
      sql<number>`(count(*) filter (where ${isOpen(is)}))::int`.as('open'),
      sql<number>`(count(*) filter (where ${is('state', '=', 'submitted')}))::int`.as('unaccepted'),
      sql<number>`(count(*) filter (where ${isOverdueAt(is, now)}))::int`.as('overdue'),
      sql<number>`(count(*) filter (where ${is('owner_replied', '=', true)}))::int`.as(
        'ownerReplied',
      ),
      sql<number>`(count(*) filter (where ${isDueSoonAt(is, now)}))::int`.as('dueSoon'),
      sql<number>`(count(*) filter (where ${isAtOnce(is)}))::int`.as('atOnce'),
      sql<number>`(count(*) filter (where ${owesReturnVisit(is)}))::int`.as('returnVisit'),
    ])
    .executeTakeFirstOrThrow();
};

const literally = (word: string) => `%${word.replace(/[\\%_]/g, '\\$&')}%`;

export const listHandlers = ({db}: DeskContext) => ({
  async listDeskRequests(request: Query) {
    const {communities, username} = memberOf(request);
    const {status, state, service, handler, attention, q, cursor, limit} = request.query;
    const place = cursor === undefined ? undefined : readCursor(cursor, 3, [0, 1]);
    // The pages after the first judge lateness by the first one's clock, or lines would move.
    const now = place ? new Date(place.texts[0] ?? 0) : new Date();

    let page = db
      .selectFrom('requests')
      .innerJoin('services', (join) =>
        join
          .onRef('services.community', '=', 'requests.community')
          .onRef('services.code', '=', 'requests.service_code'),
      )
      .where('requests.community', 'in', communities)
      .selectAll('requests')
      .select(['services.name as service_name', 'answers_at_once', 'return_visit'])
      .select((is) => needsAttention(is, now).as('attention'))
      .orderBy('attention', 'desc')
      .orderBy('requests.updated_at', 'desc')
      .orderBy('requests.reference', 'desc')
      .limit(limit + 1);
    if (status === 'open') page = page.where(isOpen);
    if (status === 'closed') page = page.where((is) => is.not(isOpen(is)));
    if (state) page = page.where('requests.state', '=', state as RequestState);
    if (service) page = page.where('requests.service_code', '=', service);
    if (handler === 'me') page = page.where('requests.handler_username', '=', username);
    if (attention) page = page.where((is) => attentions[attention](is, now));
    for (const word of q?.trim().toLowerCase().split(/\s+/).filter(Boolean) ?? []) {
      page = page.where('requests.search', 'like', literally(word));
    }
    if (place) {
      const [, updatedAt = '', reference = ''] = place.texts;
      page = page.where(
        (is) =>
          sql<boolean>`(${needsAttention(is, now)}, requests.updated_at, requests.reference) < (${place.flag}::boolean, ${new Date(updatedAt)}::timestamptz, ${reference}::text)`,
      );
    }
    const rows = await page.execute();
    const served = new Map(
      await Promise.all(communities.map(async (id) => [id, await findCommunity(db, id)] as const)),
    );
    const shown = rows.slice(0, limit);
    const last = rows.length > limit ? shown.at(-1) : undefined;
    return {
      items: shown.flatMap((row) => {
        const community = served.get(row.community);
        return community ? [summaryView(row, community, now)] : [];
      }),
      ...(last && {
        nextCursor: writeCursor([
          Boolean(last.attention),
          now.toISOString(),
          last.updated_at.toISOString(),
          last.reference,
        ]),
      }),
      counts: await countAll(db, communities, new Date()),
    };
  },
});
