import {RateLimiterMemory, RateLimiterRes} from 'rate-limiter-flexible';
import {rateLimited} from './problem.js';

/** Counts failures of one kind and refuses those who had too many. */
export interface Attempts {
  /** Throws a 429 while `who` has too many failures behind them. */
  check(who: string): Promise<void>;
  /** Counts a failure; throws a 429 when it was one too many. */
  fail(who: string): Promise<void>;
}

const seconds = ({msBeforeNext}: RateLimiterRes) => Math.max(1, Math.ceil(msBeforeNext / 1000));

export const countAttempts = (points: number, window: number): Attempts => {
  const limiter = new RateLimiterMemory({points, duration: window});
  return {
    async check(who) {
      const past = await limiter.get(who);
      if (past && past.consumedPoints >= points) throw rateLimited(seconds(past));
    },
    async fail(who) {
      await limiter.consume(who).catch((refused: unknown) => {
        throw refused instanceof RateLimiterRes ? rateLimited(seconds(refused)) : refused;
      });
    },
  };
};
