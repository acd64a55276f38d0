/** Whether a text is money or another exact figure with decimals. */
const isAmount = (value: unknown): value is string =>
  typeof value === 'string' && /^-?\d+\.\d{2}$/.test(value);

/** JSON pointers of every figure with two decimals. */
export const placesOfAmounts = (value: unknown, pointer = ''): string[] => {
  if (isAmount(value)) return [pointer];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) =>
    placesOfAmounts(member, `${pointer}/${key}`),
  );
};

/** A copy with another value at a pointer; undefined takes the member out. */
export const withValue = <T>(document: T, pointer: string, value: unknown): T => {
  const copy = structuredClone(document);
  const keys = pointer.split('/').slice(1);
  const last = keys.pop();
  if (last === undefined) throw new Error('The whole document has no place.');
  const parent = keys.reduce<unknown>(
    (inner, key) => (inner as Record<string, unknown>)[key],
    copy,
  ) as Record<string, unknown>;
  if (value === undefined) delete parent[last];
  else parent[last] = value;
  return copy;
};

export const valueAt = (document: unknown, pointer: string): unknown =>
  pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((inner, key) => (inner as Record<string, unknown>)[key], document);

/** A copy with a cent more at a pointer. */
export const mutated = <T>(document: T, pointer: string): T => {
  const cents = BigInt(String(valueAt(document, pointer)).replace('.', '')) + 1n;
  const digits = String(cents < 0n ? -cents : cents).padStart(3, '0');
  const sign = cents < 0n ? '-' : '';
  return withValue(document, pointer, `${sign}${digits.slice(0, -2)}.${digits.slice(-2)}`);
};
