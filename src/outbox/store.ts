import {troubleOf, type Change, type Disk, type Keeping} from './disk.js';
import type {RecordKind, RecordOf, StoredRecord} from './records.js';

/**
 * Everything kept for one backend and community. Nothing here rejects: what the device does not keep
 * stays in the page's memory, and `change` says so.
 */
export class Store {
  /** What is nowhere else. */
  readonly #memory = new Map<string, StoredRecord>();
  /** What the device could not be made to drop yet. */
  readonly #dropped = new Set<string>();
  #ended = false;

  constructor(
    readonly scope: string,
    private readonly disk: Disk | undefined,
  ) {}

  async get(id: string): Promise<StoredRecord | undefined> {
    if (this.#dropped.has(id)) return undefined;
    return this.#memory.get(id) ?? this.disk?.get(id).catch(() => undefined);
  }

  /** Oldest first. */
  async all<Kind extends RecordKind>(kind: Kind): Promise<RecordOf<Kind>[]> {
    const kept = (await this.disk?.all(this.scope, kind).catch(() => [])) ?? [];
    const held = [...this.#memory.values()].filter(
      (record): record is RecordOf<Kind> => record.kind === kind,
    );
    return [...kept.filter(({id}) => !this.#hides(id)), ...held].sort(
      (one, other) => other.age - one.age || one.seenAt - other.seenAt,
    );
  }

  /** Files of a draft or an entry, as they were added. */
  async filesOf(id: string): Promise<RecordOf<'file'>[]> {
    const kept = (await this.disk?.filesOf(id).catch(() => [])) ?? [];
    const held = [...this.#memory.values()].filter(
      (record): record is RecordOf<'file'> => record.kind === 'file' && record.of === id,
    );
    return [...kept.filter((file) => !this.#hides(file.id)), ...held];
  }

  /** Whose it was has left: nothing that is still being written comes after what was wiped. */
  end(): void {
    this.#ended = true;
    this.#memory.clear();
  }

  /** Resolves to what became of it once that is certain. */
  async change({put = [], drop = []}: Change): Promise<Keeping> {
    if (this.#ended) return 'not-wanted';
    drop.forEach((id) => {
      this.#memory.delete(id);
      this.#dropped.add(id);
    });
    put.forEach(({id}) => this.#dropped.delete(id));
    try {
      await this.disk?.change({put, drop: [...this.#dropped]});
      this.#dropped.clear();
      if (this.disk) {
        put.forEach(({id}) => this.#memory.delete(id));
        return 'kept';
      }
    } catch (error) {
      put.forEach((record) => this.#memory.set(record.id, record));
      return troubleOf(error);
    }
    put.forEach((record) => this.#memory.set(record.id, record));
    return 'not-wanted';
  }

  /** Looks at each record of a kind and keeps what `look` makes of it; drops it for `null`. */
  async renew<Kind extends RecordKind>(
    kind: Kind,
    look: (record: RecordOf<Kind>) => RecordOf<Kind> | null,
  ): Promise<void> {
    await this.disk?.renew(this.scope, kind, look).catch(() => undefined);
    for (const record of this.#memory.values()) {
      if (record.kind !== kind) continue;
      const renewed = look(record as RecordOf<Kind>);
      if (renewed) this.#memory.set(record.id, renewed);
      else this.#memory.delete(record.id);
    }
  }

  /** Whether a record would be lost with the page. */
  isHeld(id: string): boolean {
    return this.#memory.has(id);
  }

  #hides(id: string): boolean {
    return this.#dropped.has(id) || this.#memory.has(id);
  }
}
