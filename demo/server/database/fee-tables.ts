import type {JSONColumnType} from 'kysely';
import type {Localized} from '../languages.js';

type OptionalText = JSONColumnType<Localized | null, string | null, string | null>;

/** A document as it was published; texts may be in several languages. */
export type FeeContent = Readonly<Record<string, unknown>>;

interface Published {
  community: string;
  /** The period's id, and its days as `YYYY-MM-DD`. */
  period: string;
  period_from: string;
  period_to: string;
  version: number;
  published_at: Date;
  change_note: OptionalText;
  content: JSONColumnType<FeeContent>;
}

/** Rows are never changed: a correction is a version of its own. */
export interface FeeTables {
  fee_accounts: Published;
  fee_statements: Published & {unit: string; account_version: number};
  /** Whose a unit is, and from which day until which, where that is known. */
  unit_owners: {
    community: string;
    unit: string;
    /** The `sub` of the owner's token. */
    subject: string;
    since: string | null;
    until: string | null;
  };
  /** Who can sign in to the demo site. */
  demo_owners: {
    username: string;
    subject: string;
    name: JSONColumnType<Localized>;
    password_hash: string;
  };
  demo_sessions: {token_hash: string; username: string; expires_at: Date};
}
