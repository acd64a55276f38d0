import {randomUUID} from 'node:crypto';
import type {FastifyRequest} from 'fastify';
import {sql} from 'kysely';
import {findCommunity, languageFor} from '../communities.js';
import type {Database, Tx} from '../database/schema.js';
import {invalid, mayNot, notFound, Problem} from '../http/problem.js';
import {inLanguage} from '../languages.js';
import {isBlank} from '../requests/blank.js';
import {figuresOf} from '../requests/figures.js';
import {present} from '../requests/told.js';
import {memberOf, type DeskContext, type Member} from './context.js';
import {dayAfter, startOfDay} from './days.js';

interface Finding {
  readonly text: string;
  readonly public: boolean;
}
interface Action extends Finding {
  readonly owner: string;
  readonly dueOn: string;
  readonly status: 'open' | 'done' | 'dropped';
}
interface Review {
  readonly community: string;
  readonly title: string;
  readonly from: string;
  readonly to: string;
  readonly participants: string[];
  readonly findings: Finding[];
  readonly actions: Action[];
  readonly extract?: string;
  readonly published: boolean;
}

type List = FastifyRequest;
type Read = FastifyRequest<{Params: {id: string}}>;
type Create = FastifyRequest<{Body: Review}>;
type Save = FastifyRequest<{Params: {id: string}; Body: Review & {version: number}}>;

const required = (pointer: string) => ({pointer, code: 'required', detail: 'This is needed.'});

/** Throws a 422 for a review that could not be read afterwards. */
const check = (review: Review) => {
  const {title, from, to, findings, actions, published, extract} = review;
  const blank = [
    isBlank(title) && required('/title'),
    ...findings.map(({text}, index) => isBlank(text) && required(`/findings/${index}/text`)),
    ...actions.flatMap(({text, owner}, index) => [
      isBlank(text) && required(`/actions/${index}/text`),
      isBlank(owner) && required(`/actions/${index}/owner`),
    ]),
    published && isBlank(extract) && required('/extract'),
    from > to && {pointer: '/to', code: 'past', detail: 'A period ends after it begins.'},
  ].filter((error) => error !== false);
  if (blank.length > 0) throw invalid(blank);
};

const fields = (review: Review, at: Date) => ({
  title: review.title,
  period_from: review.from,
  period_to: review.to,
  participants: JSON.stringify(review.participants),
  extract: isBlank(review.extract) ? null : (review.extract ?? null),
  published_at: review.published ? at : null,
  updated_at: at,
});

const saveParts = async (tx: Tx, review: string, {findings, actions}: Review) => {
  await tx.deleteFrom('review_findings').where('review', '=', review).execute();
  await tx.deleteFrom('review_actions').where('review', '=', review).execute();
  if (findings.length > 0) {
    const rows = findings.map(({text, public: isPublic}, position) => ({
      ...{id: randomUUID(), review, position, text},
      public: isPublic,
    }));
    await tx.insertInto('review_findings').values(rows).execute();
  }
  if (actions.length > 0) {
    const rows = actions.map(({text, owner, dueOn, status, public: isPublic}, position) => ({
      ...{id: randomUUID(), review, position, text, status},
      owner_name: owner,
      due_on: dueOn,
      public: isPublic,
    }));
    await tx.insertInto('review_actions').values(rows).execute();
  }
};

/** Days as they were written, whatever a driver makes of `date`. */
const columns = [
  'id',
  'community',
  'title',
  sql<string>`period_from::text`.as('period_from'),
  sql<string>`period_to::text`.as('period_to'),
  'participants',
  'extract',
  'published_at',
  'version',
  'created_by',
] as const;

