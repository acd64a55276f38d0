import type {JSONColumnType} from 'kysely';
import type {Localized} from '../languages.js';

/** What is published in versions. */
export type PublishedSubject = 'standards' | 'contacts';

/** Who approved a version; texts in every language the firm wrote. */
export interface ApprovalContent {
  readonly name: Localized;
  readonly date?: string;
  readonly decision?: Localized;
  readonly href?: string;
}

/** A document as it was published; texts may be in several languages. */
export type DocumentContent = Readonly<Record<string, unknown>>;

/** Rows are never changed: a correction is a version of its own. */
export interface StandardsTables {
  published_documents: {
    community: string;
    subject: PublishedSubject;
    version: number;
    published_at: Date;
    /** Who of the staff pressed the button. */
    published_by: string | null;
    /** `YYYY-MM-DD`, for standards. */
    effective_from: string | null;
    approved_by: JSONColumnType<ApprovalContent | null, string | null, string | null>;
    change_note: JSONColumnType<Localized | null, string | null, string | null>;
    content: JSONColumnType<DocumentContent>;
  };
}
