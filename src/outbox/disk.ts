import type {RecordKind, RecordOf, StoredRecord} from './records.js';

/** What changes at once, or not at all. */
export interface Change {
  readonly put?: readonly StoredRecord[];
  /** Ids. */
  readonly drop?: readonly string[];
}

/** Where records survive a reload. Everything may reject: storage can be forbidden, full or broken. */
export interface Disk {
  get(id: string): Promise<StoredRecord | undefined>;
  all<Kind extends RecordKind>(scope: string, kind: Kind): Promise<RecordOf<Kind>[]>;
  /** Files of a draft or an entry. */
  filesOf(id: string): Promise<RecordOf<'file'>[]>;
  /** Resolves once it is really there. */
  change(change: Change): Promise<void>;
  /** Looks at each record of a kind and puts what `look` makes of it; drops it for `null`. */
  renew<Kind extends RecordKind>(
    scope: string,
    kind: Kind,
    look: (record: RecordOf<Kind>) => RecordOf<Kind> | null,
  ): Promise<void>;
}

/** What became of something that was to be kept; all but `kept` is lost with the page. */
export type Keeping = 'blocked' | 'broken' | 'full' | 'kept' | 'not-wanted';

/** Why something could not be kept. */
export const troubleOf = (error: unknown): Keeping => {
  const name = error instanceof DOMException ? error.name : '';
  if (name === 'QuotaExceededError') return 'full';
  return name === 'SecurityError' || name === 'InvalidStateError' ? 'blocked' : 'broken';
};
