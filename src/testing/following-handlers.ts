import {http, type HttpHandler} from 'msw';
import {
  ownerTurns,
  turns,
  type AppointmentReply,
  type NewRating,
  type OwnerTurn,
  type PortalRequest,
  type Recategorisation,
  type RequestEvent,
  type RequestPage,
  type RequestSummary,
} from '../contract/index.js';
import {inLanguage, type TestBackend} from './backend.js';
import {openRequest, refuseCommunity, refuseParameter} from './checks.js';
import {refuseStranger} from './fee-handlers.js';
import {turnErrors} from './field-errors.js';
import {pathOf, type OperationId} from './operations.js';
import {replyToRead, replyWithProblem} from './replies.js';
import {once} from './write-handlers.js';

const operationOf = {
  'appointment-reply': 'replyToAppointment',
  'handover-objection': 'objectToHandover',
  withdrawal: 'withdrawRequest',
  rating: 'rateRequest',
  reopening: 'reopenRequest',
  escalation: 'escalateRequest',
  recategorisation: 'recategoriseRequest',
} as const satisfies Record<OwnerTurn, OperationId>;

/** Answers the owner's list and turns; whoever brings a token is the one owner there is. */
export const followingHandlers = (backend: TestBackend): HttpHandler[] => [
  http.get(pathOf('listRequests', backend.endpoint), ({request}) => {
    const refusal = refuseCommunity(backend, request) ?? refuseStranger(request);
    if (refusal) return refusal;
    const query = new URL(request.url).searchParams;
    const page = pageOf([...backend.requests.values()], query);
    const {lang} = inLanguage(undefined, query.get('lang'));
    return page ? replyToRead(request, page, lang) : refuseParameter('cursor');
  }),
  ...ownerTurns.map((turn) =>
    http.post<{reference: string}>(
      pathOf(operationOf[turn], backend.endpoint),
      async ({request, params: {reference}}) => {
        const refusal = refuseCommunity(backend, request);
        if (refusal) return refusal;
        const opened = openRequest(backend, reference, request);
        if (opened instanceof Response) return opened;
        return once(backend, request, (body) =>
          opened.request.mayTurn?.includes(turn)
            ? {
                errors: turnErrors(turn, body),
                record: () => takeTurn(backend, opened.request, turn, body),
              }
            : notOpen(),
        );
      },
    ),
  ),
];

const notOpen = (): Response =>
  replyWithProblem({
    type: 'urn:owner-portal:problem:turn-not-open',
    title: 'This is not open any more; please look at the request again.',
    status: 409,
  });

/** The latest activity first; undefined for a cursor we never gave. */
const pageOf = (
  kept: readonly {readonly request: PortalRequest}[],
  query: URLSearchParams,
): RequestPage | undefined => {
  const status = query.get('status');
  const cursor = query.get('cursor');
  const sorted = kept
    .map(({request}) => request)
    .filter((request) => status === null || request.status === status)
    .sort((a, b) => Date.parse(b.updatedAt) - Date.parse(a.updatedAt));
  const after = ({reference}: PortalRequest): string => btoa(`after ${reference}`);
  const start = cursor === null ? 0 : sorted.findIndex((one) => after(one) === cursor) + 1;
  if (cursor !== null && start === 0) return undefined;
  const shown = sorted.slice(start, start + Number(query.get('limit') ?? 20));
  const last = shown[shown.length - 1];
  const more = last !== undefined && start + shown.length < sorted.length;
  return {items: shown.map(summaryOf), ...(more && {nextCursor: after(last)})};
};

const summaryOf = (request: PortalRequest): RequestSummary => {
  const {reference, serviceName, submittedAt, updatedAt, version, status, state} = request;
  const {stateLabel, expectedAt, handler, location, timeline} = request;
  return {
    ...{reference, serviceName, submittedAt, updatedAt, version, status, state},
    summary: [...request.description].slice(0, 160).join(''),
    ...(stateLabel !== undefined && {stateLabel}),
    ...(expectedAt !== undefined && {expectedAt}),
    ...(handler && {handlerName: handler.name}),
    ...(location.placeName !== undefined && {placeName: location.placeName}),
    lastActor: timeline[timeline.length - 1]?.actor.role ?? 'owner',
  };
};

const eventTypes: Readonly<Record<OwnerTurn, string>> = {
  'appointment-reply': 'appointment-proposed',
  'handover-objection': 'handover-objected',
  withdrawal: 'state-changed',
  rating: 'rated',
  reopening: 'reopened',
  escalation: 'escalated',
  recategorisation: 'recategorised',
};

/** Records a turn as the owner's words do: one entry in the record, and what follows from it. */
const takeTurn = (
  backend: TestBackend,
  request: PortalRequest,
  turn: OwnerTurn,
  body: unknown,
): RequestEvent => {
  const {told, event} = followsFrom(request, turn, body);
  const state =
    turns[turn].to ??
    (request.status === 'closed' && turn === 'escalation' ? 'accepted' : undefined);
  return backend.changeRequest(
    request.reference,
    {...(state && {state, stateLabel: undefined}), ...told},
    {type: eventTypes[turn], actor: {role: 'owner'}, ...event},
  );
};

const followsFrom = (
  request: PortalRequest,
  turn: OwnerTurn,
  body: unknown,
): {told: Partial<PortalRequest>; event: Partial<RequestEvent>} => {
  const {reason} = body as {reason?: string};
  switch (turn) {
    case 'rating': {
      const rating = {...(body as NewRating), ratedAt: new Date().toISOString()};
      return {told: {rating, mayTurn: request.mayTurn}, event: {rating}};
    }
    case 'appointment-reply': {
      const {confirm, proposals, text} = body as AppointmentReply;
      const {appointment} = request;
      return {
        told: confirm && appointment ? {appointment: {...appointment, confirmed: true}} : {},
        event: {type: confirm ? 'appointment-confirmed' : 'appointment-proposed', proposals, text},
      };
    }
    case 'reopening':
      return {
        told: {reopenCount: (request.reopenCount ?? 0) + 1, result: undefined, refusal: undefined},
        event: {reason},
      };
    case 'escalation': {
      const at = new Date().toISOString();
      const next = request.escalation?.findIndex(({reachedAt}) => !reachedAt);
      const escalation = request.escalation?.map((stage, index) =>
        index === next ? {...stage, reachedAt: at, opensAt: undefined} : stage,
      );
      return {told: {escalation}, event: {reason, stage: escalation?.[next ?? 0]?.name}};
    }
    case 'recategorisation': {
      const {serviceCode} = body as Recategorisation;
      const kinds = request.otherKinds ?? [];
      const serviceName = kinds.find(({code}) => code === serviceCode)?.name;
      const former = {code: request.serviceCode, name: request.serviceName};
      const otherKinds = [former, ...kinds.filter(({code}) => code !== serviceCode)];
      return {
        told: {serviceCode, ...(serviceName && {serviceName}), otherKinds},
        event: {reason, serviceName},
      };
    }
    case 'withdrawal':
      return {told: {}, event: {reason, text: 'Withdrawn.'}};
    case 'handover-objection':
      return {told: {}, event: {reason}};
  }
};
