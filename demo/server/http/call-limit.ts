import {clientOf} from './client-address.js';
import {rateLimited} from './problem.js';

const silent = {
  'x-ratelimit-limit': false,
  'x-ratelimit-remaining': false,
  'x-ratelimit-reset': false,
};

/** So many calls per minute and client. */
export const limitTo = (callsPerMinute: number) => ({
  max: callsPerMinute,
  timeWindow: 60_000,
  keyGenerator: clientOf,
  addHeaders: silent,
  addHeadersOnExceeding: silent,
  errorResponseBuilder: (_request: unknown, {ttl}: {ttl: number}) =>
    rateLimited(Math.max(1, Math.ceil(ttl / 1000))),
});
