import type {FastifyRequest} from 'fastify';
import {languageFor, type Community} from '../communities.js';
import type {Tx} from '../database/schema.js';
import {invalid, notFound, Problem} from '../http/problem.js';
import {momentOf, wallTime, type LocalTime} from '../meetings/local-time.js';
import {present} from '../requests/told.js';
import type {ResultsContent, SurveyContent} from '../surveys/content.js';
import {wrongWithContent} from '../surveys/draft.js';
import {computeResults} from '../surveys/figures.js';
import {labelOf, linkTargets} from '../surveys/links.js';
import {readResponses, readTexts, readNamed} from '../surveys/responses.js';
import {figureViews, isOpenAt, type RoundRow} from '../surveys/rounds.js';
import {usualQuestions} from '../surveys/template.js';
import {memberOf, type DeskContext} from './context.js';
import {managerOf, servedCommunities, servedCommunity} from './served.js';

interface Draft {
  community: string;
  version?: number;
  opensAt: string;
  closesAt: string;
  anonymity: RoundRow['anonymity'];
  answersPer: RoundRow['answers_per'];
  threshold: number;
  content: SurveyContent;
}
type Write<Body> = FastifyRequest<{Params: {id: string}; Body: Body}>;
type Read = FastifyRequest<{Params: {id: string}; Querystring: {community: string}}>;

const conflict = (kind: string, detail: string) => new Problem(409, kind, detail);
const staleVersion = () =>
  conflict('version-conflict', 'Somebody was faster; please look at it again.');

/** Throws a 422 for a time that the clock does not show, or shows twice. */
const refuseTrouble = (times: Readonly<Record<string, LocalTime>>) => {
  const errors = Object.entries(times).flatMap(([name, time]) =>
    'trouble' in time
      ? [{pointer: `/${name}`, code: 'format', detail: `This time is ${time.trouble} here.`}]
      : [],
  );
  if (errors.length > 0) throw invalid(errors);
};

