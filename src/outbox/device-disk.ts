import {openDB, type DBSchema, type IDBPDatabase} from 'idb';
import type {Change, Disk} from './disk.js';
import type {RecordKind, RecordOf, StoredRecord} from './records.js';

/** Who may do something alone, in browsers that do not keep such locks themselves. */
export interface LeaseRecord {
  readonly name: string;
  readonly holder: string;
  /** Goes on while the holder lives. */
  readonly beat: number;
}

interface Schema extends DBSchema {
  records: {
    key: string;
    value: StoredRecord;
    indexes: {kind: [string, string]; of: string};
  };
  leases: {key: string; value: LeaseRecord};
}

const name = 'owner-portal';
/** Milliseconds; some browsers never answer after they were woken. */
const patience = 4_000;

let opening: Promise<IDBPDatabase<Schema>> | undefined;

const tooLate = (): Promise<never> =>
  new Promise((_resolve, reject) => {
    setTimeout(() => reject(new DOMException('No answer.', 'InvalidStateError')), patience);
  });

/** The page's one connection. What could not be opened, or was closed, is opened by the next call. */
const open = (): Promise<IDBPDatabase<Schema>> => {
  const forget = (): void => {
    opening = undefined;
  };
  const connect = async (): Promise<IDBPDatabase<Schema>> => {
    const database = await openDB<Schema>(name, 1, {
      upgrade(upgraded) {
        const records = upgraded.createObjectStore('records', {keyPath: 'id'});
        records.createIndex('kind', ['scope', 'kind']);
        records.createIndex('of', 'of');
        upgraded.createObjectStore('leases', {keyPath: 'name'});
      },
      // A newer version of this script waits in another tab.
      blocking: () => {
        forget();
        database.close();
      },
      terminated: forget,
    });
    return database;
  };
  opening ??= Promise.race([connect(), tooLate()]);
  opening.catch(forget);
  return opening;
};

/** IndexedDB, of which a page has one, whatever its portals. */
export const deviceDisk: Disk = {
  async get(id) {
    return (await open()).get('records', id);
  },

  async all<Kind extends RecordKind>(scope: string, kind: Kind) {
    const found = await (await open()).getAllFromIndex('records', 'kind', [scope, kind]);
    return found as RecordOf<Kind>[];
  },

  async filesOf(id) {
    return (await (await open()).getAllFromIndex('records', 'of', id)) as RecordOf<'file'>[];
  },

  async change({put = [], drop = []}: Change) {
    // `strict`: what is called saved outlives a crash of the whole device.
    const work = (await open()).transaction('records', 'readwrite', {durability: 'strict'});
    const steps = [
      ...put.map((record) => work.store.put(record)),
      ...drop.map((id) => work.store.delete(id)),
    ];
    // A step may fail before the whole does; only the whole counts.
    for (const step of steps) step.catch(() => undefined);
    await work.done;
  },

  // One transaction, or what another tab drops meanwhile would be put back.
  async renew<Kind extends RecordKind>(
    scope: string,
    kind: Kind,
    look: (record: RecordOf<Kind>) => RecordOf<Kind> | null,
  ) {
    const work = (await open()).transaction('records', 'readwrite');
    const found = await work.store.index('kind').getAll([scope, kind]);
    for (const record of found) {
      const renewed = look(record as RecordOf<Kind>);
      void (renewed ? work.store.put(renewed) : work.store.delete(record.id)).catch(
        () => undefined,
      );
    }
    await work.done;
  },
};

/** Changes a lease as one step that no other tab can come between. */
export const changeLease = async (
  lease: string,
  change: (present: LeaseRecord | undefined) => LeaseRecord | null | undefined,
): Promise<void> => {
  const work = (await open()).transaction('leases', 'readwrite');
  const next = change(await work.store.get(lease));
  if (next) await work.store.put(next);
  else if (next === null) await work.store.delete(lease);
  await work.done;
};
