/**
 * Which version of each request was last looked at on this device, so that news can be told from
 * what was read. Numbers alone: no words of anybody, and no code. Where storage is blocked, nothing
 * is called new.
 */
const key = 'owner-portal:last-visit';

/** The longest unvisited ones are forgotten. */
const limit = 300;

type Seen = Readonly<Record<string, number>>;

const read = (): Seen | undefined => {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '{}');
    return typeof kept === 'object' && kept !== null && !Array.isArray(kept)
      ? (kept as Seen)
      : undefined;
  } catch {
    return undefined;
  }
};

/** The version seen last; absent on the first visit, and where nothing can be kept. */
export const seenVersion = (reference: string): number | undefined => {
  const version = read()?.[reference];
  return typeof version === 'number' ? version : undefined;
};

/** Whether something happened since the owner last looked. */
export const isUnread = ({
  reference,
  version,
  lastActor,
}: {
  readonly reference: string;
  readonly version: number;
  readonly lastActor?: string;
}): boolean => {
  const seen = seenVersion(reference);
  return seen !== undefined && version > seen && lastActor !== 'owner';
};

/** Remembers that these versions were looked at. */
export const rememberVisit = (
  requests: readonly {readonly reference: string; readonly version: number}[],
): void => {
  const before = read();
  if (!before) return;
  const visited = Object.fromEntries(requests.map(({reference, version}) => [reference, version]));
  const rest = Object.entries(before).filter(([reference]) => !(reference in visited));
  const kept = [...rest, ...Object.entries(visited)].slice(-limit);
  try {
    localStorage.setItem(key, JSON.stringify(Object.fromEntries(kept)));
  } catch {
    // Full or blocked: the next visit calls nothing new.
  }
};
