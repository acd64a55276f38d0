import type {Notice} from '../../contract/index.js';
import type {Asking} from '../../controllers/asking.js';
import type {Dates} from '../../controllers/dates.js';
import type {NoticeBoardMessages} from '../../messages/notice-board.js';
import type {BadgeMood} from '../../parts/badge.js';

/** What every picture of a notice needs. */
export interface NoticeView {
  readonly messages: NoticeBoardMessages;
  readonly dates: Dates;
}

/** What a list needs beside that. */
export interface ListView extends NoticeView {
  readonly onOpen: (event: Event, id: string) => void;
}

/** What one whole notice needs beside that. */
export interface WholeView extends ListView {
  /** Origins that pictures in it may come from. */
  readonly imageOrigins: readonly string[];
  /** How to ask about it; absent where there is no form to lead to. */
  readonly asking?: Asking;
  /** When the owner said to have read it, RFC 3339. */
  readonly acknowledgedAt?: string;
  /** Why that could not be said. */
  readonly acknowledgeTrouble?: string;
  readonly isAcknowledging: boolean;
  /** Absent where it is shown to somebody else than an owner. */
  readonly onAcknowledge?: () => void;
  readonly onLanguage?: (lang: string) => void;
  readonly onVersion?: (version: number | undefined) => void;
  readonly onPrint?: () => void;
}

const moods: Readonly<Record<string, BadgeMood>> = {
  info: 'info',
  important: 'attention',
  urgent: 'alarm',
  emergency: 'alarm',
};

export const moodOf = ({severity}: Notice): BadgeMood => moods[severity] ?? 'info';

export const isUrgent = (notice: Notice): boolean => moodOf(notice) === 'alarm';
