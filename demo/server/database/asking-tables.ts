import type {JSONColumnType} from 'kysely';
import type {NewFollower} from '../../../src/contract/index.js';
import type {Localized} from '../languages.js';

type Contact = NonNullable<NewFollower['contact']>;

type Json<Value extends object> = JSONColumnType<Value>;

/** What may be answered on the spot, as the firm published it. */
interface PublishedAnswerTable {
  id: string;
  community: string;
  position: number;
  title: Json<Localized>;
  text: Json<Localized>;
  /** Words that call for it, in every language. */
  keywords: Json<string[]>;
  href: string | null;
}

/** Who follows a fault of the building that somebody else reported. */
interface FaultFollowerTable {
  reference: string;
  community: string;
  fault_reference: string;
  at: Date;
  contact: JSONColumnType<Contact | null, string | null, string | null>;
  lang: string | null;
  tone: 'formal' | 'friendly' | null;
  owner_subject: string | null;
}

export interface AskingTables {
  published_answers: PublishedAnswerTable;
  fault_followers: FaultFollowerTable;
  /** Solutions that were used, until they expire. */
  spent_proofs: {signature: string; expires_at: Date};
}
