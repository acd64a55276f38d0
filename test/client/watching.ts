import {waitUntil} from '@open-wc/testing';
import {access, aClient, useBackend} from './support.js';

/** A wait that the test ends. */
export const heldDelay = () => {
  const waits: {milliseconds: number; end: () => void}[] = [];
  const delay = (milliseconds: number, signal?: AbortSignal): Promise<void> =>
    new Promise((resolve, reject) => {
      waits.push({milliseconds, end: resolve});
      signal?.addEventListener('abort', () => reject(new Error('aborted')));
    });
  return {waits, delay};
};

export const showPage = (state: DocumentVisibilityState): void => {
  Object.defineProperty(document, 'visibilityState', {configurable: true, value: state});
  document.dispatchEvent(new Event('visibilitychange'));
};

/** Counts the changes told in each test, and ends its watching. */
export const useWatching = () => {
  const use = useBackend();
  const watching = {
    controller: new AbortController(),
    changes: 0,
    get backend() {
      return use.backend;
    },
    get signal() {
      return watching.controller.signal;
    },
    onChange: () => void watching.changes++,
    notices: (options: Parameters<typeof aClient>[0] = {}) =>
      aClient(options).client.watchNotices(watching.onChange, watching),
    request: (options: Parameters<typeof aClient>[0] = {}) =>
      aClient(options).client.watchRequest(access, watching.onChange, watching),
    /** Waits until so many changes were told. */
    seen: (count: number) =>
      waitUntil(() => watching.changes >= count, `${count} changes were to be told`, {
        timeout: 5000,
      }),
  };
  beforeEach(() => {
    watching.controller = new AbortController();
    watching.changes = 0;
    // The runner keeps several pages open, and all but one of them are hidden.
    showPage('visible');
  });
  afterEach(() => {
    watching.controller.abort();
    use.backend.streams.endAll();
    Reflect.deleteProperty(document, 'visibilityState');
  });
  return watching;
};
