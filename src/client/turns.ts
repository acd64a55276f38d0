/*
 * Questions nobody asked for, while a backend is away: of all that a page would ask again by itself,
 * one is asked each half minute and more. Once one is answered, so are the others.
 */
import {line} from './line.js';

/** Milliseconds between two of them at least. */
const pause = 30_000;

let timer: ReturnType<typeof setTimeout> | undefined;

const next = (): void => {
  timer = undefined;
  const [ask] = line;
  // Not for a page nobody sees.
  if (ask && !document.hidden) {
    line.delete(ask);
    ask();
  }
  plan();
};

const plan = (): void => {
  // Not all at once, where many owners wait for the same backend.
  if (line.size > 0) timer ??= setTimeout(next, pause * (1 + Math.random() / 2));
};

/** Stands in line; each that does has its turn. */
export const askInTurn = (ask: () => void): void => {
  line.add(ask);
  plan();
};
