import {ContextConsumer} from '@lit/context';
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {PortalClient} from '../client/index.js';
import type {Draft, Keeping, StorageMode} from '../outbox/index.js';
import type {UnsentFile} from './attaching.js';
import {askInTurn, clientContext, openOutbox} from '../portal/contexts.js';

/** What an owner is writing in one form, kept as it grows and given back after a reload. */
export class KeptDraft<Data> implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #name: () => string;
  readonly #restore: (data: Data | undefined, files: readonly UnsentFile[]) => void;
  readonly #client: ContextConsumer<typeof clientContext, ReactiveControllerHost & HTMLElement>;
  /** One for each time on a page: what a former time still reads is old by then. */
  #opening?: {readonly client: PortalClient};
  #draft?: Draft<Data>;
  /** What was written before the draft could be opened. */
  #early?: {readonly data: Data};
  #files: readonly UnsentFile[] = [];
  #losesFiles = false;
  /** Whether the form has words of its own by now, or was emptied: nothing is given back into it. */
  #begun = false;
  #keeping?: Keeping;
  #storage?: StorageMode;

  /** `name` is the form's; `restore` is given what was kept, unless something was written already. */
  constructor(
    host: ReactiveControllerHost & HTMLElement,
    {
      name,
      restore,
    }: {
      readonly name: () => string;
      readonly restore: (data: Data | undefined, files: readonly UnsentFile[]) => void;
    },
  ) {
    this.#host = host;
    this.#name = name;
    this.#restore = restore;
    host.addController(this);
    this.#client = new ContextConsumer(host, {
      context: clientContext,
      subscribe: true,
      callback: () => void this.#open(),
    });
  }

  /** By which files and what is sent off know the draft; absent until it can be kept at all. */
  get id(): string | undefined {
    return this.#draft?.id;
  }

  /** What became of what was last written; absent while nothing is. */
  get keeping(): Keeping | undefined {
    return this.#keeping;
  }

  /** Where it is kept. */
  get storage(): StorageMode | undefined {
    return this.#storage;
  }

  hostConnected() {
    void this.#open();
  }

  hostDisconnected() {
    this.#draft?.close();
    this.#draft = undefined;
    this.#opening = undefined;
  }

  /** Keeps the files that are to be sent yet, in the place of those kept before. */
  keepFiles(files: readonly UnsentFile[]): void {
    this.#files = files;
    void this.#fileAll();
  }

  /** Whether files are lost with this page that are to be sent yet. */
  get losesFiles(): boolean {
    return this.#losesFiles;
  }

  /** Keeps this in the place of what was kept before. */
  save(data: Data): void {
    this.#begun = true;
    if (this.#draft) this.#draft.save(data);
    else this.#early = {data};
  }

  /** Before it is sent off; gives the id by which it becomes part of what is sent. */
  async seal(): Promise<string | undefined> {
    this.#begun = true;
    this.#early = undefined;
    await this.#draft?.seal();
    return this.id;
  }

  /** Nothing is being written any more. */
  clear(): void {
    this.#begun = true;
    this.#early = undefined;
    this.#keeping = undefined;
    void this.#draft?.clear();
  }

  async #fileAll(): Promise<void> {
    const files = this.#files;
    const kept = await this.#draft?.keepFiles(files);
    if (kept === undefined || files !== this.#files || this.#losesFiles === !kept) return;
    this.#losesFiles = !kept;
    this.#host.requestUpdate();
  }

  async #open(): Promise<void> {
    const client = this.#client.value;
    if (!client || client === this.#opening?.client || !this.#host.isConnected) return;
    const opening = {client};
    this.#opening = opening;
    const opened = await openOutbox(client).catch(() => undefined);
    if (this.#opening !== opening) return;
    if (!opened) {
      // What is written meanwhile is kept once it can be.
      this.#opening = undefined;
      askInTurn(() => void this.#open());
      return;
    }
    const report = (keeping: Keeping) => {
      this.#keeping = keeping;
      this.#host.requestUpdate();
    };
    const {draft, data, files} = await opened.openDraft<Data>(opened.outbox, this.#name(), report);
    if (this.#opening !== opening) {
      draft.close();
      return;
    }
    this.#draft?.close();
    this.#draft = draft;
    this.#storage = opened.outbox.storage;
    if (this.#early) draft.save(this.#early.data);
    else if (!this.#begun && (data !== undefined || files.length > 0)) {
      this.#keeping = 'kept';
      this.#restore(data, files);
    }
    void this.#fileAll();
    this.#early = undefined;
    this.#host.requestUpdate();
  }
}
