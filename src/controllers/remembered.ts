import {ContextConsumer} from '@lit/context';
import type {ReactiveControllerHost} from 'lit';
import type {PortalClient} from '../client/index.js';
import {clientContext, openOutbox} from '../portal/contexts.js';

/** How all that is kept begins, see `outbox/choices.ts`: where there is none nothing is fetched. */
const begin = 'owner-portal:choice ';

const isAnyKept = (): boolean => {
  try {
    return [localStorage, sessionStorage].some((kept) =>
      Object.keys(kept).some((key) => key.startsWith(begin)),
    );
  } catch {
    return false;
  }
};

/**
 * A small choice of the reader's, such as their building: there again on their next visit, where the
 * portal may keep things (`storage`), and as long.
 */
export class Remembered {
  readonly #name: string;
  readonly #onRecall: (value: string) => void;
  readonly #client: ContextConsumer<typeof clientContext, ReactiveControllerHost & HTMLElement>;

  /** `onRecall` is given what was chosen on an earlier visit. */
  constructor(
    host: ReactiveControllerHost & HTMLElement,
    name: string,
    onRecall: (value: string) => void,
  ) {
    this.#name = name;
    this.#onRecall = onRecall;
    this.#client = new ContextConsumer(host, {
      context: clientContext,
      subscribe: true,
      callback: (client) => void this.#recall(client),
    });
  }

  /** An empty one is forgotten. */
  keep(value: string): void {
    const client = this.#client.value;
    if (!client) return;
    // What cannot be fetched to keep it lasts as long as the page.
    openOutbox(client).then(
      ({outbox, keepChoice}) => keepChoice(outbox, this.#name, value),
      () => undefined,
    );
  }

  async #recall(client: PortalClient | undefined): Promise<void> {
    if (!client || !isAnyKept()) return;
    try {
      const {outbox, recallChoice} = await openOutbox(client);
      const value = recallChoice(outbox, this.#name);
      if (value && client === this.#client.value) this.#onRecall(value);
    } catch {
      // The reader chooses once more.
    }
  }
}
