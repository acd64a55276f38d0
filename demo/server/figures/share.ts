/**
 * Shares and means of whole numbers, exact: rounded half up once, at the end, to the decimals
 * wanted, and written as decimal text.
 */

/** `of` parts of `whole` in percent, e.g. `84.0`; undefined where there is no whole. */
export const percentOf = (of: number, whole: number): string | undefined =>
  whole === 0 ? undefined : quotient(of * 100, whole);

/** One whole number by another, e.g. `3.9`. Below zero, a half is rounded away from it. */
export const quotient = (dividend: number, divisor: number, decimals = 1): string => {
  const scale = 10n ** BigInt(decimals);
  const [above, below] = [BigInt(Math.abs(dividend)) * scale * 2n, BigInt(divisor) * 2n];
  const rounded = (above + BigInt(divisor)) / below;
  const digits = rounded.toString().padStart(decimals + 1, '0');
  const sign = dividend < 0 && rounded > 0n ? '-' : '';
  if (decimals === 0) return sign + digits;
  return `${sign}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
};

/** The middle of sorted numbers, or the mean of the two in the middle. */
export const median = (sorted: readonly number[]): number | undefined => {
  const half = sorted.length / 2;
  const upper = sorted[Math.floor(half)];
  if (upper === undefined) return undefined;
  const lower = sorted[Math.ceil(half) - 1] ?? upper;
  return (lower + upper) / 2;
};

/** The smallest number that at least `percent` of a hundred are no greater than (nearest rank). */
export const percentile = (sorted: readonly number[], percent: number): number | undefined =>
  sorted[Math.max(0, Math.ceil((percent * sorted.length) / 100) - 1)];
