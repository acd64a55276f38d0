import type {FastifyReply, FastifyRequest} from 'fastify';
import type {
  NewMessage,
  PortalRequest,
  Receipt,
  RequestEvent,
} from '../../../src/contract/index.js';
import {findCommunity, languageFor} from '../communities.js';
import {refuseBlank} from '../requests/blank.js';
import {addOwnerMessage} from '../requests/message.js';
import {once} from '../requests/once.js';
import {submitRequest, type Submission} from '../requests/submit.js';
import {eventView, requestView} from '../requests/view.js';
import {attachmentsOf, claim, knownAttachments} from '../uploads/claim.js';
import {openRequest} from './access.js';
import type {OwnersContext, ReadQuery, RequestParams} from './context.js';
import {asPrivate, asRecorded} from './replies.js';

type Keyed = {'idempotency-key': string};
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
  lang,
  tone,
  context,
  attachments,
}: Submission) => ({
  serviceCode,
  description,
  location: {placeId: location.placeId, detail: location.detail},
  contact: {name: contact.name, phone: contact.phone, email: contact.email},
  consent: {privacyNoticeVersion: consent.privacyNoticeVersion},
  lang,
  tone,
  ...(context && {
    context: {widget: context.widget, objectId: context.objectId, version: context.version},
  }),
  ...(attachments && {attachments: knownAttachments(attachments)}),
});

export const requestHandlers = (context: OwnersContext) => ({
  async createRequest(request: Create, reply: FastifyReply): Promise<Receipt> {
    const {query, headers, body, routeOptions} = request;
    const {db, codes, identify, uploads} = context;
    // Asking needs no identity: a token that is not good any more is no reason to refuse.
    const owner = headers.authorization
      ? await identify(request).catch(() => undefined)
      : undefined;
    const community = await findCommunity(db, query.community);
    const submission = known(body);
    refuseBlank({
      '/description': body.description,
      '/location/detail': body.location.detail,
      '/contact/name': body.contact.name,
    });
    await uploads.settleAll(submission.attachments);
    const {answer, replayed} = await once(
      db,
      {scope: [community.id, 'createRequest'], key: headers['idempotency-key'], body: submission},
      async (tx) => {
        const recorded = await submitRequest(tx, community, submission, new Date(), owner);
        const {reference} = recorded;
        await claim(tx, {community: community.id, reference}, submission.attachments);
        return recorded;
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
    const {row, community} = await openRequest(context, request);
    const lang = languageFor(community, request.query.lang ?? row.lang);
    asPrivate(reply, lang);
    return requestView(context.db, row, community, lang);
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
        return eventView(event, languageFor(community, row.lang), attached);
      },
    );
    asRecorded(reply, replayed);
    return answer;
  },
});
