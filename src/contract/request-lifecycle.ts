/**
 * The life of a request as one table: the states, what each may become, and what the owner must be
 * told on entering it. The reference backend enforces it, the desk offers its buttons from it, the
 * tests walk it. A state no table knows is the host's own and counts as in progress.
 */

/** What must be given on entering a state; the names are those of the contract's `RequestEvent`. */
export type Requirement =
  | 'handler'
  | 'handler.phone'
  | 'expectedAt'
  | 'question'
  | 'reason'
  | 'appointment'
  | 'result'
  | 'refusal'
  | 'mergedInto'
  | 'text';

/** One row of the table. */
export interface StateRule {
  /** Open311's two states. */
  readonly status: 'open' | 'closed';
  /** The states this one may become. */
  readonly to: readonly RequestState[];
  /** What entering this state must tell the owner. */
  readonly requires: readonly Requirement[];
}

/** Every state of the contract, in the order a request usually meets them. */
export const requestStates = [
  'submitted',
  'accepted',
  'waiting_owner',
  'assigned',
  'transferred',
  'appointment',
  'in_progress',
  'on_hold',
  'resolved',
  'declined',
  'closed',
  'withdrawn',
  'merged',
] as const;

export type RequestState = (typeof requestStates)[number];

/** The states in which work goes on; each may become any other of them. */
const underWay = [
  'assigned',
  'transferred',
  'appointment',
  'in_progress',
  'on_hold',
  'waiting_owner',
] as const satisfies readonly RequestState[];

const whileUnderWay: readonly RequestState[] = [...underWay, 'resolved', 'declined', 'withdrawn'];

export const lifecycle: Readonly<Record<RequestState, StateRule>> = {
  submitted: {
    status: 'open',
    to: ['accepted', 'waiting_owner', 'transferred', 'declined', 'merged', 'withdrawn'],
    requires: [],
  },
  accepted: {
    status: 'open',
    to: [...underWay, 'resolved', 'declined', 'withdrawn'],
    requires: ['handler', 'expectedAt'],
  },
  waiting_owner: {status: 'open', to: whileUnderWay, requires: ['question']},
  assigned: {status: 'open', to: whileUnderWay, requires: ['handler']},
  transferred: {
    status: 'open',
    to: whileUnderWay,
    requires: ['handler', 'handler.phone', 'reason'],
  },
  appointment: {status: 'open', to: whileUnderWay, requires: ['appointment']},
  in_progress: {status: 'open', to: whileUnderWay, requires: []},
  on_hold: {status: 'open', to: whileUnderWay, requires: ['reason', 'expectedAt']},
  // `accepted` from an end state is the reopening: the owner's right, with the same reference.
  resolved: {status: 'closed', to: ['closed', 'accepted'], requires: ['result']},
  declined: {status: 'closed', to: ['closed', 'accepted'], requires: ['refusal']},
  closed: {status: 'closed', to: ['accepted'], requires: ['text']},
  withdrawn: {status: 'closed', to: [], requires: ['text']},
  merged: {status: 'closed', to: [], requires: ['mergedInto', 'text']},
};

/** What an owner may do beside writing, named as the last part of its address in the contract. */
export const ownerTurns = [
  'appointment-reply',
  'handover-objection',
  'withdrawal',
  'rating',
  'reopening',
  'escalation',
  'recategorisation',
] as const;

export type OwnerTurn = (typeof ownerTurns)[number];

const open = requestStates.filter((state) => lifecycle[state].status === 'open');
/** Ended by us, not by the owner: there is something to say about it. */
const answered: readonly RequestState[] = ['resolved', 'declined', 'closed'];

/** From which states an owner may take each turn, and what the request then becomes. */
export const turns: Readonly<
  Record<OwnerTurn, {readonly from: readonly RequestState[]; readonly to?: RequestState}>
> = {
  'appointment-reply': {from: ['appointment']},
  'handover-objection': {from: ['transferred']},
  withdrawal: {from: open, to: 'withdrawn'},
  rating: {from: answered},
  reopening: {from: answered, to: 'accepted'},
  // What has ended is opened by it again; what is open goes on where it is.
  escalation: {from: [...open, ...answered]},
  recategorisation: {from: open},
};

/** Whether the table knows this state. */
export const isRequestState = (state: string): state is RequestState =>
  (requestStates as readonly string[]).includes(state);
