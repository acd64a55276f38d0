/** A builder's result: what the test says, else the default; undefined leaves a member out. */
export const built = <T extends object>(defaults: T, overrides: Partial<T>): T => {
  const merged = {...defaults, ...overrides};
  return Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== undefined)) as T;
};
