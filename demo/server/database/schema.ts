import type {Generated, JSONColumnType, Kysely, Transaction} from 'kysely';
import type {RequestContext, RequestEvent} from '../../../src/contract/index.js';
import type {RequestState} from '../../../src/contract/request-lifecycle.js';
import type {Asked} from '../asking/asked.js';
import type {KeptCode, ServiceDefinition} from '../asking/definition.js';
import type {Localized} from '../languages.js';
import type {AskingTables} from './asking-tables.js';
import type {FeeTables} from './fee-tables.js';
import type {
  FollowedEvent,
  FollowedRequest,
  FollowedService,
  ReviewTables,
} from './following-tables.js';
import type {NoticeTables} from './notice-tables.js';
import type {SocietyTables} from './society-tables.js';
import type {StandardsTables} from './standards-tables.js';
import type {UploadTables} from './upload-tables.js';

type Json<Value extends object> = JSONColumnType<Value>;
type OptionalJson<Value extends object> = JSONColumnType<
  Value | null,
  string | null,
  string | null
>;

/** Every table of the reference backend. Times are `timestamptz`, read and written as `Date`. */
export interface Tables
  extends
    AskingTables,
    FeeTables,
    NoticeTables,
    ReviewTables,
    SocietyTables,
    StandardsTables,
    UploadTables {
  settings: {name: string; value: string};
  communities: CommunityTable;
  services: ServiceTable;
  staff: {
    username: string;
    name: string;
    role: string;
    phone: string | null;
    publishes_fees: Generated<boolean>;
    password_hash: string;
  };
  staff_communities: {username: string; community: string};
  desk_sessions: {token_hash: string; username: string; expires_at: Date};
  reference_counters: {community: string; day: string; last: number};
  requests: RequestTable;
  request_events: EventTable;
  internal_notes: NoteTable;
  idempotency_keys: IdempotencyTable;
}

export type Database = Kysely<Tables>;
export type Tx = Transaction<Tables>;

/** What the host publishes about a community; texts in every language it has. */
export interface CommunityConfig {
  name: Localized;
  manager: Localized;
  address: Localized;
  timeZone: string;
  /** BCP 47, the firm's first language first. */
  languages: string[];
  /** Letters that open every reference of this community. */
  referencePrefix: string;
  contacts: {
    kind: string;
    name: Localized;
    duty?: Localized;
    phone?: string;
    email?: string;
    hours?: Localized;
  }[];
  places: {id: string; kind: string; name: Localized; units?: KeptCode[]}[];
  /** When to telephone first. */
  emergencies?: {
    code: string;
    name: Localized;
    advice: Localized;
    phone: string;
    keywords: string[];
  }[];
  /** Who may ask. */
  relations?: KeptCode[];
  /** What people call the things that break, in every language; `code` as in notices' kinds. */
  topics?: {code: string; keywords: string[]}[];
  privacyNotice: {version: string; earlierVersions: string[]; text: Localized; href?: string};
  /** For how many days after its end an owner may open a request again; never where absent. */
  reopenDays?: number;
  /** How long before a promise ends the desk is warned, in hours. */
  warnHours?: number;
  /** The published stages of complaint, the first one first. */
  escalation?: {
    name: Localized;
    contact: CommunityConfig['contacts'][number];
    /** Hours until it owes an answer, where the published promise names a time. */
    answerHours?: number;
    promise?: Localized;
  }[];
  /** When the next fee figures are due, where the firm has promised a day. */
  feesDue?: {
    period?: {id: string; from: string; to: string; months: number};
    dueAt: string;
    note?: Localized;
  };
}

interface CommunityTable {
  id: string;
  config: Json<CommunityConfig>;
  /** Grows with every change of a notice. */
  notices_revision: Generated<number>;
  /** Up to when it was told what begins and ends by the clock. */
  notices_told_at: Generated<Date>;
}

interface ServiceTable extends FollowedService {
  community: string;
  code: string;
  kind: string;
  position: number;
  name: Json<Localized>;
  description: OptionalJson<Localized>;
  promise: OptionalJson<Localized>;
  /** Hours from submission, where the published promise names a time. */
  promise_hours: number | null;
  definition: JSONColumnType<ServiceDefinition, string | undefined, string>;
}

/** What staff may tell the owner on a move; the same members in the event and the request. */
interface Told {
  expected_at: Date | null;
  handler: OptionalJson<NonNullable<RequestEvent['handler']>>;
  question: OptionalJson<NonNullable<RequestEvent['question']>>;
  appointment: OptionalJson<NonNullable<RequestEvent['appointment']>>;
  result: OptionalJson<NonNullable<RequestEvent['result']>>;
  refusal: OptionalJson<NonNullable<RequestEvent['refusal']>>;
  merged_into: string | null;
}

interface RequestTable extends Told, FollowedRequest {
  reference: string;
  community: string;
  service_code: string;
  description: string;
  place_name: OptionalJson<Localized>;
  detail: string | null;
  contact_name: string | null;
  phone: string | null;
  email: string | null;
  privacy_notice_version: string;
  lang: string | null;
  tone: 'formal' | 'friendly' | null;
  state: RequestState;
  version: number;
  submitted_at: Date;
  updated_at: Date;
  /** Seconds left of the promise while the clock is stopped in `waiting_owner`. */
  clock_left: number | null;
  handler_username: string | null;
  owner_replied: boolean;
  /** What the owner was looking at when asking. */
  context: OptionalJson<RequestContext>;
  /** Who asked, where the owner was signed in. */
  owner_subject: string | null;
  place_id: string | null;
  unit_id: string | null;
  /** Answers to the service's questions, and what else was asked. */
  asked: JSONColumnType<Asked, string | undefined, string>;
  /** What others follow it by, where it is a fault of the building. */
  fault_id: string | null;
  /** Lower-case words the desk searches. */
  search: string;
}

interface EventTable extends Told, FollowedEvent {
  id: string;
  reference: string;
  /** The request's version after this event. */
  version: number;
  at: Date;
  type: string;
  actor_role: 'owner' | 'staff' | 'system';
  actor_name: string | null;
  from_state: RequestState | null;
  to_state: RequestState | null;
  text: string | null;
  reason: string | null;
}

interface NoteTable {
  id: string;
  reference: string;
  event_id: string | null;
  at: Date;
  by_name: string;
  text: string;
}

interface IdempotencyTable {
  scope: string;
  key: string;
  body_hash: string;
  answer: string;
  created_at: Date;
}
