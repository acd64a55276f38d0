const hidden = (): boolean => document.visibilityState === 'hidden';

/** Resolves as soon as the page is shown or the signal has aborted. */
export const whenShown = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const check = (): void => {
      if (hidden() && !signal.aborted) return;
      document.removeEventListener('visibilitychange', check);
      signal.removeEventListener('abort', check);
      resolve();
    };
    document.addEventListener('visibilitychange', check);
    signal.addEventListener('abort', check);
    check();
  });

/** Runs `work` with a signal that aborts when the outer one does or the page is hidden. */
export const whileShown = async <T>(
  work: (signal: AbortSignal) => Promise<T>,
  signal: AbortSignal,
): Promise<T> => {
  const controller = new AbortController();
  const check = (): void => {
    if (hidden() || signal.aborted) controller.abort();
  };
  document.addEventListener('visibilitychange', check);
  signal.addEventListener('abort', check);
  check();
  try {
    return await work(controller.signal);
  } finally {
    document.removeEventListener('visibilitychange', check);
    signal.removeEventListener('abort', check);
    // A request or stream that was left behind is ended with its work.
    controller.abort();
  }
};
