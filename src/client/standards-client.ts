import type {ContactsPublication, StandardsPublication} from '../contract/index.js';
import type {ReadOptions, WatchOptions} from './portal-client.js';

/** Which version of something published is wanted: the one that holds now unless said. */
export interface VersionOptions extends ReadOptions {
  readonly version?: number;
}

/** What is published in versions, and can be watched. */
export type PublishedSubject = 'standards' | 'contacts';

/** What the firm has promised, and who answers for it. */
export interface StandardsClient {
  /** The service standards in force, and which other versions there are. */
  standards(options?: VersionOptions): Promise<StandardsPublication>;
  /** Everybody an owner may have to reach. */
  contacts(options?: VersionOptions): Promise<ContactsPublication>;
  /** Calls `onChange` whenever a version may have been published, until aborted. */
  watchPublished(subject: PublishedSubject, onChange: () => void, options: WatchOptions): void;
}
