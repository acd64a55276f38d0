import type {ColumnType, Generated, JSONColumnType} from 'kysely';
import type {Localized} from '../languages.js';
import type {NoticeContent} from '../notices/content.js';

type OptionalText = JSONColumnType<Localized | null, string | null, string | null>;

export interface NoticeTables {
  notices: NoticeTable;
  /** Everything anybody ever saved; rows are never changed. */
  notice_revisions: {
    notice: string;
    revision: number;
    /** The version owners read, where it was published. */
    version: number;
    /** What was done: `saved`, `published`, `corrected`, `ended`, `cancelled`. */
    action: string;
    /** When owners could read it first; absent for a draft. */
    published_at: Date | null;
    content: JSONColumnType<NoticeContent>;
    correction_note: OptionalText;
    by_name: string;
    at: Date;
  };
  notice_acknowledgements: {
    community: string;
    notice: string;
    version: number;
    /** The `sub` of the owner's token. */
    subject: string;
    at: Date;
  };
}

/** The newest state of each notice. */
interface NoticeTable {
  id: string;
  community: string;
  kind: string;
  title: JSONColumnType<Localized>;
  body: JSONColumnType<Localized>;
  issuer: JSONColumnType<Localized>;
  severity: string;
  /** `draft` until it is published; then as the contract has it. */
  status: string;
  pinned: boolean;
  pinned_until: Date | null;
  published_at: Date;
  effective_from: Date | null;
  effective_to: Date | null;
  display_from: Date;
  display_to: Date | null;
  version: number;
  correction_note: OptionalText;
  /** Grows with everything saved, drafts too: who saves names the one they saw. */
  revision: Generated<number>;
  content: ColumnType<NoticeContent, string | undefined, string>;
  supersedes: string | null;
  ended_at: Date | null;
  end_note: OptionalText;
  /** Whom it concerns, see `scope.ts`. */
  scope_keys: Generated<string[]>;
  /** What it can be found by, see `search.ts`. */
  search: ColumnType<string | null, string | null | undefined, string | null>;
  search_text: Generated<string>;
}
