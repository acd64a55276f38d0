import type {RequestState} from '../../../src/contract/request-lifecycle.js';
import type {RequestRow} from './view.js';

/**
 * The promise's clock stands still while we wait for the owner: on entering `waiting_owner` the
 * time left is kept, on leaving it is added to the moment of leaving.
 */
export const clockAfter = (
  row: Pick<RequestRow, 'expected_at' | 'clock_left'>,
  to: RequestState,
  at: Date,
  promised: Date | undefined,
): {expected_at: Date | null; clock_left: number | null} => {
  if (promised) return {expected_at: promised, clock_left: null};
  if (to === 'waiting_owner') {
    const left = row.expected_at
      ? Math.max(0, Math.round((row.expected_at.valueOf() - at.valueOf()) / 1000))
      : row.clock_left;
    return {expected_at: null, clock_left: left};
  }
  if (row.clock_left !== null) {
    return {expected_at: new Date(at.valueOf() + row.clock_left * 1000), clock_left: null};
  }
  return {expected_at: row.expected_at, clock_left: null};
};
