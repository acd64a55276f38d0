import type {PortalClient, PortalError} from '../client/index.js';
import {alone} from './alone.js';
import {makeFor, type WriteCall} from './calls.js';
import {Channel, type News} from './channel.js';
import {claimChoices} from './choices.js';
import type {Keeping} from './disk.js';
import type {StorageMode} from './index.js';
import {Pace} from './pace.js';
import {expiry, grown, type EntryRecord, type StoredRecord} from './records.js';
import type {Store} from './store.js';
import {tidy} from './tidy.js';
import {isRefusal, type Outcome} from './verdict.js';

/** Stands in the pace for the question who is signed in. */
const whose = 'person';

/** Milliseconds; until then a reload shows a receipt once more. */
const readingTime = 3_000;

/**
 * What an owner has sent off stays here until the backend's receipt has been seen. It is sent by one
 * tab at a time, again and again, always with the same key.
 */
export class Outbox {
  /** Who is signed in, as records have it; unknown while the page cannot say. */
  person?: string;
  /** Drafts that are written on in this page. */
  readonly writing = new Set<string>();
  readonly channel: Channel;
  readonly #pace = new Pace();
  readonly #sending = new Map<string, Promise<Outcome>>();
  readonly #deciding = new Map<string, (outcome: Outcome) => void>();
  /** Receipts an element on this page shows. */
  readonly #shown = new Set<string>();
  readonly #listeners = new Set<(news: News) => void>();
  #timer?: ReturnType<typeof setTimeout>;
  #closed = false;

