/** All that would ask a backend again which is away: each once, in its turn (see `turns.ts`). */
export const line = new Set<() => void>();

/** A backend has answered: all that wait may ask. */
export const askAll = (): void => {
  const all = [...line];
  line.clear();
  all.forEach((ask) => ask());
};
