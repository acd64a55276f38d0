import type {OperationId, TestBackend} from '../../src/testing/index.js';

export const own = '?community=riverside';
export const owner = {Authorization: 'Bearer the-owners-token'};

/** One call and the status it must get. */
export interface Case {
  readonly operation: OperationId;
  readonly path: string;
  readonly init?: RequestInit;
  readonly status: number;
  /** Calls made before. */
  readonly first?: (backend: TestBackend) => Promise<unknown> | void;
}

export const get = (
  operation: OperationId,
  path: string,
  expected: number,
  headers = {},
): Case => ({
  operation,
  path,
  init: {headers},
  status: expected,
});
