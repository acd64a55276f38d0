import type {
  NewMessage,
  NewRequest,
  Portal,
  PortalRequest,
  Receipt,
  RequestEvent,
  Service,
} from '../contract/index.js';
import type {AskingClient} from './asking-client.js';
import type {FeeClient} from './fee-client.js';
import type {FollowingClient} from './following-client.js';
import type {NoticeClient} from './notice-client.js';
import type {SocietyClient} from './society-client.js';
import type {StandardsClient} from './standards-client.js';
import type {UploadClient} from './upload-client.js';

/** What every read may be given. */
export interface ReadOptions {
  /** The language wanted, BCP 47. */
  readonly lang?: string;
  readonly signal?: AbortSignal;
}

/** What every write is given. */
export interface WriteOptions {
  /** One per intent: sending again with the same key never records twice. */
  readonly idempotencyKey: string;
  /** Sends without saying who the owner is, even where it is known. */
  readonly anonymous?: boolean;
  readonly signal?: AbortSignal;
}

/** What opens one request: both stand on the receipt. Its sender's identity needs no code. */
export interface RequestAccess {
  readonly reference: string;
  readonly code?: string;
}

/** How to listen for changes. */
export interface WatchOptions {
  /** Ends the watch. */
  readonly signal: AbortSignal;
}

/**
 * All that the widgets know of a backend. Implement it to speak to something else than the
 * published contract. Every method rejects with a `PortalError` and nothing else.
 */
export interface PortalClient
  extends
    AskingClient,
    FeeClient,
    FollowingClient,
    NoticeClient,
    SocietyClient,
    StandardsClient,
    UploadClient {
  /**
   * Who is signed in, as a fingerprint that names nobody; empty for nobody. Absent where a client
   * knows no owners. Rejects while it cannot be said.
   */
  person?(): Promise<string>;
  /** The community, its contacts and places. */
  portal(options?: ReadOptions): Promise<Portal>;
  /** The kinds of request, in the firm's order. */
  services(options?: ReadOptions): Promise<readonly Service[]>;
  /** One request with its history. */
  request(access: RequestAccess, options?: ReadOptions): Promise<PortalRequest>;
  /** Sends a request; the receipt is the only proof that it arrived. */
  createRequest(request: NewRequest, options: WriteOptions): Promise<Receipt>;
  /** Adds the owner's words to a request. */
  createMessage(
    access: RequestAccess,
    message: NewMessage,
    options: WriteOptions,
  ): Promise<RequestEvent>;
  /** Calls `onChange` whenever the request may have changed, until aborted. */
  watchRequest(access: RequestAccess, onChange: () => void, options: WatchOptions): void;
}
