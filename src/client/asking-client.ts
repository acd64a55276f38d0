import type {Answer, NewFollower, Receipt} from '../contract/index.js';
import type {ReadOptions, WriteOptions} from './portal-client.js';

/** What to look up while the owner writes. */
export interface AnswerQuery {
  /** The owner's words so far; at most 500 characters. */
  readonly q: string;
  readonly placeId?: string;
  /** From 1 to 10; 3 unless said. */
  readonly limit?: number;
}

/** What helps while an owner asks. */
export interface AskingClient {
  /** What can be answered on the spot, and what is known already: the most fitting first. */
  answers(query: AnswerQuery, options?: ReadOptions): Promise<readonly Answer[]>;
  /** Follows a fault of the building that is known; the receipt opens what the public may know. */
  followFault(faultId: string, follower: NewFollower, options: WriteOptions): Promise<Receipt>;
  /**
   * Does the small sum a backend wants before sending, and gives its solution; `not-found` where it
   * wants none. Sending does so by itself.
   */
  proofOfWork(options?: ReadOptions): Promise<string>;
}
