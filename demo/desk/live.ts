import {eventsAddress} from './api.js';

/** A request that changed, as the server's stream tells it. */
export interface Change {
  readonly reference: string;
  readonly version: number;
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

/** Listens to the server's changes until closed; a stream the browser gave up on is reopened. */
export class LiveChanges {
  readonly #onChange: (change: Change) => void;
  readonly #onConnected: (connected: boolean) => void;
  #source?: EventSource;
  #retry?: ReturnType<typeof setTimeout>;

  /** `onConnected(true)` also means: something may have been missed, read anew. */
  constructor(onChange: (change: Change) => void, onConnected: (connected: boolean) => void) {
    this.#onChange = onChange;
    this.#onConnected = onConnected;
  }

  open() {
    this.close();
    const source = new EventSource(eventsAddress);
    this.#source = source;
    source.addEventListener('open', () => this.#onConnected(true));
    source.addEventListener('request-changed', ({data}: MessageEvent<string>) => {
      const change = changeIn(data);
      if (change) this.#onChange(change);
    });
    source.addEventListener('error', () => {
      this.#onConnected(false);
      if (source.readyState === EventSource.CLOSED) {
        this.#retry = setTimeout(() => this.open(), retryAfter);
      }
    });
  }

  close() {
    clearTimeout(this.#retry);
    this.#source?.close();
  }
}
