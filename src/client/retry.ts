import type {Delay} from './delay.js';
import {PortalError} from './portal-error.js';

/** What waiting depends on; tests give their own. */
export interface Pace {
  /** As `Math.random`. */
  readonly random: () => number;
  readonly delay: Delay;
}

const attempts = 3;
/** Longer than this, the owner is told instead of kept waiting. */
const patience = 30_000;

const passing: readonly string[] = ['unreachable', 'timeout', 'rate-limited', 'unavailable'];

/** Whether the same call may well succeed if it is made again, and soon. */
export const mayPass = (error: unknown): boolean =>
  error instanceof PortalError &&
  (passing.includes(error.kind) ||
    (error.kind === 'conflict' && error.problem?.type === 'urn:owner-portal:problem:in-progress'));

/** Milliseconds to wait before another try: anything up to a bound that doubles, then stays. */
export const backoff = (failures: number, random: () => number, cap = 8_000): number =>
  random() * Math.min(cap, 500 * 2 ** (failures - 1));

/**
 * Calls until it succeeds, fails for good, or the attempts are used up, three unless told. A `Retry-After` is obeyed
 * to the letter; one beyond 30 s ends the attempts at once.
 */
export const withRetry = async <T>(
  call: () => Promise<T>,
  {random, delay}: Pace,
  signal?: AbortSignal,
  most = attempts,
): Promise<T> => {
  for (let failures = 1; ; failures++) {
    try {
      return await call();
    } catch (error) {
      if (!mayPass(error) || failures >= most) throw error;
      const wait = (error as PortalError).retryAfter ?? backoff(failures, random);
      if (wait > patience) throw error;
      await delay(wait, signal);
    }
  }
};
