import type {
  Notice,
  NoticeAcknowledgement,
  NoticeAcknowledgementList,
  NoticePage,
} from '../contract/index.js';
import type {ReadOptions, WatchOptions} from './portal-client.js';

/** Which notices to list. */
export interface NoticeQuery {
  readonly kind?: string;
  /** Those that concern this building, narrowed by entrance and unit; ids of the host's. */
  readonly building?: string;
  readonly entrance?: string;
  readonly unit?: string;
  /** Words, or their beginnings. */
  readonly q?: string;
  /** Those on display, unless it says otherwise. */
  readonly display?: 'current' | 'archive';
  readonly cursor?: string;
  readonly limit?: number;
}

/** Which version of a notice is wanted: the newest unless said. */
export interface NoticeOptions extends ReadOptions {
  readonly version?: number;
}

/** What can be done with notices. */
export interface NoticeClient {
  /** One page of published notices. */
  notices(query: NoticeQuery, options?: ReadOptions): Promise<NoticePage>;
  /** One notice, with its earlier versions. */
  notice(id: string, options?: NoticeOptions): Promise<Notice>;
  /** Says that the owner has read this version; `unauthenticated` without identity. */
  acknowledgeNotice(
    id: string,
    version: number,
    options?: {readonly signal?: AbortSignal},
  ): Promise<NoticeAcknowledgement>;
  /** What the owner has said to have read; `unauthenticated` without identity. */
  acknowledgements(options?: ReadOptions): Promise<NoticeAcknowledgementList>;
  /** Calls `onChange` whenever the published notices may have changed, until aborted. */
  watchNotices(onChange: () => void, options: WatchOptions): void;
}