const viewOf = async (db: Database, id: string, {communities}: Member, now: Date) => {
  const row = await db
    .selectFrom('reviews')
    .select(columns)
    .where('id', '=', id)
    .where('community', 'in', communities)
    .executeTakeFirst();
  if (!row) throw notFound();
  const findings = await db
    .selectFrom('review_findings')
    .select(['text', 'public'])
    .where('review', '=', id)
    .orderBy('position')
    .execute();
  const actions = await db
    .selectFrom('review_actions')
    .select(['text', 'owner_name as owner', 'status', 'public'])
    .select(sql<string>`due_on::text`.as('dueOn'))
    .where('review', '=', id)
    .orderBy('position')
    .execute();
  const {period_from: from, period_to: to} = row;
  return {
    ...summaryOf(row),
    participants: row.participants,
    findings,
    actions,
    ...present({extract: row.extract}),
    figures: await periodFigures(db, {community: row.community, from, to}, now),
  };
};

const summaryOf = (row: {
  id: string;
  community: string;
  title: string;
  period_from: string;
  period_to: string;
  published_at: Date | null;
  version: number;
  created_by: string;
}) => ({
  id: row.id,
  community: row.community,
  title: row.title,
  from: row.period_from,
  to: row.period_to,
  published: row.published_at !== null,
  version: row.version,
  createdBy: row.created_by,
});

/** A period's figures, with the names of the kinds. */
const periodFigures = async (
  db: Database,
  {community: id, from, to}: {community: string; from: string; to: string},
  now: Date,
) => {
  const community = await findCommunity(db, id);
  const {timeZone} = community.config;
  const period = {
    community: id,
    from: startOfDay(from, timeZone),
    to: startOfDay(dayAfter(to), timeZone),
  };
  const services = await db
    .selectFrom('services')
    .select(['code', 'name'])
    .where('community', '=', id)
    .execute();
  const lang = languageFor(community, undefined);
  const names = new Map(services.map(({code, name}) => [code, inLanguage(name, lang)]));
  const kinds = await figuresOf(db, period, now);
  return kinds.map((kind) => ({
    ...present(kind),
    serviceName: names.get(kind.serviceCode) ?? kind.serviceCode,
  }));
};

export const reviewHandlers = ({db}: DeskContext) => ({
  async listReviews(request: List) {
    const {communities} = memberOf(request);
    const rows = await db
      .selectFrom('reviews')
      .select(columns)
      .where('community', 'in', communities)
      .orderBy('period_to', 'desc')
      .orderBy('created_at', 'desc')
      .limit(200)
      .execute();
    return {items: rows.map(summaryOf)};
  },

  getReview: (request: Read) => viewOf(db, request.params.id, memberOf(request), new Date()),

  async createReview(request: Create) {
    const member = memberOf(request);
    const {body} = request;
    if (!member.communities.includes(body.community)) throw notFound();
    if (body.published && !member.publishes_fees) throw mayNot('Publishing is for the manager.');
    check(body);
    const [id, at] = [randomUUID(), new Date()];
    await db.transaction().execute(async (tx) => {
      await tx
        .insertInto('reviews')
        .values({
          id,
          community: body.community,
          created_at: at,
          created_by: member.name,
          ...fields(body, at),
        })
        .execute();
      await saveParts(tx, id, body);
    });
    return viewOf(db, id, member, at);
  },

  async saveReview(request: Save) {
    const member = memberOf(request);
    const {body, params} = request;
    check(body);
    const at = new Date();
    await db.transaction().execute(async (tx) => {
      const row = await tx
        .selectFrom('reviews')
        .select(['version', 'published_at'])
        .where('id', '=', params.id)
        .where('community', 'in', member.communities)
        .forUpdate()
        .executeTakeFirst();
      if (!row) throw notFound();
      if (row.version !== body.version) {
        throw new Problem(409, 'version-conflict', 'Somebody was faster; please look at it again.');
      }
      if (body.published !== (row.published_at !== null) && !member.publishes_fees) {
        throw mayNot('Publishing is for the manager.');
      }
      await tx
        .updateTable('reviews')
        .set({...fields(body, row.published_at ?? at), version: row.version + 1, updated_at: at})
        .where('id', '=', params.id)
        .execute();
      await saveParts(tx, params.id, body);
    });
    return viewOf(db, params.id, member, at);
  },
});
