/**
 * All that would ask again what could not be had, each in its turn (see `turns.ts`). Who asks leaves
 * the line.
 */
export const line = new Set<() => void>();

/** A backend has answered: all that wait may ask. */
export const askAll = (): void =>
  line.forEach((ask) => {
    line.delete(ask);
    ask();
  });
