/**
 * Parses JSON from a backend we do not control. Members that are null or empty are left out, since
 * many hosts send them for "absent"; so is `__proto__`. Throws what `JSON.parse` throws.
 */
export const parseJson = (text: string): unknown =>
  JSON.parse(text, (key, value: unknown) =>
    value === null || value === '' || key === '__proto__' ? undefined : value,
  );
