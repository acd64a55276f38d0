import {ContextConsumer} from '@lit/context';
import type {ReactiveControllerHost} from 'lit';
import type {PortalClient, PortalError, PortalErrorKind, WriteOptions} from '../client/index.js';
import {clientContext} from '../portal/contexts.js';

/** Where a submission stands. */
export type SubmissionState = 'idle' | 'sending' | 'sent' | 'failed';

/** Failures that do not say whether the backend recorded what was sent. */
const withoutVerdict: ReadonlySet<PortalErrorKind> = new Set([
  'unreachable',
  'timeout',
  'unavailable',
  'malformed',
  // The contract's 409: the first call with this key still runs.
  'conflict',
]);

/** Sends the owner's input, and says what it answered. */
export type Send<Input, Output> = (
  client: PortalClient,
  input: Input,
  options: WriteOptions,
) => Promise<Output>;

/**
 * Everything a widget writes. One idempotency key per intent: sending the same again after a
 * failure, or pressing twice, never records twice. A send goes on when the element is moved.
 */
export class PortalSubmission<Input, Output> {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #send: Send<Input, Output>;
  readonly #client: ContextConsumer<typeof clientContext, ReactiveControllerHost & HTMLElement>;
  #intent?: {readonly input: string; readonly key: string};
  #state: SubmissionState = 'idle';
  #error?: PortalError;

  constructor(host: ReactiveControllerHost & HTMLElement, send: Send<Input, Output>) {
    this.#host = host;
    this.#send = send;
    this.#client = new ContextConsumer(host, {context: clientContext, subscribe: true});
  }

  get state(): SubmissionState {
    return this.#state;
  }

  /** Why the last attempt failed; absent while sending and after success. */
  get error(): PortalError | undefined {
    return this.#error;
  }

  /** Whether the last attempt may have been recorded although no receipt came. */
  get unconfirmed(): boolean {
    return this.#error !== undefined && withoutVerdict.has(this.#error.kind);
  }

  /** Sends, and resolves with the answer; with `undefined` where it failed or is under way. */
  async submit(input: Input): Promise<Output | undefined> {
    const client = this.#client.value;
    if (!client || this.#state === 'sending') return undefined;
    this.#become('sending');
    try {
      const output = await this.#send(client, input, {idempotencyKey: this.#keyFor(input)});
      this.#intent = undefined;
      this.#become('sent');
      return output;
    } catch (error) {
      this.#become('failed', error as PortalError);
      return undefined;
    }
  }

  /** Back to the start, for another intent. */
  reset(): void {
    this.#intent = undefined;
    this.#become('idle');
  }

  #keyFor(input: Input): string {
    const text = JSON.stringify(input);
    if (this.#intent?.input !== text) this.#intent = {input: text, key: randomKey()};
    return this.#intent.key;
  }

  #become(state: SubmissionState, error?: PortalError) {
    this.#state = state;
    this.#error = error;
    this.#host.requestUpdate();
  }
}

/** 128 random bits; `crypto.randomUUID` is missing on plain http pages. */
function randomKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  // Not Array.from: MooTools has one of its own.
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
