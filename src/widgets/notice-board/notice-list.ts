import type {PortalClient} from '../../client/index.js';
import type {Notice} from '../../contract/index.js';

/** Which notices to show. */
interface NoticeSelection {
  readonly kind?: string;
  /** How many pages, from the first on. */
  readonly pages: number;
  readonly lang?: string;
  readonly signal: AbortSignal;
}

/** The notices to show, and whether the firm has more. */
export interface NoticeList {
  readonly notices: readonly Notice[];
  readonly hasMore: boolean;
}

/**
 * Reads the pages one after another: pages that did not change cost a 304 each. A notice that moved
 * from one page to the next between two reads is kept once.
 */
export async function loadNotices(
  client: PortalClient,
  {kind, pages, lang, signal}: NoticeSelection,
): Promise<NoticeList> {
  const notices = new Map<string, Notice>();
  let cursor: string | undefined;
  for (let page = 0; page < pages; page += 1) {
    const {items, nextCursor} = await client.notices({kind, cursor}, {lang, signal});
    for (const notice of items) notices.set(notice.id, notice);
    cursor = nextCursor;
    if (!cursor) break;
  }
  return {notices: [...notices.values()], hasMore: cursor !== undefined};
}
