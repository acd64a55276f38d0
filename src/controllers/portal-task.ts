import {ContextConsumer} from '@lit/context';
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {PortalClient, PortalError} from '../client/index.js';
import {
  askAll,
  askInTurn,
  clientContext,
  explainToWebmaster,
  isFormer,
  line,
  warnWithoutPortal,
} from '../portal/contexts.js';

export {askInTurn};

/** What to read, and when to read it again. */
export interface PortalRead<Args extends readonly unknown[], Result> {
  /** What the answer depends on; a change reads again. */
  readonly args: () => Args;
  /** Reads; `undefined` where the arguments name nothing to read yet. */
  readonly load: (
    client: PortalClient,
    args: Args,
    signal: AbortSignal,
  ) => Promise<Result> | undefined;
  /** An older answer stands in until the new one is there; not for what is personal. */
  readonly lasting?: boolean;
  /** The person has left: what the widget itself remembers of theirs goes. */
  readonly forget?: () => void;
  /** Listens for changes as long as the element is on the page. */
  readonly watch?: (
    client: PortalClient,
    args: Args,
    onChange: () => void,
    signal: AbortSignal,
  ) => void;
}

/** One picture per state. */
export interface PortalViews<Result, View> {
  /** No portal, or nothing to read yet. */
  readonly initial: () => View;
  readonly pending: () => View;
  /** `error` is set where the answer is good but the last attempt to renew it failed. */
  readonly complete: (result: Result, error?: PortalError) => View;
  readonly error: (error: PortalError) => View;
}

/**
 * Everything a widget reads: waits for the portal's client, aborts and drops stale answers, keeps
 * the last good answer while it is renewed. The only place where context, reading and error type
 * meet. (It does @lit/task's work itself: the form's first load has no 0.6 KB to spare for it.)
 */
export class PortalTask<Args extends readonly unknown[], Result> implements ReactiveController {
  /** When the last good answer came, RFC 3339. */
  readAt = '';
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #read: PortalRead<Args, Result>;
  readonly #client: ContextConsumer<typeof clientContext, ReactiveControllerHost & HTMLElement>;
  /** What is asked: the client, then the arguments. */
  #question: readonly unknown[] = [];
  #asking?: AbortController;
  #watching?: AbortController;
  #value?: Result;
  #error?: PortalError;

  constructor(host: ReactiveControllerHost & HTMLElement, read: PortalRead<Args, Result>) {
    this.#host = host;
    this.#read = read;
    host.addController(this);
    this.#client = new ContextConsumer(host, {context: clientContext, subscribe: true});
  }

  /** Whether there is a portal to ask. */
  get available(): boolean {
    return this.#client.value !== undefined;
  }

  /** The last good answer to the present question; where answers last, to one before it. */
  get value(): Result | undefined {
    return this.#value;
  }

  /** Reads again; what is shown stays until the new answer is there. */
  readonly retry = () => {
    void this.#ask();
  };

  /** Something may have changed: reads again, unless it waits for a backend that is away. */
  readonly refresh = () => {
    if (!line.has(this.retry)) this.retry();
  };

  render<View>({initial, pending, complete, error}: PortalViews<Result, View>): View {
    if (this.#value !== undefined) return complete(this.#value, this.#error);
    if (this.#error && !this.#asking) return error(this.#error);
    return this.#asking ? pending() : initial();
  }

  hostConnected() {
    warnWithoutPortal(this.#host);
    this.#askAgain();
  }

  /** Before each picture: a new question drops the answers to the old one. */
  hostUpdate() {
    const question = [this.#client.value, ...this.#read.args()];
    if (sameMembers(question, this.#question)) return;
    if (isFormer(this.#question[0] as PortalClient | undefined)) this.#read.forget?.();
    if (!this.#read.lasting || question[0] !== this.#question[0]) this.#value = undefined;
    this.#question = question;
    this.#error = undefined;
    this.#unwatch();
    void this.#ask();
  }

  hostUpdated() {
    const client = this.#client.value;
    if (!client || this.#watching || this.#asking || !this.#host.isConnected) return;
    // What is not there cannot change; and a wrong code is tried no oftener than the owner wants.
    if (this.#error?.kind === 'not-found') return;
    this.#watching = new AbortController();
    this.#read.watch?.(client, this.#read.args(), this.refresh, this.#watching.signal);
  }

  hostDisconnected() {
    line.delete(this.retry);
    this.#unwatch();
  }

  /** By itself, after a failure that may pass. */
  #askAgain() {
    if (this.#error && passing.includes(this.#error.kind)) askInTurn(this.retry);
  }

  #unwatch() {
    this.#watching?.abort();
    this.#watching = undefined;
  }

  async #ask() {
    this.#asking?.abort();
    line.delete(this.retry);
    const asking = new AbortController();
    const client = this.#client.value;
    const answer = client && this.#read.load(client, this.#read.args(), asking.signal);
    this.#asking = answer && asking;
    if (!answer) return;
    this.#host.requestUpdate();
    const [value, error] = await answer.then(
      (result) => [result] as const,
      (reason: PortalError) => [undefined, reason] as const,
    );
    // A later question, or another attempt, has taken its place.
    if (this.#asking !== asking) return;
    this.#asking = undefined;
    this.#value = value ?? this.#value;
    this.#error = error;
    if (error) explainToWebmaster(error);
    else {
      this.readAt = new Date().toISOString();
      askAll();
    }
    this.#askAgain();
    this.#host.requestUpdate();
  }
}

/** Failures that may be over when one asks again. */
const passing: readonly string[] = [
  'unreachable',
  'timeout',
  'rate-limited',
  'unavailable',
  'malformed',
];

const sameMembers = (some: readonly unknown[], others: readonly unknown[]) =>
  some.length === others.length && some.every((member, index) => Object.is(member, others[index]));
