import type {Database} from '../database/schema.js';
import type {Proofs} from '../asking/proof-of-work.js';
import type {Attempts} from '../http/attempts.js';
import type {Identify, KnowOwner} from '../identity/owner-tokens.js';
import type {Live} from '../live/live.js';
import type {Streams} from '../live/streams.js';
import type {Codes} from '../requests/code.js';
import type {UploadFolder} from '../uploads/folder.js';
import type {TusCalls} from '../uploads/tus.js';
import type {Uploads} from '../uploads/uploads.js';

/** What the handlers of the owners' API work with. */
export interface OwnersContext {
  readonly db: Database;
  readonly codes: Codes;
  readonly wrongCodes: Attempts;
  /** What one address may send within the hour. */
  readonly sentRequests: Attempts;
  /** How many requests one home may send within a day. */
  readonly requestsPerHome: number;
  /** The small sums wanted before sending, where they are. */
  readonly proofs?: Proofs | undefined;
  readonly know: KnowOwner;
  readonly identify: Identify;
  readonly live: Live;
  readonly streams: Streams;
  readonly folder: UploadFolder;
  readonly uploads: Uploads;
  readonly tus: TusCalls;
}

/** Query members every read has. */
export interface ReadQuery {
  readonly community: string;
  readonly lang?: string;
}

export interface RequestParams {
  readonly reference: string;
}
