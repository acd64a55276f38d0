import {ContextConsumer} from '@lit/context';
import type {ReactiveControllerHost} from 'lit';
import type {PortalClient, RequestAccess} from '../client/index.js';
import {clientContext} from '../portal/contexts.js';

/** Reads what is attached to a request: small pictures at once, whole files when they are wanted. */
export class AttachedFiles {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #client: ContextConsumer<typeof clientContext, ReactiveControllerHost & HTMLElement>;
  /** By id; undefined while it is on its way, null where it could not be had. */
  readonly #small = new Map<string, Blob | null | undefined>();
  #asked?: PortalClient;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    this.#client = new ContextConsumer(host, {context: clientContext, subscribe: true});
  }

  /** A small picture, as soon as it is there; null where it cannot be had. */
  small(access: RequestAccess, id: string): Blob | null | undefined {
    const client = this.#client.value;
    // What one owner was shown is not for the next.
    if (client !== this.#asked) this.#small.clear();
    this.#asked = client;
    if (client && !this.#small.has(id)) {
      this.#small.set(id, undefined);
      void this.#read(client, access, id);
    }
    return this.#small.get(id);
  }

  /** The whole file; undefined where it cannot be had just now. */
  async whole(access: RequestAccess, id: string): Promise<Blob | undefined> {
    return this.#client.value?.attachment(access, id).catch(() => undefined);
  }

  async #read(client: PortalClient, access: RequestAccess, id: string): Promise<void> {
    const content = await client.attachment(access, id, {size: 'small'}).catch(() => null);
    if (client !== this.#asked) return;
    this.#small.set(id, content);
    this.#host.requestUpdate();
  }
}
