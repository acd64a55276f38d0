import {ContextConsumer} from '@lit/context';
import type {ReactiveControllerHost} from 'lit';
import type {PortalClient, PortalError, PortalErrorKind} from '../client/index.js';
import type {Intent, Keeping, Progress, Send} from '../outbox/index.js';
import {clientContext, openOutbox} from '../portal/contexts.js';

/** Where a submission stands. */
export type SubmissionState = Progress['state'];

/** Failures that do not say whether the backend recorded what was sent. */
const withoutVerdict: ReadonlySet<PortalErrorKind> = new Set([
  'unreachable',
  'timeout',
  'unavailable',
  'malformed',
  // The contract's 409: the first call with this key still runs.
  'conflict',
]);

/**
 * Everything a widget writes. What is sent goes into the outbox first and leaves it on the backend's
 * answer alone: a reload, a crash or a lost answer neither loses nor doubles it. It goes on when the
 * element is moved.
 */
export class PortalSubmission<Input, Output> {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #send: Send<Input, Output>;
  /** What it is sent through by now; another than before is for another person. */
  readonly client: ContextConsumer<typeof clientContext, ReactiveControllerHost & HTMLElement>;
  #intent?: {readonly of: PortalClient; readonly way: Intent<Input, Output>};
  #progress: Progress = {state: 'idle'};

  /** `send` makes exactly one call of the client, and passes it the options it was given. */
  constructor(host: ReactiveControllerHost & HTMLElement, send: Send<Input, Output>) {
    this.#host = host;
    this.#send = send;
    this.client = new ContextConsumer(host, {context: clientContext, subscribe: true});
  }

  get state(): SubmissionState {
    return this.#progress.state;
  }

  /** Why the last attempt failed; absent while sending and after success. */
  get error(): PortalError | undefined {
    return this.#progress.error;
  }

  /** Where the words are while nobody has confirmed them; absent while there are none. */
  get keeping(): Keeping | undefined {
    return this.#progress.keeping;
  }

  /** Whether the last attempt may have been recorded although no receipt came. */
  get unconfirmed(): boolean {
    return this.error !== undefined && withoutVerdict.has(this.error.kind);
  }

  /**
   * Sends, and resolves with the answer, which may come long after a first failure; with `undefined`
   * where the backend refused, and where an earlier call of this is still undecided: that one tells.
   * Other words wait until then. A draft, by its id, and its files become part of what is sent.
   */
  async submit(
    input: Input,
    draftOf?: () => Promise<string | undefined> | undefined,
  ): Promise<Output | undefined> {
    const client = this.client.value;
    if (!client || this.state === 'sending') return undefined;
    this.#become({state: 'sending'});
    try {
      const way = await this.#openIntent(client);
      return await way.submit(input, await draftOf?.());
    } catch (error) {
      this.#become({state: 'failed', error: error as PortalError});
      return undefined;
    }
  }

  /** Back to the start, for another intent. */
  reset(): void {
    this.#intent?.way.leave();
    this.#intent = undefined;
    this.#become({state: 'idle'});
  }

  async #openIntent(client: PortalClient): Promise<Intent<Input, Output>> {
    const {outbox, beginIntent} = await openOutbox(client);
    if (this.#intent?.of !== client) {
      const way = beginIntent(
        outbox,
        this.#send,
        (progress) => {
          if (this.#intent?.way === way) this.#become(progress);
        },
        () => this.#host.isConnected,
      );
      this.#intent = {of: client, way};
    }
    return this.#intent.way;
  }

  #become(progress: Progress) {
    this.#progress = progress;
    this.#host.requestUpdate();
  }
}
