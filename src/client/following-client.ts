import type {
  AppointmentReply,
  NewRating,
  OwnerReason,
  Recategorisation,
  RequestEvent,
  RequestPage,
  Withdrawal,
} from '../contract/index.js';
import type {ReadOptions, RequestAccess, WriteOptions} from './portal-client.js';

/** What the owner says with each turn. */
export interface OwnerTurns {
  readonly 'appointment-reply': AppointmentReply;
  readonly 'handover-objection': OwnerReason;
  readonly withdrawal: Withdrawal;
  readonly rating: NewRating;
  readonly reopening: OwnerReason;
  readonly escalation: OwnerReason;
  readonly recategorisation: Recategorisation;
}

/** Which of the owner's requests to list. */
export interface RequestQuery {
  readonly status?: 'open' | 'closed';
  readonly cursor?: string;
  /** From 1 to 100. */
  readonly limit?: number;
}

/** Following what was asked. */
export interface FollowingClient {
  /** One page of the owner's own requests; `unauthenticated` without identity. */
  requests(query: RequestQuery, options?: ReadOptions): Promise<RequestPage>;
  /** Takes one of the turns the request offers; `conflict` where it does so no longer. */
  takeTurn<Turn extends keyof OwnerTurns>(
    access: RequestAccess,
    turn: Turn,
    said: OwnerTurns[Turn],
    options: WriteOptions,
  ): Promise<RequestEvent>;
}