  constructor(
    private readonly client: PortalClient,
    readonly store: Store,
    /** Whether words are kept for the device, the tab, or not at all. */
    readonly storage: StorageMode,
  ) {
    this.channel = new Channel(`owner-portal ${store.scope}`, (news) => void this.#hear(news));
    this.wake();
  }

  /** Its portal is on the page, or on it again. */
  wake(): void {
    this.channel.open();
    addEventListener('online', this.#handleReturn);
    addEventListener('pageshow', this.#handleReturn);
    document.addEventListener('visibilitychange', this.#handleReturn);
    void this.#plan();
  }

  /** Its portal has left the page. What is on its way arrives; nothing new is begun. */
  rest(): void {
    clearTimeout(this.#timer);
    this.channel.close();
    removeEventListener('online', this.#handleReturn);
    removeEventListener('pageshow', this.#handleReturn);
    document.removeEventListener('visibilitychange', this.#handleReturn);
  }

  /** Keeps what is to be sent. A draft it was made of ends in the same step, its files go along. */
  async add(
    call: WriteCall,
    id: string,
    draft?: string,
  ): Promise<{readonly entry: EntryRecord; readonly keeping: Keeping}> {
    const entry: EntryRecord = {...call, ...this.fresh(id), kind: 'entry'};
    const files = draft === undefined ? [] : await this.store.filesOf(draft);
    const keeping = await this.store.change({
      put: [entry, ...files.map((file) => ({...file, of: id}))],
      drop: draft === undefined ? [] : [draft],
    });
    this.#changed();
    return {entry, keeping};
  }

  /** What all records begin with. */
  fresh(id: string) {
    const {person = ''} = this;
    return {id, person, scope: this.store.scope, age: 0, seenAt: Date.now()};
  }

  /** Sends an entry once. Calls made meanwhile share the attempt. */
  attempt(entry: EntryRecord): Promise<Outcome> {
    const {id} = entry;
    const attempt = this.#sending.get(id) ?? this.#attemptAlone(entry);
    this.#sending.set(id, attempt);
    return attempt;
  }

  /** How an entry ends; resolves when the backend has decided, or the owner. */
  decided(id: string): Promise<Outcome> {
    return new Promise((resolve) => this.#deciding.set(id, resolve));
  }

  /** Nobody on this page waits any more; the entry goes its way. */
  leave(id: string): void {
    this.#deciding.delete(id);
    this.#changed();
  }

  /** A receipt has come into sight: it leaves the device once there was time to read it. */
  show(id: string): void {
    this.#shown.add(id);
    const read = (): void => {
      if (this.#closed || !this.#shown.has(id)) return;
      if (document.visibilityState === 'visible') void this.drop(id);
      else setTimeout(read, readingTime);
    };
    setTimeout(read, readingTime);
  }

  /** Whether an element on this page waits for the end of an entry, and will tell the owner. */
  isAwaited(id: string): boolean {
    return this.#deciding.has(id);
  }

  /** Whether an element on this page tells, or will tell, the owner. */
  isTold(id: string): boolean {
    return this.isAwaited(id) || this.#shown.has(id);
  }

  isSending(id: string): boolean {
    return this.#sending.has(id);
  }

  /** Forgets an entry or a receipt: its owner has seen the receipt, or wants it deleted. */
  async drop(id: string): Promise<void> {
    const files = await this.store.filesOf(id);
    await this.store.change({drop: [id, ...files.map((file) => file.id)]});
    this.#pace.done(id);
    this.#shown.delete(id);
    this.#decide(id, {kind: 'gone'});
    this.#changed();
  }

  /** An entry that was refused while its words are still in a form; its files go back to the draft. */
  async giveBack(id: string, draft?: string): Promise<void> {
    const files = draft === undefined ? [] : await this.store.filesOf(id);
    await this.store.change({put: files.map((file) => ({...file, of: draft ?? id}))});
    await this.drop(id);
  }

  /**
   * Asks who is signed in. While the page cannot say, nobody's records are shown, sent or dropped.
   * It is asked again: what is kept must not wait for the next visit.
   */
  async recognise(): Promise<void> {
    try {
      this.person = (await this.client.person?.()) ?? '';
    } catch {
      this.#pace.failed(whose);
      return this.#plan();
    }
    this.#pace.done(whose);
    claimChoices(this);
    await tidy(this.store, this.person);
    this.#announce({type: 'changed'});
    void this.flush();
  }

  /** Sends what is due, unless another tab is at it; then plans what comes next. */
  async flush(): Promise<void> {
    if (this.person === undefined) return this.recognise();
    const entries = await this.#waiting();
    if (entries.length === 0) return;
    await alone(`owner-portal ${this.store.scope}`, async () => {
      for (const entry of entries) {
        if (this.#closed || this.#pace.wait(entry.id) > 0) continue;
        // It may have been sent or deleted since the list was read.
        const present = await this.store.get(entry.id);
        if (present?.kind === 'entry') await this.attempt(present);
      }
    });
    await this.#plan();
  }

  /** Calls `listener` whenever a list of entries may have changed; gives what ends that. */
  onNews(listener: (news: News) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Ends for this page: what is on its way may arrive, and nothing of it is kept or told. */
  close(): void {
    this.#closed = true;
    this.store.end();
    this.rest();
    this.#listeners.clear();
    this.#deciding.clear();
  }

  async #attemptAlone(entry: EntryRecord): Promise<Outcome> {
    const {id} = entry;
    const outcome = await alone(`owner-portal ${id}`, () => this.#send(entry))
      .then((own): Outcome => own ?? {kind: 'elsewhere'})
      .finally(() => this.#sending.delete(id));
    if (outcome.kind === 'received' || outcome.kind === 'refused') this.#decide(id, outcome);
    this.#changed();
    void this.#plan();
    return outcome;
  }

  async #send(entry: EntryRecord): Promise<Outcome> {
    const {id, operation} = entry;
    try {
      const output = await makeFor(this.client, entry, this.person);
      if (this.#closed) return {kind: 'gone'};
      this.#pace.done(id);
      // Only now does the entry leave; its receipt takes its place until it has been seen.
      await this.#replace(entry, {...this.fresh(id), kind: 'receipt', operation, output});
      this.channel.tell({type: 'received', id, output});
      return {kind: 'received', output};
    } catch (thrown) {
      const error = thrown as PortalError;
      if (this.#closed) return {kind: 'gone'};
      if (isRefusal(error)) {
        this.#pace.done(id);
        await this.store.change({put: [{...entry, refused: error.kind}]});
        return {kind: 'refused', error};
      }
      this.#pace.failed(id, error.retryAfter);
      return {kind: 'open', error};
    }
  }

  async #replace(entry: EntryRecord, receipt: StoredRecord): Promise<void> {
    const files = await this.store.filesOf(entry.id);
    await this.store.change({put: [receipt], drop: files.map(({id}) => id)});
  }

  async #waiting(): Promise<EntryRecord[]> {
    const entries = await this.store.all('entry');
    return entries.filter(
      (entry) =>
        !entry.refused &&
        grown(entry).age < expiry &&
        (entry.person === '' || entry.person === this.person),
    );
  }

  /** Comes back when the next is due; where another tab is at it, to see whether it still lives. */
  async #plan(): Promise<void> {
    clearTimeout(this.#timer);
    const entries = await this.#waiting();
    const due = this.person === undefined ? [whose] : entries.map(({id}) => id);
    if (this.#closed || due.length === 0) return;
    const waits = due.map((id) => this.#pace.wait(id));
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), Math.max(2_000, Math.min(...waits)));
  }

  #decide(id: string, outcome: Outcome): void {
    const resolve = this.#deciding.get(id);
    this.#deciding.delete(id);
    resolve?.(outcome);
  }

  #changed(): void {
    this.channel.tell({type: 'changed'});
    this.#announce({type: 'changed'});
  }

  #announce(news: News): void {
    this.#listeners.forEach((listen) => listen(news));
  }

  async #hear(news: News): Promise<void> {
    if (news.type === 'who-writes') {
      this.writing.forEach((draft) => this.channel.tell({type: 'writes', draft}));
    }
    if (news.type === 'received') this.#decide(news.id, {kind: 'received', output: news.output});
    if (news.type === 'changed' || news.type === 'forgotten') {
      for (const id of [...this.#deciding.keys()]) {
        // While it is being sent from here, what is missing was told already, or will be.
        if (this.#sending.has(id)) continue;
        const record = await this.store.get(id);
        if (!record) this.#decide(id, {kind: 'gone'});
        else if (record.kind === 'receipt') {
          this.#decide(id, {kind: 'received', output: record.output});
        }
      }
      void this.#plan();
    }
    this.#announce(news);
  }

  readonly #handleReturn = (): void => {
    if (document.visibilityState === 'hidden') return;
    this.#pace.hurry();
    void this.flush();
  };
}
