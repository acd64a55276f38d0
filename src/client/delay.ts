import {PortalError} from './portal-error.js';

/** Waits. Rejects with kind `aborted` as soon as the signal says so. */
export type Delay = (milliseconds: number, signal?: AbortSignal) => Promise<void>;

export const delay: Delay = (milliseconds, signal) =>
  new Promise((resolve, reject) => {
    const abort = (): void => {
      clearTimeout(timer);
      reject(new PortalError('aborted'));
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', abort);
      resolve();
    }, milliseconds);
    if (signal?.aborted) abort();
    else signal?.addEventListener('abort', abort, {once: true});
  });
