/** Nobody waits longer; more would also overflow a timer. */
const day = 86_400_000;

/**
 * Milliseconds that a `Retry-After` header asks for, given as seconds or as an HTTP date; undefined
 * when absent or unreadable. A day at most.
 */
export const parseRetryAfter = (header: string | null, now = Date.now()): number | undefined => {
  const value = header?.trim() ?? '';
  if (/^\d{1,9}$/.test(value)) return Math.min(day, Number(value) * 1000);
  // Date.parse would take nearly anything, and read a date without a zone as local time.
  const time = / GMT$/.test(value) ? Date.parse(value) : NaN;
  return Number.isNaN(time) ? undefined : Math.min(day, Math.max(0, time - now));
};
