import type {FastifyReply, FastifyRequest} from 'fastify';
import type {
  NewMessage,
  PortalRequest,
  Receipt,
  RequestEvent,
} from '../../../src/contract/index.js';
import {publicView} from '../asking/faults.js';
import {countFrom, refuseManyOfOneHome, refuseSpam} from '../asking/guard.js';
import {findCommunity, languageFor} from '../communities.js';
import {isBlank, refuseBlank} from '../requests/blank.js';
import {addOwnerMessage} from '../requests/message.js';
import {once} from '../requests/once.js';
import {submitRequest, type Submission} from '../requests/submit.js';
import {eventView, likelyIn, requestView} from '../requests/view.js';
import {attachmentsOf, claim, knownAttachments} from '../uploads/claim.js';
import {openRequest, openSeen} from './access.js';
import {ownerIfKnown} from './asking.js';
import type {OwnersContext, ReadQuery, RequestParams} from './context.js';
import {asPrivate, asRecorded} from './replies.js';

type Keyed = {'idempotency-key': string; 'proof-of-work'?: string};
type Create = FastifyRequest<{Querystring: ReadQuery; Headers: Keyed; Body: Submission}>;
type Read = FastifyRequest<{Querystring: ReadQuery; Params: RequestParams}>;
type Write = FastifyRequest<{
  Querystring: ReadQuery;
  Params: RequestParams;
  Headers: Keyed;
  Body: NewMessage;
}>;

/** The members the contract knows, in one order: what is recorded and what the key stands for. */
const known = ({
  serviceCode,
  description,
  location,
  contact,
  consent,
  answers,
  preferredTimes,
  relation,
  onBehalfOf,
  confidential,
  lang,
  tone,
  context,
  attachments,
}: Submission) => ({
  serviceCode,
  description,
  location: {placeId: location.placeId, unitId: location.unitId, detail: location.detail},
  contact: {
    name: contact.name,
    phone: contact.phone,
    email: contact.email,
    preferred: contact.preferred,
  },
  consent: {
    privacyNoticeVersion: consent.privacyNoticeVersion,
    rulesVersion: consent.rulesVersion,
    priceAccepted: consent.priceAccepted,
  },
  answers: answers?.map(({code, values}) => ({code, values})),
  preferredTimes: preferredTimes?.map(({date, slot}) => ({date, slot})),
  relation,
  onBehalfOf: onBehalfOf && {name: onBehalfOf.name, phone: onBehalfOf.phone},
  confidential,
  lang,
  tone,
  ...(context && {
    context: {widget: context.widget, objectId: context.objectId, version: context.version},
  }),
  ...(attachments && {attachments: knownAttachments(attachments)}),
});

/** Answers that say nothing, by their pointers. */
const blankAnswers = ({answers = []}: Submission) =>
  Object.fromEntries(
    answers.map(({code, values}) => [`/answers/${code}`, values.find(isBlank) ?? '-']),
  );

export const requestHandlers = (context: OwnersContext) => ({
  async createRequest(request: Create, reply: FastifyReply): Promise<Receipt> {
    const {query, headers, body, routeOptions} = request;
    const {db, codes, proofs, sentRequests, uploads} = context;
    // Asking needs no identity: a token that is not good any more is no reason to refuse.
    const owner = await ownerIfKnown(context, request);
    const community = await findCommunity(db, query.community);
    const submission = known(body);
    refuseBlank({
      '/description': body.description,
      '/location/detail': body.location.detail,
      '/contact/name': body.contact.name,
      '/onBehalfOf/name': body.onBehalfOf?.name,
      ...blankAnswers(body),
    });
    refuseSpam(body);
    await uploads.settleAll(submission.attachments);
    const {answer, replayed} = await once(
      db,
      {scope: [community.id, 'createRequest'], key: headers['idempotency-key'], body: submission},
      async (tx) => {
        const at = new Date();
        const {lang, location} = submission;
        await proofs?.spend(tx, headers['proof-of-work'], at);
        const most = context.requestsPerHome;
        await refuseManyOfOneHome(tx, community, location, {most, at, lang});
        const answer = await submitRequest(tx, community, submission, at, owner);
        const {reference} = answer;
        await claim(tx, {community: community.id, reference}, submission.attachments);
        // Last, so that only what is taken in is counted.
        await countFrom(sentRequests, request, lang);
        return answer;
      },
    );
    asRecorded(reply, replayed);
    void reply.header(
      'location',
      `${routeOptions.url}/${answer.reference}?community=${encodeURIComponent(community.id)}`,
    );
    const {reference, ...rest} = answer;
    return {reference, code: codes.codeFor(community.id, reference), ...rest};
  },

  async getRequest(request: Read, reply: FastifyReply): Promise<PortalRequest> {
    const {row, community, follower} = await openSeen(context, request);
    const lang = languageFor(community, request.query.lang ?? row.lang);
    asPrivate(reply, lang);
    return follower === undefined
      ? requestView(context.db, row, community, lang)
      : publicView(context.db, row, follower, community, lang);
  },

  async createMessage(request: Write, reply: FastifyReply): Promise<RequestEvent> {
    const {row, community} = await openRequest(context, request);
    const {reference} = row;
    const {text} = request.body;
    const attachments = request.body.attachments && knownAttachments(request.body.attachments);
    refuseBlank({'/text': text});
    await context.uploads.settleAll(attachments);
    const {answer, replayed} = await once(
      context.db,
      {
        scope: [community.id, 'createMessage', reference],
        key: request.headers['idempotency-key'],
        body: {text, attachments},
      },
      async (tx) => {
        const present = await tx
          .selectFrom('requests')
          .selectAll()
          .where('reference', '=', reference)
          .forUpdate()
          .executeTakeFirstOrThrow();
        const event = await addOwnerMessage(tx, present, text, new Date());
        await claim(tx, {community: community.id, reference}, attachments);
        const attached = (await attachmentsOf(tx, reference)).get(event.id);
        return eventView(
          event,
          languageFor(community, row.lang),
          likelyIn(community, row),
          attached,
        );
      },
    );
    asRecorded(reply, replayed);
    return answer;
  },
});
