/**
 * One page at a time, among all tabs of this site: by the browser's own locks, and where it has
 * none (plain http pages) by a lease in the database that its holder renews while it lives.
 */
import {changeLease} from './device-disk.js';
import {randomKey} from './records.js';

/** Milliseconds between two signs of life; a hidden tab may need a second more. */
const pulse = 1_000;
/** A holder that gave no sign for so long, as measured by who waits, is gone. */
const silence = 5_000;

const me = randomKey();
/** When a foreign lease was first seen at its present beat; no clock of the day is involved. */
const seen = new Map<string, {readonly beat: string; readonly since: number}>();

const take = async (name: string): Promise<boolean> => {
  let taken = false;
  await changeLease(name, (present) => {
    if (present) {
      const beat = `${present.holder} ${present.beat}`;
      const before = seen.get(name);
      if (present.holder === me) return undefined;
      if (before?.beat !== beat) {
        seen.set(name, {beat, since: performance.now()});
        return undefined;
      }
      if (performance.now() - before.since < silence) return undefined;
    }
    taken = true;
    seen.delete(name);
    return {name, holder: me, beat: 0};
  });
  return taken;
};

const renew = (name: string): Promise<void> =>
  changeLease(name, (present) =>
    present?.holder === me ? {...present, beat: present.beat + 1} : undefined,
  );

const release = (name: string): Promise<void> =>
  changeLease(name, (present) => (present?.holder === me ? null : undefined));

const held = new Set<string>();
/** What is frozen or left may never come back to release it. */
const releaseAll = (): void => held.forEach((name) => void release(name).catch(() => undefined));

const withLease = async <Result>(
  name: string,
  work: () => Promise<Result>,
): Promise<Result | undefined> => {
  // Without a database nothing is shared with other tabs, so that there is nobody to wait for.
  if (!(await take(name).catch(() => true))) return undefined;
  if (held.size === 0) addEventListener('pagehide', releaseAll);
  held.add(name);
  const beating = setInterval(() => void renew(name).catch(() => undefined), pulse);
  try {
    return await work();
  } finally {
    clearInterval(beating);
    held.delete(name);
    if (held.size === 0) removeEventListener('pagehide', releaseAll);
    await release(name).catch(() => undefined);
  }
};

/** What `work` gives; `undefined`, without doing it, while another page is at it. */
export const alone = async <Result>(
  name: string,
  work: () => Promise<Result>,
): Promise<Result | undefined> => {
  const locks = (navigator as {readonly locks?: LockManager}).locks;
  if (!locks) return withLease(name, work);
  let began = false;
  const begin = (lock: Lock | null): Promise<Result> | undefined => {
    began = true;
    return lock ? work() : undefined;
  };
  try {
    return await locks.request(name, {ifAvailable: true}, begin);
  } catch (error) {
    if (began) throw error;
    // A sandboxed page has locks it may not use, and shares nothing.
    return work();
  }
};
