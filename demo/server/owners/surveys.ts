import type {FastifyReply, FastifyRequest} from 'fastify';
import type {
  NewSurveyResponse,
  Survey,
  SurveyList,
  SurveyReceipt,
  SurveyResults,
} from '../../../src/contract/index.js';
import {findCommunity, languageFor} from '../communities.js';
import {notFound} from '../http/problem.js';
import {once} from '../requests/once.js';
import {respond} from '../surveys/respond.js';
import {resultsView, roundView, shownRounds, summaryView} from '../surveys/rounds.js';
import type {OwnersContext, ReadQuery} from './context.js';
import {householdsOf} from './households.js';
import {asPrivate, asPublic, asRecorded} from './replies.js';

type List = FastifyRequest<{Querystring: ReadQuery}>;
type Read = FastifyRequest<{Querystring: ReadQuery; Params: {id: string}}>;
type Write = FastifyRequest<{
  Querystring: ReadQuery;
  Params: {id: string};
  Headers: {'idempotency-key': string};
  Body: NewSurveyResponse;
}>;

export const surveyHandlers = ({db, know, identify}: OwnersContext) => {
  const find = async ({query, params}: Read) => {
    const community = await findCommunity(db, query.community);
    const now = new Date();
    const row = await shownRounds(db, community.id, now)
      .where('id', '=', params.id)
      .executeTakeFirst();
    if (!row) throw notFound();
    return {community, row, now, lang: languageFor(community, query.lang)};
  };

  /** Whether each of the owner's households has answered. */
  const ownHouseholds = async (request: Read, community: string, subject: string) => {
    const units = await householdsOf(db, community, subject);
    const participation = await db
      .selectFrom('survey_participation')
      .select('units')
      .where('community', '=', community)
      .where('round', '=', request.params.id)
      .executeTakeFirst();
    return units.map((unit) => ({
      unit,
      answered: participation?.units.includes(unit) ?? false,
    }));
  };

  return {
    async listSurveys({query}: List, reply: FastifyReply): Promise<SurveyList> {
      const community = await findCommunity(db, query.community);
      const lang = languageFor(community, query.lang);
      const now = new Date();
      const rows = await shownRounds(db, community.id, now)
        .orderBy('opens_at', 'desc')
        .orderBy('id')
        .limit(100)
        .execute();
      asPublic(reply, lang);
      return {items: rows.map((row) => summaryView(row, lang, now))};
    },

    async getSurvey(request: Read, reply: FastifyReply): Promise<Survey> {
      const {community, row, now, lang} = await find(request);
      const subject = await know(request);
      if (subject === undefined) {
        asPublic(reply, lang);
        return roundView(row, lang, now);
      }
      asPrivate(reply, lang);
      return roundView(row, lang, now, await ownHouseholds(request, community.id, subject));
    },

    async getSurveyResults(request: Read, reply: FastifyReply): Promise<SurveyResults> {
      const {community, row, lang} = await find(request);
      const results = await resultsView(db, row, community, lang);
      if (!results) throw notFound();
      asPublic(reply, lang);
      return results;
    },

    async createSurveyResponse(request: Write, reply: FastifyReply): Promise<SurveyReceipt> {
      const {headers, body} = request;
      const {community, row} = await find(request);
      // Who gives a round for everybody a token is not asked who they are.
      const subject = row.answers_per === 'household' ? await identify(request) : undefined;
      const respondent = subject && {
        subject,
        units: await householdsOf(db, community.id, subject),
      };
      const {answer, replayed} = await once(
        db,
        {
          scope: [community.id, 'createSurveyResponse', row.id],
          key: headers['idempotency-key'],
          // Without the unit: a fingerprint of unit and answers would tell who answered what.
          body: {answers: body.answers},
        },
        (tx) =>
          respond(
            tx,
            {community: community.id, id: row.id},
            body,
            respondent || undefined,
            new Date(),
          ),
      );
      asRecorded(reply, replayed);
      return answer;
    },
  };
};
