import type {PortalClient, ReadOptions} from '../../client/index.js';
import type {Meeting} from '../../contract/index.js';

/** Which meetings to show. */
interface Selection {
  readonly kind?: string;
  /** How many pages of those to come, and of those that are over. */
  readonly upcoming: number;
  readonly past: number;
}

export interface MeetingList {
  readonly upcoming: readonly Meeting[];
  readonly past: readonly Meeting[];
  readonly hasMore: {readonly upcoming: boolean; readonly past: boolean};
  /** The addresses of the calendar files, by meeting. */
  readonly calendars: ReadonlyMap<string, string>;
}

async function read(
  client: PortalClient,
  when: 'upcoming' | 'past',
  {kind, pages}: {readonly kind?: string; readonly pages: number},
  options: ReadOptions,
) {
  const meetings = new Map<string, Meeting>();
  let cursor: string | undefined;
  let hasMore = true;
  for (let page = 0; page < pages && hasMore; page += 1) {
    const {items, nextCursor} = await client.meetings({when, kind, cursor}, options);
    for (const meeting of items) meetings.set(meeting.id, meeting);
    cursor = nextCursor;
    hasMore = nextCursor !== undefined;
  }
  return {meetings: [...meetings.values()], hasMore};
}

/** Pages that did not change cost a 304 each. Past ones are read when they are asked for. */
export async function loadMeetings(
  client: PortalClient,
  {kind, upcoming, past}: Selection,
  options: ReadOptions,
): Promise<MeetingList> {
  const next = await read(client, 'upcoming', {kind, pages: upcoming}, options);
  const over = await read(client, 'past', {kind, pages: past}, options);
  const addresses = await Promise.all(
    next.meetings.map(
      async ({id}) => [id, await client.calendarAddress(id, {lang: options.lang})] as const,
    ),
  );
  return {
    upcoming: next.meetings,
    past: over.meetings,
    hasMore: {upcoming: next.hasMore, past: over.hasMore},
    calendars: new Map(addresses),
  };
}
