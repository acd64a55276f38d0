/*
 * Questions nobody asked for, while a backend is away: of all that a page would ask again by itself,
 * one is asked each half minute and more. Once one is answered, so are the others.
 */

/** Milliseconds between two of them at least. */
const pause = 30_000;

const waiting = new Set<() => void>();
let timer: ReturnType<typeof setTimeout> | undefined;

const next = (): void => {
  timer = undefined;
  const [ask] = waiting;
  // Not for a page nobody sees.
  if (ask && document.visibilityState !== 'hidden') {
    waiting.delete(ask);
    ask();
  }
  plan();
};

const plan = (): void => {
  // Not all at once, where many owners wait for the same backend.
  if (waiting.size > 0) timer ??= setTimeout(next, pause * (1 + Math.random() / 2));
};

/** Calls `ask`, once, when it is its turn. */
export const askInTurn = (ask: () => void): void => {
  waiting.add(ask);
  plan();
};

/** Takes `ask` out of the line; whether it stood there. */
export const leaveLine = (ask: () => void): boolean => waiting.delete(ask);

/** Whether something on this page waits for a backend that is away. */
export const someWait = (ask?: () => void): boolean => (ask ? waiting.has(ask) : waiting.size > 0);

/** A backend has answered: all that wait may ask. */
export const askAll = (): void => {
  const all = [...waiting];
  waiting.clear();
  all.forEach((ask) => ask());
};
