import type {FastifyRequest} from 'fastify';
import {sql, type ExpressionBuilder} from 'kysely';
import {
  requestStates,
  lifecycle,
  type RequestState,
} from '../../../src/contract/request-lifecycle.js';
import {readCursor, writeCursor} from '../cursor.js';
import type {Database, Tables} from '../database/schema.js';
import {memberOf, type DeskContext} from './context.js';
import {summaryView} from './view.js';

type Query = FastifyRequest<{
  Querystring: {
    status: 'open' | 'closed' | 'all';
    state?: string;
    service?: string;
    handler?: 'me';
    attention?: 'overdue' | 'owner-replied';
    q?: string;
    cursor?: string;
    limit: number;
  };
}>;

const openStates = requestStates.filter((state) => lifecycle[state].status === 'open');

const isOpen = (is: ExpressionBuilder<Tables, 'requests'>) => is('state', 'in', openStates);

const isOverdueAt = (is: ExpressionBuilder<Tables, 'requests'>, now: Date) =>
  is.and([isOpen(is), is('expected_at', '<', now)]);

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
      .where('requests.community', 'in', communities)
      .selectAll('requests')
      .select((is) => [
        needsAttention(is, now).as('attention'),
        is
          .selectFrom('services')
          .select('services.name')
          .whereRef('services.community', '=', 'requests.community')
          .whereRef('services.code', '=', 'requests.service_code')
          .as('service_name'),
        is
          .selectFrom('communities')
          .select('communities.config')
          .whereRef('communities.id', '=', 'requests.community')
          .as('config'),
      ])
      .orderBy('attention', 'desc')
      .orderBy('requests.updated_at', 'desc')
      .orderBy('requests.reference', 'desc')
      .limit(limit + 1);
    if (status === 'open') page = page.where(isOpen);
    if (status === 'closed') page = page.where((is) => is.not(isOpen(is)));
    if (state) page = page.where('requests.state', '=', state as RequestState);
    if (service) page = page.where('requests.service_code', '=', service);
    if (handler === 'me') page = page.where('requests.handler_username', '=', username);
    if (attention === 'overdue') page = page.where((is) => isOverdueAt(is, now));
    if (attention === 'owner-replied') page = page.where('requests.owner_replied', '=', true);
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
    const shown = rows.slice(0, limit);
    const last = rows.length > limit ? shown.at(-1) : undefined;
    return {
      items: shown.map(({config, service_name: name, ...row}) =>
        summaryView({...row, service_name: name ?? {}, languages: config?.languages ?? []}, now),
      ),
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
