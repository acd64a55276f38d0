import {ContextConsumer} from '@lit/context';
import {initialState, Task, TaskStatus} from '@lit/task';
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {PortalClient, PortalError} from '../client/index.js';
import {clientContext, warnWithoutPortal} from '../portal/contexts.js';

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
 * Everything a widget reads: waits for the portal's client, drops stale answers, keeps the last
 * good answer while it is renewed. The only place where context, task and error type meet.
 */
export class PortalTask<Args extends readonly unknown[], Result> implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #read: PortalRead<Args, Result>;
  readonly #client: ContextConsumer<typeof clientContext, ReactiveControllerHost & HTMLElement>;
  readonly #task: Task<readonly [PortalClient | undefined, Args], Result>;
  /** The last good answer, and what it answered. */
  #kept?: {readonly key: readonly unknown[]; readonly result: Result};
  #watched?: {readonly key: readonly unknown[]; readonly stop: AbortController};

  constructor(host: ReactiveControllerHost & HTMLElement, read: PortalRead<Args, Result>) {
    this.#host = host;
    this.#read = read;
    host.addController(this);
    this.#client = new ContextConsumer(host, {context: clientContext, subscribe: true});
    this.#task = new Task(host, {
      args: () => [this.#client.value, read.args()] as const,
      argsEqual: (before, now) => sameMembers(flat(before), flat(now)),
      task: async ([client, args], {signal}) => {
        const answer = client && read.load(client, args, signal);
        if (!answer) return initialState;
        const result = await answer;
        this.#kept = {key: [client, ...args], result};
        return result;
      },
    });
  }

  /** Whether there is a portal to ask. */
  get available(): boolean {
    return this.#client.value !== undefined;
  }

  /** Whether the last attempt failed. */
  get failed(): boolean {
    return this.#task.status === TaskStatus.ERROR;
  }

  /** The last good answer to the present question. */
  get value(): Result | undefined {
    return this.#kept && sameMembers(this.#kept.key, this.#key) ? this.#kept.result : undefined;
  }

  /** Reads again; what is shown stays until the new answer is there. */
  readonly retry = () => {
    void this.#task.run();
  };

  render<View>(views: PortalViews<Result, View>): View {
    const {status} = this.#task;
    const {value} = this;
    if (status === TaskStatus.INITIAL) return views.initial();
    if (status === TaskStatus.ERROR) {
      const error = this.#task.error as PortalError;
      return value === undefined ? views.error(error) : views.complete(value, error);
    }
    return value === undefined ? views.pending() : views.complete(value);
  }

  hostConnected() {
    warnWithoutPortal(this.#host.localName);
  }

  hostUpdated() {
    const {watch} = this.#read;
    const client = this.#client.value;
    if (!watch || !this.#host.isConnected) return;
    const key = this.#key;
    if (this.#watched && sameMembers(this.#watched.key, key)) return;
    this.hostDisconnected();
    const stop = new AbortController();
    this.#watched = {key, stop};
    if (client) watch(client, this.#read.args(), this.retry, stop.signal);
  }

  hostDisconnected() {
    this.#watched?.stop.abort();
    this.#watched = undefined;
  }

  get #key(): readonly unknown[] {
    return flat([this.#client.value, this.#read.args()]);
  }
}

const flat = ([client, args]: readonly [unknown, readonly unknown[]]) => [client, ...args];

const sameMembers = (some: readonly unknown[], others: readonly unknown[]) =>
  some.length === others.length && some.every((member, index) => Object.is(member, others[index]));
