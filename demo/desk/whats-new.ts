import type {DeskRequest, RequestEvent} from './api.js';

/** Entries of the newer copy that the older has not, except one's own. */
export const newEvents = (
  older: DeskRequest,
  newer: DeskRequest,
  myName: string,
): readonly RequestEvent[] => {
  if (older.request.reference !== newer.request.reference) return [];
  const known = new Set(older.request.timeline.map(({id}) => id));
  return newer.request.timeline.filter(
    ({id, actor}) => !known.has(id) && !(actor.role === 'staff' && actor.name === myName),
  );
};
