import type {PortalError, PortalErrorKind} from '../client/index.js';

/** How an attempt, or the whole of an entry, ended. */
export type Outcome =
  | {readonly kind: 'received'; readonly output: unknown}
  | {readonly kind: 'refused' | 'open'; readonly error: PortalError}
  /** Deleted by the owner, here or in another tab. */
  | {readonly kind: 'gone'}
  /** Another tab is at it. */
  | {readonly kind: 'elsewhere'};

/** Failures that do not say whether the backend recorded what was sent. */
const withoutVerdict: ReadonlySet<PortalErrorKind> = new Set([
  'unreachable',
  'timeout',
  'unavailable',
  'malformed',
  'rate-limited',
  'aborted',
  // Nothing is wrong with what was written; it goes out once the owner has signed in.
  'unauthenticated',
]);

const inProgress = ['about:blank', 'urn:owner-portal:problem:in-progress'];

/** Whether the backend has decided: what it refuses so will not be taken by asking again. */
export const isRefusal = ({kind, problem}: PortalError): boolean =>
  kind === 'conflict'
    ? problem !== undefined && !inProgress.includes(problem.type)
    : !withoutVerdict.has(kind);
