import type {FastifyReply, FastifyRequest} from 'fastify';
import type {RequestEvent, RequestPage} from '../../../src/contract/index.js';
import type {OwnerTurn} from '../../../src/contract/request-lifecycle.js';
import {findCommunity, languageFor} from '../communities.js';
import {refuseBlank} from '../requests/blank.js';
import {once} from '../requests/once.js';
import {ownRequests} from '../requests/own-list.js';
import {takeTurn, type Said} from '../requests/turns.js';
import {eventView, likelyIn} from '../requests/view.js';
import {openRequest} from './access.js';
import type {OwnersContext, ReadQuery, RequestParams} from './context.js';
import {asPrivate, asRecorded} from './replies.js';

type List = FastifyRequest<{
  Querystring: ReadQuery & {status?: 'open' | 'closed'; cursor?: string; limit: number};
}>;
type Turning<Turn extends OwnerTurn> = FastifyRequest<{
  Querystring: ReadQuery;
  Params: RequestParams;
  Headers: {'idempotency-key': string};
  Body: Said[Turn];
}>;

/** The members the contract knows, in one order: what is recorded and what the key stands for. */
const known: {[Turn in OwnerTurn]: (said: Said[Turn]) => Said[Turn]} = {
  'appointment-reply': ({confirm, at, proposals, place, people, text}) => ({
    confirm,
    at,
    proposals: proposals?.map((proposal) => ({at: proposal.at, endsAt: proposal.endsAt})),
    place,
    people,
    text,
  }),
  'handover-objection': ({reason}) => ({reason}),
  withdrawal: ({reason}) => ({reason}),
  rating: ({overall, speed, attitude, quality, comment, contactMe}) => ({
    overall,
    speed,
    attitude,
    quality,
    comment,
    contactMe,
  }),
  reopening: ({reason}) => ({reason}),
  escalation: ({reason}) => ({reason}),
  recategorisation: ({serviceCode, reason}) => ({serviceCode, reason}),
};

/** Every text of a turn, by its pointer. */
const textsOf = (said: object) =>
  Object.fromEntries(
    Object.entries(said as Record<string, unknown>).flatMap(([name, value]) =>
      typeof value === 'string' ? [[`/${name}`, value]] : [],
    ),
  );

export const followingHandlers = (context: OwnersContext) => {
  const {db, identify} = context;

  const take =
    <Turn extends OwnerTurn>(turn: Turn) =>
    async (request: Turning<Turn>, reply: FastifyReply): Promise<RequestEvent> => {
      const {row, community} = await openRequest(context, request);
      const {reference} = row;
      const said = known[turn](request.body as Said[Turn]);
      refuseBlank(textsOf(said));
      const {answer, replayed} = await once(
        db,
        {
          scope: [community.id, turn, reference],
          key: request.headers['idempotency-key'],
          body: said,
        },
        async (tx) => {
          const present = await tx
            .selectFrom('requests')
            .selectAll()
            .where('reference', '=', reference)
            .forUpdate()
            .executeTakeFirstOrThrow();
          const event = await takeTurn(tx, present, turn, said, {community, at: new Date()});
          return eventView(event, languageFor(community, row.lang), likelyIn(community, row));
        },
      );
      asRecorded(reply, replayed);
      return answer;
    };

  return {
    async listRequests(request: List, reply: FastifyReply): Promise<RequestPage> {
      const {community: id, lang: wanted, status, cursor, limit} = request.query;
      const community = await findCommunity(db, id);
      const subject = await identify(request);
      const lang = languageFor(community, wanted);
      asPrivate(reply, lang);
      return ownRequests(db, community, {subject, status, cursor, limit}, lang);
    },
    replyToAppointment: take('appointment-reply'),
    objectToHandover: take('handover-objection'),
    withdrawRequest: take('withdrawal'),
    rateRequest: take('rating'),
    reopenRequest: take('reopening'),
    escalateRequest: take('escalation'),
    recategoriseRequest: take('recategorisation'),
  };
};
