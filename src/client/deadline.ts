import {PortalError} from './portal-error.js';

/** How long a piece of work may take and who may end it. */
export interface Limits {
  /** Milliseconds. */
  readonly timeout: number;
  readonly signal?: AbortSignal;
}

/**
 * Runs `work` until it settles, time is up (`timeout`) or the caller gives up (`aborted`), whichever
 * is first; work that ignores its signal delays nobody.
 */
export const withDeadline = <T>(
  work: (signal: AbortSignal) => Promise<T>,
  {timeout, signal}: Limits,
): Promise<T> => {
  let release = (): void => {};
  const settled = new Promise<T>((resolve, reject) => {
    const controller = new AbortController();
    const end = (kind: 'aborted' | 'timeout'): void => {
      reject(new PortalError(kind));
      controller.abort();
    };
    if (signal?.aborted) return end('aborted');
    const abort = (): void => end('aborted');
    const timer = setTimeout(() => end('timeout'), timeout);
    signal?.addEventListener('abort', abort);
    release = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', abort);
      // Ends a download nobody reads on; after one read to its end it does nothing.
      controller.abort();
    };
    work(controller.signal).then(resolve, reject);
  });
  return settled.finally(() => release());
};
