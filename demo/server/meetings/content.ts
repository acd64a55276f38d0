import type {Localized} from '../languages.js';

export interface MeetingDocument {
  readonly title: Localized;
  readonly href: string;
}

export const meetingKinds = ['assembly', 'committee', 'forum', 'open_day', 'appointment'] as const;

/** What a meeting's invitation says; texts in every language they were written in. */
export interface MeetingContent {
  readonly title: Localized;
  readonly description?: Localized;
  readonly place: {
    readonly name: Localized;
    readonly room?: Localized;
    readonly access?: Localized;
  };
  readonly online?: {readonly href: string; readonly note?: Localized};
  readonly host: Localized;
  readonly people?: readonly Localized[];
  readonly agenda: readonly {
    readonly id: string;
    readonly title: Localized;
    readonly type: 'info' | 'discuss' | 'vote';
    readonly text?: Localized;
    readonly documents?: readonly MeetingDocument[];
  }[];
  readonly documents?: readonly MeetingDocument[];
  readonly seriesTitle?: Localized;
  readonly notice?: {readonly requiredDays: number; readonly basis?: Localized};
  readonly maxGuests?: number;
  readonly proxy?: boolean;
  readonly proxyNote?: Localized;
  /** Of an appointment: the times one can choose, RFC 3339. */
  readonly slots?: readonly {
    readonly id: string;
    readonly startsAt: string;
    readonly endsAt: string;
  }[];
  readonly changeNote?: Localized;
}

/** What was said and decided. */
export interface MinutesContent {
  readonly text?: Localized;
  readonly href?: string;
  readonly resolutions: readonly {
    readonly no: string;
    readonly title: Localized;
    readonly outcome: Localized;
    readonly text?: Localized;
  }[];
}
