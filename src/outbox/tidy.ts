import {expiry, grown, type RecordKind, type StoredRecord} from './records.js';
import type {Store} from './store.js';

/** All but files, which go with what they belong to. */
const kinds = ['draft', 'entry', 'receipt'] as const satisfies readonly RecordKind[];

/** How much longer than `expiry` an entry stays, so that its owner can be told that it ended. */
const grace = 2;

/**
 * Ages what is kept, and drops what has had its time or is another person's. An expired entry is no
 * longer sent; it goes once its owner was told, or after twice the time.
 */
export const tidy = async (store: Store, person: string): Promise<void> => {
  const look = <Kind extends StoredRecord>(record: Kind): Kind | null => {
    const older = grown(record);
    const limit = record.kind === 'entry' ? expiry * grace : expiry;
    return older.age > limit || isOthers(record.person, person) ? null : older;
  };
  await store.renew('draft', look);
  await store.renew('entry', look);
  await store.renew('receipt', look);
  const kept = await Promise.all(kinds.map((kind) => store.all(kind)));
  const owners = new Set(kept.flat().map(({id}) => id));
  await store.renew('file', (file) => (owners.has(file.of) ? file : null));
};

/** What nobody in particular wrote may be anybody's; what somebody wrote is theirs alone. */
const isOthers = (whose: string, person: string): boolean => whose !== '' && whose !== person;

/** Drops all there is: the owner has signed out, or another takes the seat. */
export const wipe = async (store: Store): Promise<void> => {
  for (const kind of [...kinds, 'file'] as const) await store.renew(kind, () => null);
};
