import type {NoticeQuery, PortalClient} from '../../client/index.js';
import type {Notice} from '../../contract/index.js';

/** Notices read at once; of these, two lots are shown at most, however long the board is. */
export const pageSize = 10;
const longestWindow = 2;

/** Which notices are in sight: so many lots from a place in the list on. */
export interface NoticeWindow {
  /** Where it begins; the beginning of the list when absent. */
  readonly start?: string;
  readonly pages: number;
  /** Where the windows before this one began. */
  readonly before: readonly (string | undefined)[];
}

export const firstWindow: NoticeWindow = {pages: 1, before: []};

/** The notices to show, and what lies around them. */
export interface NoticeList {
  readonly notices: readonly Notice[];
  /** Where each lot after the first begins, the one not yet in sight last. */
  readonly cursors: readonly string[];
  readonly hasMore: boolean;
  /** When they were read, in milliseconds. */
  readonly readAt: number;
}

/**
 * Reads the lots one after another: those that did not change cost a 304 each. A notice that moved
 * from one to the next between two reads is kept once.
 */
export async function loadNotices(
  client: PortalClient,
  query: NoticeQuery,
  {start, pages}: NoticeWindow,
  options: {readonly lang?: string; readonly signal: AbortSignal},
): Promise<NoticeList> {
  const notices = new Map<string, Notice>();
  const cursors: string[] = [];
  let cursor = start;
  for (let page = 0; page < pages; page += 1) {
    const {items, nextCursor} = await client.notices({...query, cursor, limit: pageSize}, options);
    for (const notice of items) notices.set(notice.id, notice);
    cursor = nextCursor;
    if (!cursor) break;
    cursors.push(cursor);
  }
  return {
    notices: [...notices.values()],
    cursors,
    hasMore: cursor !== undefined,
    readAt: Date.now(),
  };
}

/** One lot more; the earliest one makes room where there would be too many. */
export function windowAfter({start, pages, before}: NoticeWindow, {cursors}: NoticeList) {
  if (pages < longestWindow) return {start, pages: pages + 1, before};
  return {start: cursors[0], pages, before: [...before, start]};
}

/** Back by one lot. */
export function windowBefore({pages, before}: NoticeWindow): NoticeWindow {
  return {start: before[before.length - 1], pages, before: before.slice(0, -1)};
}
