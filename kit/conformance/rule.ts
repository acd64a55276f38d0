import type {Reply, Session} from './session.js';

/** One rule of the contract. */
export interface Rule {
  /** Short and lasting, e.g. `listNotices/etag`. */
  readonly id: string;
  /** What a backend does. */
  readonly title: string;
  /** What to change where it does not. */
  readonly mend: string;
  /** Resolves where the rule holds; rejects with a `Breach` that says what was seen. */
  readonly check: (session: Session) => Promise<void>;
}

/** The rule does not hold. */
export class Breach extends Error {}
/** The rule cannot be tried on this backend, as it is now. */
export class NotTried extends Error {}

export function hold(holds: boolean, seen: string): asserts holds {
  if (!holds) throw new Breach(seen);
}

export function tryable<Value>(value: Value | undefined, why: string): asserts value is Value {
  if (value === undefined) throw new NotTried(why);
}

/** The reply is a problem of this status, with the body and type the contract wants. */
export const holdProblem = ({status, headers, json}: Reply, ...wanted: readonly number[]) => {
  hold(wanted.includes(status), `status ${status} instead of ${wanted.join(' or ')}`);
  const type = headers.get('content-type') ?? 'none';
  hold(type.startsWith('application/problem+json'), `Content-Type ${type}`);
  const hasMembers =
    typeof json === 'object' &&
    json !== null &&
    'type' in json &&
    'title' in json &&
    'status' in json;
  hold(hasMembers, 'no type, title and status in the body');
  hold(
    (json as {status: unknown}).status === status,
    'another status in the body than in the reply',
  );
};
