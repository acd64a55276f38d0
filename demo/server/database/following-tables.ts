import type {Generated, JSONColumnType} from 'kysely';
import type {ProposedTime, Rating, Source} from '../../../src/contract/index.js';
import type {Localized} from '../languages.js';

type Optional<Value extends object> = JSONColumnType<Value | null, string | null, string | null>;

/** A stage of complaint the owner turned to; `expectedAt` where it has a clock. */
export interface ReachedStage {
  readonly reachedAt: string;
  readonly expectedAt?: string;
}

/** What following adds to a request. */
export interface FollowedRequest {
  reopen_count: Generated<number>;
  rating: Optional<Rating>;
  /** One entry for each stage reached, the first stage first. */
  escalations: JSONColumnType<ReachedStage[], string | undefined, string>;
  /** The time promised before the last announced delay, and why it was put off. */
  delayed_from: Date | null;
  delay_reason: string | null;
  handover_objected: Generated<boolean>;
  /** Whether it can be answered at once, where staff have judged it. */
  triage: 'at_once' | 'needs_work' | null;
  /** Kept by the database: who acted last, and when staff first did. */
  last_actor: Generated<string>;
  first_answer_at: Date | null;
  ended_at: Date | null;
  /** Whether it ended before its promised time; null where nothing was promised. */
  kept_promise: boolean | null;
  /** How often a promise was put off. */
  delays: Generated<number>;
  return_visit_at: Date | null;
  /** The promised time the desk was last warned of. */
  warned_for: Date | null;
}

/** What following adds to an event. */
export interface FollowedEvent {
  place: string | null;
  people: Optional<string[]>;
  proposals: Optional<ProposedTime[]>;
  rating: Optional<Rating>;
  stage: string | null;
  /** The kind it is of from then on. */
  service_name: Optional<Localized>;
  /** What the words rest on. */
  sources: Optional<Source[]>;
}

/** What following adds to a kind of request. */
export interface FollowedService {
  /** For staff, never sent to owners. */
  guidance: Optional<Localized>;
  answers_at_once: Generated<boolean>;
  /** Whether the owner is asked afterwards whether all is well. */
  return_visit: Generated<boolean>;
}

/** Joint reviews. Days are `YYYY-MM-DD`. */
export interface ReviewTables {
  reviews: {
    id: string;
    community: string;
    title: string;
    period_from: string;
    period_to: string;
    participants: JSONColumnType<string[]>;
    /** What owners may read of it, once published. */
    extract: string | null;
    published_at: Date | null;
    version: Generated<number>;
    created_at: Date;
    created_by: string;
    updated_at: Date;
  };
  review_findings: {id: string; review: string; position: number; text: string; public: boolean};
  review_actions: {
    id: string;
    review: string;
    position: number;
    text: string;
    owner_name: string;
    due_on: string;
    status: 'open' | 'done' | 'dropped';
    public: boolean;
  };
}
