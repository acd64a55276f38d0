import type {Localized} from '../languages.js';

/** A notice as staff write it: texts in every language they have, times as RFC 3339. */
export interface NoticeContent {
  readonly kind: string;
  readonly severity: string;
  readonly title: Localized;
  readonly body: Localized;
  readonly bodyFormat?: string;
  readonly issuer: Localized;
  readonly issuerKind?: string;
  readonly source?: Localized;
  readonly scope?: {
    readonly label: Localized;
    readonly places?: readonly NoticePlace[];
  };
  readonly pinned?: boolean;
  readonly pinnedUntil?: string;
  readonly effectiveFrom?: string;
  readonly effectiveTo?: string;
  readonly expectedEnd?: string;
  readonly displayFrom?: string;
  readonly displayTo?: string;
  readonly commentsUntil?: string;
  readonly attachments?: readonly NoticeAttachment[];
  readonly legalRefs?: readonly NoticeLegalReference[];
  readonly decidedBy?: {
    readonly name: Localized;
    /** `YYYY-MM-DD`. */
    readonly date?: string;
    readonly decision?: Localized;
    readonly href?: string;
  };
  readonly contact?: {
    readonly kind: string;
    readonly name: Localized;
    readonly duty?: Localized;
    readonly phone?: string;
    readonly email?: string;
    readonly hours?: Localized;
  };
  readonly acknowledgement?: {readonly required: boolean; readonly by?: string};
  readonly supersedes?: string;
}

export interface NoticePlace {
  readonly building: string;
  readonly entrance?: string;
  readonly unit?: string;
}

interface NoticeAttachment {
  readonly name: Localized;
  readonly href: string;
  readonly mime?: string;
  readonly size?: number;
  readonly sha256?: string;
}

interface NoticeLegalReference {
  readonly id: string;
  readonly title: Localized;
  readonly excerpt?: Localized;
  readonly href?: string;
  readonly jurisdiction?: string;
  /** `YYYY-MM-DD`. */
  readonly effectiveFrom?: string;
  readonly verifiedBy?: Localized;
  readonly verifiedAt?: string;
}
