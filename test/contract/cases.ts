import {
  aReceipt,
  testEndpoint,
  type OperationId,
  type TestBackend,
} from '../../src/testing/index.js';

export const {reference, code} = aReceipt();
const key = '"9f0c6e0a-6d5b-4f0e-8a53-0a0f7c6f2f11"';
export const opened = {'Request-Code': code};
export const owner = {Authorization: 'Bearer the-owners-token'};
export const once = {'Idempotency-Key': key, 'Content-Type': 'application/json'};
export const message = JSON.stringify({text: 'It is still dark.'});
export const own = '?community=riverside';
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

export const post = (
  operation: OperationId,
  path: string,
  expected: number,
  headers: Record<string, string>,
  body: string,
): Case => ({operation, path, init: {method: 'POST', headers, body}, status: expected});

export const send = ({path, init}: Pick<Case, 'path' | 'init'>): Promise<Response> =>
  fetch(testEndpoint + path, init);

/** The owner's words, on the one request there is. */
export const noted = post(
  'createMessage',
  `/requests/${reference}/messages${own}`,
  201,
  {...opened, ...once},
  message,
);
