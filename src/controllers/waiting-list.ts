import {ContextConsumer} from '@lit/context';
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Outbox, Waiting} from '../outbox/index.js';
import {askInTurn, clientContext, openOutbox} from '../portal/contexts.js';

/** Those on the page: two widgets of one portal need not both show the same. */
const lists = new Set<WaitingList>();

/** What was sent off from this device and nobody has confirmed, or nobody has seen confirmed. */
export class WaitingList implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #client: ContextConsumer<typeof clientContext, ReactiveControllerHost & HTMLElement>;
  #items: readonly Waiting[] = [];
  #outbox?: Outbox;
  #stop?: () => void;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
    this.#client = new ContextConsumer(host, {
      context: clientContext,
      subscribe: true,
      callback: () => void this.#open(),
    });
  }

  /** Oldest first; nothing where another list of the page shows them. */
  get items(): readonly Waiting[] {
    const first = [...lists].find((list) => list.#outbox === this.#outbox);
    return first === this ? this.#items : [];
  }

  hostConnected() {
    lists.add(this);
    void this.#open();
  }

  hostDisconnected() {
    this.#stop?.();
    this.#stop = undefined;
    lists.delete(this);
    lists.forEach((list) => list.#host.requestUpdate());
  }

  async sendNow(id: string): Promise<void> {
    const record = await this.#outbox?.store.get(id);
    if (record?.kind === 'entry') await this.#outbox?.attempt(record);
  }

  async remove(id: string): Promise<void> {
    await this.#outbox?.drop(id);
  }

  async #open(): Promise<void> {
    const client = this.#client.value;
    this.#stop?.();
    this.#stop = undefined;
    this.#show([]);
    if (!client || !this.#host.isConnected) return;
    const opened = await openOutbox(client).catch(() => undefined);
    if (!opened) askInTurn(() => void this.#open());
    if (!opened || this.#client.value !== client || !this.#host.isConnected || this.#stop) return;
    const {outbox, listWaiting} = opened;
    const read = async () => {
      const items = await listWaiting(outbox);
      if (this.#outbox === outbox && this.#stop) this.#show(items);
    };
    this.#outbox = outbox;
    this.#stop = outbox.onNews(() => void read());
    await read();
  }

  #show(items: readonly Waiting[]) {
    if (items.length === 0 && this.#items.length === 0) return;
    this.#items = items;
    this.#host.requestUpdate();
  }
}
