import type {Keeping} from './disk.js';
import type {Outbox} from './outbox.js';
import {randomKey, type FileRecord} from './records.js';

/** Milliseconds other tabs have to say which drafts they are writing on. */
const answerTime = 150;

/** A file of a draft that is not whole at the backend yet. */
export interface DraftFile extends Pick<FileRecord, 'label' | 'name' | 'type' | 'upload'> {
  readonly content: Blob;
}

/** What is being written in one form, kept as it grows. */
export class Draft<Data> {
  #next?: {readonly data: Data};
  #saving?: Promise<void>;
  /** Files as they are kept, by their content. */
  readonly #files = new Map<Blob, Pick<FileRecord, 'id' | 'label' | 'upload'>>();
  #filing: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly outbox: Outbox,
    readonly name: string,
    /** Also of the files that go with it. */
    readonly id: string,
    private readonly report: (keeping: Keeping) => void,
  ) {
    outbox.writing.add(id);
    addEventListener('pagehide', this.#saveAtOnce);
    document.addEventListener('visibilitychange', this.#saveAtOnce);
  }

  /** Keeps this, as soon as what was to be kept before is. */
  save(data: Data): void {
    this.#next = {data};
    this.#saving ??= this.#saveAll();
  }

  /**
   * Keeps these files and no others, once what was written is kept; resolves to whether all will be
   * there after a reload.
   */
  keepFiles(files: readonly DraftFile[]): Promise<boolean> {
    const filing = this.#filing.then(() => this.#keepFiles(files)).catch(() => false);
    this.#filing = filing;
    return filing;
  }

  /** The files that an earlier page kept with it. */
  async takeFiles(): Promise<DraftFile[]> {
    const records = await this.outbox.store.filesOf(this.id);
    return records.map(({id, bytes, name, type, label, upload}) => {
      const content = new Blob([bytes], {type});
      this.#files.set(content, {id, label, upload});
      return {content, name, type, label, upload};
    });
  }

  /** Resolves once all that was written so far is kept: nothing of it comes later. */
  async seal(): Promise<void> {
    await this.#saving;
  }

  /** There is nothing to keep any more. */
  async clear(): Promise<void> {
    this.#next = undefined;
    await this.seal();
    this.#files.clear();
    const files = await this.outbox.store.filesOf(this.id);
    await this.outbox.store.change({drop: [this.id, ...files.map(({id}) => id)]});
  }

  /** The form is gone for now; what was kept stays. */
  close(): void {
    this.#saveAtOnce();
    this.outbox.writing.delete(this.id);
    removeEventListener('pagehide', this.#saveAtOnce);
    document.removeEventListener('visibilitychange', this.#saveAtOnce);
  }

  async #keepFiles(files: readonly DraftFile[]): Promise<boolean> {
    const {store, storage} = this.outbox;
    // The tab's own storage has no room for them, and memory has them already.
    if (storage !== 'device') return files.length === 0;
    await this.#saving;
    const wanted = new Set(files.map(({content}) => content));
    for (const [content, {id}] of this.#files) {
      if (wanted.has(content)) continue;
      this.#files.delete(content);
      await store.change({drop: [id]});
    }
    let all = true;
    for (const {content, name, type, label, upload} of files) {
      const before = this.#files.get(content);
      if (before && before.upload === upload && before.label === label) continue;
      const id = before?.id ?? randomKey();
      const bytes = await content.arrayBuffer();
      const record = {...this.outbox.fresh(id), of: this.id, name, type, label, upload, bytes};
      const kept = (await store.change({put: [{...record, kind: 'file'}]})) === 'kept';
      if (kept) this.#files.set(content, {id, label, upload});
      else await store.change({drop: [id]});
      all &&= kept;
    }
    return all;
  }

  async #saveAll(): Promise<void> {
    while (this.#next) this.report(await this.#put());
    this.#saving = undefined;
  }

  async #put(): Promise<Keeping> {
    const data = this.#next?.data;
    this.#next = undefined;
    const {outbox, id, name} = this;
    return outbox.store.change({put: [{...outbox.fresh(id), kind: 'draft', name, data}]});
  }

  /** The page may be frozen or ended after this; what waits must be on its way. */
  readonly #saveAtOnce = (): void => {
    if (this.#next) void this.#put();
  };
}

/**
 * Goes on with the draft of a form, or begins one; one that is written on in another tab stays
 * there.
 */
export const openDraft = async <Data>(
  outbox: Outbox,
  name: string,
  report: (keeping: Keeping) => void,
): Promise<{
  readonly draft: Draft<Data>;
  readonly data?: Data;
  readonly files: readonly DraftFile[];
}> => {
  const found = (await outbox.store.all('draft')).filter(
    (draft) => draft.name === name && (draft.person === '' || draft.person === outbox.person),
  );
  const elsewhere = found.length > 0 ? await writtenElsewhere(outbox) : new Set<string>();
  const [newest] = found
    .filter(({id}) => !outbox.writing.has(id) && !elsewhere.has(id))
    .sort((one, other) => one.age - other.age || other.seenAt - one.seenAt);
  const draft = new Draft<Data>(outbox, name, newest?.id ?? randomKey(), report);
  return {draft, data: newest?.data as Data | undefined, files: await draft.takeFiles()};
};

const writtenElsewhere = async (outbox: Outbox): Promise<ReadonlySet<string>> => {
  const drafts = new Set<string>();
  const stop = outbox.onNews((news) => {
    if (news.type === 'writes') drafts.add(news.draft);
  });
  outbox.channel.tell({type: 'who-writes'});
  await new Promise((resolve) => setTimeout(resolve, answerTime));
  stop();
  return drafts;
};
