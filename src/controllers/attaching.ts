import {ContextConsumer} from '@lit/context';
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {PortalClient, PortalError} from '../client/index.js';
import type {UploadLimits} from '../contract/index.js';
import {clientContext} from '../portal/contexts.js';
import type {AttachedFile, ChosenFile, FileState, UnsentFile} from './chosen-file.js';
import type {PreparedFile} from './file-preparing.js';

export type {AttachedFile, ChosenFile, FileState, UnsentFile};

const unfinished: ReadonlySet<FileState> = new Set(['preparing', 'waiting', 'sending', 'cut']);

const sendable: ReadonlySet<FileState> = new Set(['waiting', 'sending', 'cut', 'paused', 'failed']);

let lastKey = 0;

/**
 * The files of one form: makes them fit to send, sends them one after the other through cuts,
 * pauses and resumes them. They are sent while the owner still writes; what they belong to follows.
 */
export class Attaching implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #changed: () => void;
  readonly #client: ContextConsumer<typeof clientContext, ReactiveControllerHost & HTMLElement>;
  readonly #pauses = new Map<number, AbortController>();
  #files: readonly ChosenFile[] = [];
  #sending = false;
  /** How many choices are still being looked through. */
  #adding = 0;
  #waiting: (() => void)[] = [];

  /** `changed` is called whenever a file came, went, or is whole. */
  constructor(host: ReactiveControllerHost & HTMLElement, changed: () => void) {
    this.#host = host;
    this.#changed = changed;
    host.addController(this);
    this.#client = new ContextConsumer(host, {context: clientContext, subscribe: true});
  }

  get files(): readonly ChosenFile[] {
    return this.#files;
  }

  /** What may be attached by now. */
  get attached(): readonly AttachedFile[] {
    return this.#files.flatMap(({state, upload, name, type, bytes, label}) =>
      state === 'ready' && upload
        ? [{id: upload, name, type, bytes, ...(label.trim() && {label: label.trim()})}]
        : [],
    );
  }

  /** What is to be sent yet. */
  get unsent(): readonly UnsentFile[] {
    return this.#files.flatMap(({state, name, type, label, content, upload}) =>
      content && sendable.has(state) ? [{name, type, label, content, upload}] : [],
    );
  }

  hostConnected() {
    window.addEventListener('online', this.#handleOnline);
  }

  hostDisconnected() {
    window.removeEventListener('online', this.#handleOnline);
  }

  /** Takes up files; those that cannot be taken stay in the list and say why. */
  async add(chosen: readonly File[], limits: UploadLimits): Promise<void> {
    this.#adding += 1;
    try {
      await this.#take(chosen, limits);
    } finally {
      this.#adding -= 1;
      this.#tell();
    }
    void this.#send();
  }

  async #take(chosen: readonly File[], limits: UploadLimits): Promise<void> {
    const tools = await import('./file-preparing.js').catch(() => undefined);
    const {prepareFile = async () => 'unreadable' as const, tidyName = String} = tools ?? {};
    for (const file of chosen) {
      const kept = this.#files.filter(({state}) => state !== 'refused').length;
      const key = ++lastKey;
      const {type, size: bytes} = file;
      const entry = {key, name: tidyName(file.name), type, bytes, sent: 0, label: ''};
      if (kept >= limits.maxFiles) {
        this.#put({...entry, state: 'refused', problem: 'count'});
        continue;
      }
      this.#put({...entry, state: 'preparing'});
      const prepared = await prepareFile(file, limits).catch(() => 'unreadable' as const);
      if (typeof prepared === 'string') this.#change(key, {state: 'refused', problem: prepared});
      else this.#change(key, {...ready(prepared), state: 'waiting'});
    }
  }

  /** Gives back what was whole before a reload, and goes on with what was not. */
  restore(files: readonly AttachedFile[], unsent: readonly UnsentFile[]): void {
    this.#files = [
      ...files.map(({id, label = '', ...file}): ChosenFile => ({
        ...file,
        key: ++lastKey,
        state: 'ready',
        sent: file.bytes,
        label,
        upload: id,
      })),
      ...unsent.map((file): ChosenFile => ({
        ...file,
        key: ++lastKey,
        state: 'waiting',
        sent: 0,
        bytes: file.content.size,
      })),
    ];
    this.#host.requestUpdate();
    void this.#send();
  }

  remove(key: number): void {
    const file = this.#find(key);
    this.#pauses.get(key)?.abort();
    this.#files = this.#files.filter((each) => each.key !== key);
    this.#tell();
    // What cannot be taken back now is removed by the backend in time.
    if (file?.upload) this.#client.value?.discardUpload(file.upload).catch(() => undefined);
  }

  pause(key: number): void {
    this.#change(key, {state: 'paused'});
    this.#pauses.get(key)?.abort();
  }

  /** Goes on with what was paused, or tries again what failed. */
  resume(key: number): void {
    this.#change(key, {state: 'waiting', error: undefined, problem: undefined});
    void this.#send();
  }

  label(key: number, label: string): void {
    this.#change(key, {label});
  }

  /** The backend has these no more: they are sent again where that can be done. */
  lost(ids: readonly string[]): void {
    for (const {key, upload, content} of this.#files) {
      if (upload === undefined || !ids.includes(upload)) continue;
      this.#change(
        key,
        content
          ? {state: 'waiting', upload: undefined, sent: 0}
          : {state: 'refused', problem: 'unreadable', upload: undefined},
      );
    }
    void this.#send();
  }

  /** All were attached: the next request begins without. */
  clear(): void {
    this.#files = [];
    this.#tell();
  }

  /**
   * Waits until nothing is on its way any more; gives what may be attached, unless something that
   * could be is not whole. What was refused is no reason to wait: the owner has been told.
   */
  async settle(): Promise<readonly AttachedFile[] | undefined> {
    for (const {key, state} of this.#files) {
      if (state === 'paused' || state === 'failed') this.resume(key);
    }
    while (this.#adding > 0 || this.#files.some(({state}) => unfinished.has(state))) {
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
    const whole = this.#files.every(({state}) => state === 'ready' || state === 'refused');
    return whole ? this.attached : undefined;
  }

  async #send(): Promise<void> {
    if (this.#sending) return;
    this.#sending = true;
    for (let next = this.#next(); next; next = this.#next()) await this.#sendOne(next);
    this.#sending = false;
  }

  #next(): ChosenFile | undefined {
    return this.#files.find(({state}) => state === 'waiting');
  }

  async #sendOne({key, name, type, content, upload}: ChosenFile): Promise<void> {
    const client: PortalClient | undefined = this.#client.value;
    if (!client || !content) return this.#change(key, {state: 'failed'});
    const pause = new AbortController();
    this.#pauses.set(key, pause);
    this.#change(key, {state: 'sending'});
    try {
      const id = await client.upload(
        {content, name, type},
        {
          upload,
          signal: pause.signal,
          onStart: (begun) => this.#change(key, {upload: begun}),
          onProgress: (sent) => this.#change(key, {sent}),
          onCut: (cut) => this.#cut(key, cut),
        },
      );
      this.#change(key, {state: 'ready', upload: id, sent: content.size});
    } catch (reason) {
      const error = reason as PortalError;
      if (error.kind === 'aborted') return;
      const refused = error.kind === 'invalid' || error.kind === 'too-large';
      this.#change(
        key,
        refused ? {state: 'refused', problem: 'backend', error} : {state: 'failed', error},
      );
    } finally {
      if (this.#pauses.get(key) === pause) this.#pauses.delete(key);
    }
  }

  #cut(key: number, cut: boolean): void {
    const state = this.#find(key)?.state;
    if (cut && state === 'sending') this.#change(key, {state: 'cut'});
    if (!cut && state === 'cut') this.#change(key, {state: 'sending'});
  }

  #find(key: number): ChosenFile | undefined {
    return this.#files.find((file) => file.key === key);
  }

  #put(file: ChosenFile): void {
    this.#files = [...this.#files, file];
    this.#tell();
  }

  #change(key: number, change: Partial<ChosenFile>): void {
    const before = this.#find(key);
    if (!before) return;
    this.#files = this.#files.map((file) => (file.key === key ? {...file, ...change} : file));
    const {state, label, upload} = this.#find(key) ?? before;
    const same = state === before.state && label === before.label && upload === before.upload;
    if (!same) this.#tell();
    else this.#host.requestUpdate();
  }

  #tell(): void {
    this.#host.requestUpdate();
    this.#changed();
    const waiting = this.#waiting;
    this.#waiting = [];
    waiting.forEach((resolve) => resolve());
  }

  readonly #handleOnline = () => {
    for (const {key, state} of this.#files) if (state === 'failed') this.resume(key);
  };
}

const ready = ({content, name, type}: PreparedFile): Partial<ChosenFile> => ({
  content,
  name,
  type,
  bytes: content.size,
});
