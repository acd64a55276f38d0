import assert from 'node:assert/strict';
import type {Problem} from '../../../src/contract/index.js';

export interface Answer<Body> {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The body of a success: the server has held it to the contract already. */
  readonly json: Body;
  /** The body of a failure. */
  readonly problem: Problem;
}

export interface CallOptions {
  readonly method?: string;
  /** Sent as JSON. */
  readonly body?: unknown;
  /** Sent as it is. */
  readonly raw?: string | Uint8Array<ArrayBuffer>;
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * Calls a server. An answer that breaks the contract is a 500 there, so that a 500 is never what a
 * test expects.
 */
export const call = async <Body>(url: string, options: CallOptions = {}): Promise<Answer<Body>> => {
  const {body, raw = body === undefined ? undefined : JSON.stringify(body), headers} = options;
  const response = await fetch(url, {
    method: options.method ?? (raw === undefined ? 'GET' : 'POST'),
    body: raw,
    headers: {...(raw !== undefined && {'content-type': 'application/json'}), ...headers},
    redirect: 'manual',
  });
  const text = await response.text();
  assert.notEqual(response.status, 500, `500 from ${url}: ${text}`);
  const isJson = response.headers.get('content-type')?.includes('json') && text !== '';
  const parsed: unknown = isJson ? JSON.parse(text) : undefined;
  const {status} = response;
  return {
    status,
    headers: response.headers,
    text,
    json: parsed as Body,
    problem: parsed as Problem,
  };
};
