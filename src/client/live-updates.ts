import {follow, type OnChange, type Stream} from './follow.js';
import type {Pace} from './retry.js';
import type {Transport} from './transport.js';

/** A stream and the one of its events that says "read again". */
export interface Subject extends Stream {
  readonly event: string;
}

/** Somebody who listens for one event. */
interface Listener {
  readonly event: string;
  /** Given the event's id, where it has one. */
  readonly onChange: (id?: string) => void;
}

/** Those who listen to one stream, and what ends it. */
interface Watch {
  readonly listeners: Set<Listener>;
  readonly controller: AbortController;
  /** Whether the stream has answered: who comes later must be told by us to read once more. */
  isOpen: boolean;
}

/**
 * Tells listeners that something changed. Listeners to the same stream share one connection:
 * browsers allow six to a host, and a page may hold many widgets.
 */
export class LiveUpdates {
  readonly #watches = new Map<string, Watch>();

  constructor(
    private readonly transport: Transport,
    private readonly pace: Pace,
  ) {}

  /** Calls `onChange` whenever the stream says so, until aborted. Never throws. */
  watch({event, ...stream}: Subject, onChange: Listener['onChange'], signal: AbortSignal): void {
    if (signal.aborted) return;
    const key = JSON.stringify(stream);
    const watch = this.#watches.get(key) ?? this.#start(key, stream);
    const listener: Listener = {event, onChange};
    watch.listeners.add(listener);
    if (watch.isOpen) callSafely(listener);
    const leave = (): void => {
      watch.listeners.delete(listener);
      if (watch.listeners.size === 0) this.#end(key, watch);
    };
    signal.addEventListener('abort', leave, {once: true});
  }

  #start(key: string, stream: Stream): Watch {
    const watch: Watch = {
      listeners: new Set(),
      controller: new AbortController(),
      isOpen: false,
    };
    this.#watches.set(key, watch);
    const {transport, pace} = this;
    const {signal} = watch.controller;
    const onChange: OnChange = (event, id) => {
      watch.isOpen = true;
      for (const listener of watch.listeners) {
        if (!event || event === listener.event) callSafely(listener, id);
      }
    };
    follow({stream, transport, pace, onChange, signal})
      // Only the waiting between connections rejects, and only when the watch is over.
      .catch(() => {})
      .finally(() => this.#end(key, watch));
    return watch;
  }

  #end(key: string, watch: Watch): void {
    watch.controller.abort();
    if (this.#watches.get(key) === watch) this.#watches.delete(key);
  }
}

/** A listener's mistake must not silence the others. */
const callSafely = ({onChange}: Listener, id?: string): void => {
  try {
    onChange(id);
  } catch (error) {
    // eslint-disable-next-line no-console -- swallowed here, it would be found nowhere
    console.error(error);
  }
};
