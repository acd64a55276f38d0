import type {Disk} from './disk.js';
import type {RecordKind, RecordOf, StoredRecord} from './records.js';

const prefix = 'owner-portal ';

/** Session storage holds text alone; bytes become text in portions a call can take. */
const toText = (bytes: ArrayBuffer): string => {
  let text = '';
  const all = new Uint8Array(bytes);
  for (let at = 0; at < all.length; at += 8192) {
    text += String.fromCharCode(...all.subarray(at, at + 8192));
  }
  return btoa(text);
};

const toBytes = (text: string): ArrayBuffer =>
  Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0)).buffer;

const write = (record: StoredRecord): string =>
  JSON.stringify(record.kind === 'file' ? {...record, bytes: toText(record.bytes)} : record);

const read = (text: string): StoredRecord => {
  const record = JSON.parse(text) as StoredRecord & {readonly bytes: string};
  return record.kind === 'file' ? {...record, bytes: toBytes(record.bytes)} : record;
};

const everything = (): StoredRecord[] =>
  Object.keys(sessionStorage)
    .filter((key) => key.startsWith(prefix))
    .map((key) => read(sessionStorage.getItem(key) ?? 'null'));

/** The tab's own storage: it outlives reloads, and ends with the tab. */
export const sessionDisk: Disk = {
  async get(id) {
    const text = sessionStorage.getItem(prefix + id);
    return text === null ? undefined : read(text);
  },

  async all<Kind extends RecordKind>(scope: string, kind: Kind) {
    return everything().filter(
      (record): record is RecordOf<Kind> => record.scope === scope && record.kind === kind,
    );
  },

  async filesOf(id) {
    return everything().filter(
      (record): record is RecordOf<'file'> => record.kind === 'file' && record.of === id,
    );
  },

  async change({put = [], drop = []}) {
    const before = new Map<string, string | null>();
    const set = (key: string, text: string | undefined): void => {
      before.set(key, sessionStorage.getItem(key));
      if (text === undefined) sessionStorage.removeItem(key);
      else sessionStorage.setItem(key, text);
    };
    try {
      for (const id of drop) set(prefix + id, undefined);
      for (const record of put) set(prefix + record.id, write(record));
    } catch (error) {
      // All or nothing, and what was there before had its place.
      for (const [key, text] of before) {
        sessionStorage.removeItem(key);
        if (text !== null) sessionStorage.setItem(key, text);
      }
      throw error;
    }
  },

  async renew<Kind extends RecordKind>(
    scope: string,
    kind: Kind,
    look: (record: RecordOf<Kind>) => RecordOf<Kind> | null,
  ) {
    for (const record of await this.all(scope, kind)) {
      const renewed = look(record);
      await this.change(renewed ? {put: [renewed]} : {drop: [record.id]});
    }
  },
};
