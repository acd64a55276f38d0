/** What every record has. */
interface Kept {
  /** Random; of an entry it is the idempotency key of its intent. */
  readonly id: string;
  /** The backend and the community it is meant for. */
  readonly scope: string;
  /** Whose it is: a fingerprint of the signed-in owner, empty for nobody in particular. */
  readonly person: string;
  /** Milliseconds it has been kept, as far as `seenAt`. */
  readonly age: number;
  /** The clock when `age` was last written. */
  readonly seenAt: number;
}

/** What an owner is writing, and has not sent. */
export interface DraftRecord extends Kept {
  readonly kind: 'draft';
  /** Which form it belongs to. */
  readonly name: string;
  /** As the form wants it back; without names and telephone numbers. */
  readonly data: unknown;
}

/** What an owner has sent off, and nobody has confirmed. */
export interface EntryRecord extends Kept {
  readonly kind: 'entry';
  /** The client's method, and all it is given but its options. */
  readonly operation: string;
  readonly args: readonly unknown[];
  /** Whether the backend has said no, and why. */
  readonly refused?: string;
}

/** What the backend answered, kept until an owner has seen it. It takes the entry's place and id. */
export interface ReceiptRecord extends Kept {
  readonly kind: 'receipt';
  readonly operation: string;
  readonly output: unknown;
}

/** A file that goes with a draft or an entry. */
export interface FileRecord extends Kept {
  readonly kind: 'file';
  /** Id of the draft or the entry. */
  readonly of: string;
  readonly name: string;
  /** MIME type, as the device says it. */
  readonly type: string;
  /** Blobs do not survive in every browser's storage; bytes do. */
  readonly bytes: ArrayBuffer;
  /** The owner's own word for it. */
  readonly label: string;
  /** What the backend calls it, once part of it is there; see there how it goes on. */
  readonly upload?: string;
}

export type StoredRecord = DraftRecord | EntryRecord | FileRecord | ReceiptRecord;
export type RecordKind = StoredRecord['kind'];
export type RecordOf<Kind extends RecordKind> = Extract<StoredRecord, {readonly kind: Kind}>;

const day = 24 * 60 * 60 * 1000;

/** After so long nothing is sent any more: the backend may have forgotten the key. */
export const expiry = 7 * day;

/**
 * A record's age by now. A clock that is set back makes nothing younger; one that is set forward
 * can only end a record's time early, which is told, never lengthen it beyond the backend's memory.
 */
export const grown = <Kind extends StoredRecord>(record: Kind, now = Date.now()): Kind => ({
  ...record,
  age: record.age + Math.max(0, now - record.seenAt),
  seenAt: now,
});

/** 128 random bits; `crypto.randomUUID` is missing on plain http pages. */
export const randomKey = (): string =>
  // Not Array.from: MooTools has one of its own.
  [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