export const deskSurveyHandlers = (context: DeskContext) => {
  const {db} = context;

  const view = async (row: RoundRow, {config}: Community) => {
    const {answered} = await db
      .selectFrom('survey_responses')
      .select((is) => is.fn.countAll<number>().as('answered'))
      .where('community', '=', row.community)
      .where('round', '=', row.id)
      .executeTakeFirstOrThrow();
    const {results, results_at: publishedAt} = row;
    return {
      id: row.id,
      community: row.community,
      state: row.state,
      isOpen: isOpenAt(row, new Date()),
      opensAt: row.opens_at.toISOString(),
      closesAt: row.closes_at.toISOString(),
      opensAtLocal: wallTime(row.opens_at, config.timeZone),
      closesAtLocal: wallTime(row.closes_at, config.timeZone),
      anonymity: row.anonymity,
      answersPer: row.answers_per,
      threshold: row.threshold,
      answered: Number(answered),
      version: row.version,
      content: row.content,
      ...(results &&
        publishedAt && {
          results: {
            publishedAt: publishedAt.toISOString(),
            version: row.results_version,
            actions: results.actions,
            ...present({heard: results.heard, method: results.method}),
          },
        }),
    };
  };

  const find = async (tx: Tx | typeof db, community: string, id: string) =>
    tx
      .selectFrom('survey_rounds')
      .selectAll()
      .where('community', '=', community)
      .where('id', '=', id)
      .executeTakeFirst();

  /** Changes a round that nobody else has changed since, then shows it. */
  const change = async (
    request: Write<{community: string; version?: number}>,
    work: (tx: Tx, row: RoundRow | undefined, community: Community) => Promise<void>,
  ) => {
    managerOf(request);
    const community = await servedCommunity(context, request, request.body.community);
    const {id} = request.params;
    await db.transaction().execute(async (tx) => {
      await tx
        .selectFrom('survey_rounds')
        .select('id')
        .where('community', '=', community.id)
        .where('id', '=', id)
        .forUpdate()
        .execute();
      await work(tx, await find(tx, community.id, id), community);
    });
    const row = await find(db, community.id, id);
    if (!row) throw notFound();
    return view(row, community);
  };

  return {
    async listDeskSurveys(request: FastifyRequest) {
      const communities = await servedCommunities(context, request);
      return {
        communities: await Promise.all(
          communities.map(async (community) => {
            const rows = await db
              .selectFrom('survey_rounds')
              .selectAll()
              .where('community', '=', community.id)
              .orderBy('opens_at', 'desc')
              .orderBy('id')
              .limit(100)
              .execute();
            return {
              id: community.id,
              name: community.name,
              languages: community.config.languages,
              rounds: await Promise.all(rows.map((row) => view(row, community))),
              template: usualQuestions,
            };
          }),
        ),
      };
    },

    putDeskSurvey: (request: Write<Draft>) =>
      change(request, async (tx, row, {id: community, config}) => {
        const {opensAt, closesAt, anonymity, answersPer, threshold, content, version} =
          request.body;
        if (row && row.state !== 'draft') {
          throw conflict('round-is-open', 'What was asked is not changed any more.');
        }
        if (row?.version !== version) throw staleVersion();
        const times = {
          opensAt: momentOf(opensAt, config.timeZone),
          closesAt: momentOf(closesAt, config.timeZone),
        };
        refuseTrouble(times);
        const [opens, closes] = [times.opensAt, times.closesAt].map((time) =>
          'at' in time ? time.at : new Date(0),
        );
        const errors = wrongWithContent(content);
        if (!opens || !closes || closes <= opens || closes <= new Date()) {
          const detail = 'It must end after it begins, and not in the past.';
          errors.push({pointer: '/closesAt', code: 'format', detail});
        }
        if (anonymity !== 'anonymous' && answersPer !== 'household') {
          const detail = 'A name is known only of whoever signs in.';
          errors.push({pointer: '/answersPer', code: 'conflict', detail});
        }
        if (anonymity === 'confidential' && !content.confidentialTo) {
          const detail = 'Say who can see name and answers together.';
          errors.push({pointer: '/content/confidentialTo', code: 'required', detail});
        }
        if (errors.length > 0 || !opens || !closes) throw invalid(errors);
        const written = {
          opens_at: opens,
          closes_at: closes,
          anonymity,
          answers_per: answersPer,
          threshold,
          content: JSON.stringify(content),
        };
        if (row) {
          await tx
            .updateTable('survey_rounds')
            .set({...written, version: row.version + 1})
            .where('community', '=', community)
            .where('id', '=', row.id)
            .execute();
        } else {
          const draft = {community, id: request.params.id, state: 'draft' as const, ...written};
          await tx.insertInto('survey_rounds').values(draft).execute();
        }
      }),

    moveDeskSurvey: (request: Write<{community: string; version: number; to: 'open' | 'closed'}>) =>
      change(request, async (tx, row, {id: community}) => {
        if (!row) throw notFound();
        const {version, to} = request.body;
        if (row.version !== version) throw staleVersion();
        const now = new Date();
        const allowed = to === 'open' ? row.state === 'draft' : isOpenAt(row, now);
        if (!allowed || (to === 'open' && row.closes_at <= now)) {
          throw conflict('transition-not-allowed', `A round that is ${row.state} cannot do this.`);
        }
        await tx
          .updateTable('survey_rounds')
          .set({
            state: to,
            version: row.version + 1,
            ...(to === 'closed' && {closes_at: now}),
          })
          .where('community', '=', community)
          .where('id', '=', row.id)
          .execute();
      }),

    async getDeskSurveyFigures(request: Read) {
      const community = await servedCommunity(context, request, request.query.community);
      const row = await find(db, community.id, request.params.id);
      if (!row) throw notFound();
      if (row.state === 'draft' || row.closes_at > new Date()) {
        throw conflict('round-is-open', 'Figures are there when the round is over.');
      }
      const {content, threshold, anonymity} = row;
      const lang = languageFor(community, undefined);
      const results = computeResults(content, await readResponses(db, row), threshold);
      const mayKnow =
        anonymity === 'named' || (anonymity === 'confidential' && memberOf(request).publishes_fees);
      return {
        answered: results.answered,
        questions: figureViews(results, content.questions, lang),
        texts: await readTexts(db, row),
        linkTargets: await linkTargets(db, community, lang),
        ...(mayKnow && {responses: await readNamed(db, row)}),
      };
    },

    publishDeskSurvey: (
      request: Write<{community: string} & Pick<ResultsContent, 'heard' | 'method' | 'actions'>>,
    ) =>
      change(request, async (tx, row, community) => {
        if (!row) throw notFound();
        const now = new Date();
        if (row.state === 'draft' || row.closes_at > now) {
          throw conflict('round-is-open', 'Results are published when the round is over.');
        }
        const {heard, method, actions} = request.body;
        const unknown = await Promise.all(
          actions.flatMap(({links = []}, at) =>
            links.map(async (link, index) => {
              const label = await labelOf(tx, link, community, 'en');
              const pointer = `/actions/${at}/links/${index}/objectId`;
              const detail = 'There is no such notice or fee line.';
              return label === undefined ? [{pointer, code: 'unknown', detail}] : [];
            }),
          ),
        );
        if (unknown.flat().length > 0) throw invalid(unknown.flat());
        const figures = row.results ?? {
          ...computeResults(row.content, await readResponses(tx, row), row.threshold),
        };
        const results: ResultsContent = {
          answered: figures.answered,
          figures: figures.figures,
          actions,
          ...present({heard, method}),
        };
        await tx
          .updateTable('survey_rounds')
          .set({
            results: JSON.stringify(results),
            results_at: row.results_at ?? now,
            results_version: row.results_version + 1,
          })
          .where('community', '=', community.id)
          .where('id', '=', row.id)
          .execute();
      }),
  };
};
