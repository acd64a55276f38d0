/**
 * Parses JSON from a backend we do not control. Members and entries that are null or empty are left out, since
 * many hosts send them for "absent"; so is `__proto__`. Throws what `JSON.parse` throws.
 */
export const parseJson = (text: string): unknown =>
  JSON.parse(text, (key, value: unknown) => {
    if (value === null || value === '' || key === '__proto__') return undefined;
    // What was left out of a list has left a hole.
    return Array.isArray(value) ? value.filter(() => true) : value;
  });

/** As `JSON.stringify`, past what Prototype.js adds: with its `toJSON` every list becomes a string. */
export const toJson = (value: unknown): string | undefined =>
  JSON.stringify(value, function (this: Readonly<Record<string, unknown>>, key: string) {
    return this[key];
  });
