import {eventsAddress} from './api.js';

/** A request that changed, as the server's stream tells it. */
export interface Change {
  readonly reference: string;
  readonly version: number;
}

/** Told what the stream brings, and how it fares. */
export interface LiveListener {
  readonly onChange: (change: Change) => void;
  /** Somebody saved a notice, or published something. */
  readonly onPublished: () => void;
  /** True also means: something may have been missed, read anew. */
  readonly onConnected: (connected: boolean) => void;
  /** The server would not open the stream: perhaps the session has ended. */
  readonly onRefused: () => void;
}

const changeIn = (data: string): Change | undefined => {
  try {
    const {reference, version} = JSON.parse(data) as Partial<Change>;
    return reference && version ? {reference, version} : undefined;
  } catch {
    return undefined;
  }
};

const retryAfter = 5_000;

/**
 * Listens to the server's changes until closed; a stream the browser gave up on is reopened. A page
 * nobody sees listens to nothing: browsers keep six connections to a server for all tabs together.
 */
export class LiveChanges {
  readonly #listener: LiveListener;
  #source?: EventSource;
  #retry?: ReturnType<typeof setTimeout>;

  constructor(listener: LiveListener) {
    this.#listener = listener;
  }

  open() {
    this.close();
    document.addEventListener('visibilitychange', this.#handleVisibility);
    this.#handleVisibility();
  }

  close() {
    document.removeEventListener('visibilitychange', this.#handleVisibility);
    this.#disconnect();
  }

  #connect() {
    this.#disconnect();
    const source = new EventSource(eventsAddress);
    this.#source = source;
    source.addEventListener('open', () => this.#listener.onConnected(true));
    source.addEventListener('request-changed', ({data}: MessageEvent<string>) => {
      const change = changeIn(data);
      if (change) this.#listener.onChange(change);
    });
    for (const event of ['notices-changed', 'published-changed']) {
      source.addEventListener(event, () => this.#listener.onPublished());
    }
    source.addEventListener('error', () => {
      this.#listener.onConnected(false);
      if (source.readyState !== EventSource.CLOSED) return;
      this.#retry = setTimeout(() => this.#connect(), retryAfter);
      this.#listener.onRefused();
    });
  }

  #disconnect() {
    clearTimeout(this.#retry);
    this.#source?.close();
    this.#listener.onConnected(false);
  }

  readonly #handleVisibility = () => (document.hidden ? this.#disconnect() : this.#connect());
}
