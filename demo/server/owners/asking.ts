import type {FastifyReply, FastifyRequest} from 'fastify';
import type {AnswerList, NewFollower, ProofOfWork, Receipt} from '../../../src/contract/index.js';
import {findAnswers} from '../asking/answers.js';
import {followFault} from '../asking/faults.js';
import {countFrom} from '../asking/guard.js';
import {findCommunity, languageFor} from '../communities.js';
import {notFound} from '../http/problem.js';
import {contactView} from '../requests/contact.js';
import {once} from '../requests/once.js';
import type {OwnersContext, ReadQuery} from './context.js';
import {asPrivate, asRecorded} from './replies.js';

type Looking = FastifyRequest<{
  Querystring: ReadQuery & {q: string; placeId?: string; limit: number};
}>;
type Reading = FastifyRequest<{Querystring: ReadQuery}>;
type Following = FastifyRequest<{
  Querystring: ReadQuery;
  Params: {id: string};
  Headers: {'idempotency-key': string; 'proof-of-work'?: string};
  Body: NewFollower;
}>;

/** Who calls, where that can be told; helping needs no identity. */
export const ownerIfKnown = async ({know}: OwnersContext, request: FastifyRequest) =>
  know(request).catch(() => undefined);

export const askingHandlers = (context: OwnersContext) => ({
  async listAnswers(request: Looking, reply: FastifyReply): Promise<AnswerList> {
    const {db} = context;
    const {community: id, lang: wanted, q, placeId, limit} = request.query;
    const community = await findCommunity(db, id);
    const lang = languageFor(community, wanted);
    asPrivate(reply, lang);
    const owner = await ownerIfKnown(context, request);
    return {items: await findAnswers(db, community, {q, placeId, limit, lang, owner})};
  },

  async followFault(request: Following, reply: FastifyReply): Promise<Receipt> {
    const {db, codes, proofs, sentRequests} = context;
    const {query, headers, params} = request;
    const owner = await ownerIfKnown(context, request);
    const community = await findCommunity(db, query.community);
    const {contact, lang, tone} = request.body;
    const follower = {contact, lang, tone};
    const {answer, replayed} = await once(
      db,
      {
        scope: [community.id, 'followFault', params.id],
        key: headers['idempotency-key'],
        body: follower,
      },
      async (tx) => {
        const at = new Date();
        await proofs?.spend(tx, headers['proof-of-work'], at);
        await countFrom(sentRequests, request, lang);
        return followFault(tx, community, params.id, follower, at, owner);
      },
    );
    asRecorded(reply, replayed);
    const {reference, ...rest} = answer;
    const centre = community.config.contacts.find(({kind}) => kind === 'service-centre');
    return {
      reference,
      code: codes.codeFor(community.id, reference),
      ...rest,
      ...(centre && {contact: contactView(centre, languageFor(community, lang))}),
    };
  },

  async getProofOfWork({query}: Reading, reply: FastifyReply): Promise<ProofOfWork> {
    const {db, proofs} = context;
    await findCommunity(db, query.community);
    if (!proofs) throw notFound();
    void reply.header('cache-control', 'no-store');
    return proofs.ask();
  },
});
