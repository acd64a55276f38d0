import type {Problem} from '../contract/index.js';
import {PortalError, type PortalErrorKind} from './portal-error.js';
import {parseJson} from './json.js';
import {parseRetryAfter} from './retry-after.js';

const kinds: Readonly<Record<number, PortalErrorKind>> = {
  401: 'unauthenticated',
  403: 'forbidden',
  404: 'not-found',
  // The server tired of waiting for us, or asks us to come again: nothing the owner wrote is wrong.
  408: 'timeout',
  409: 'conflict',
  410: 'not-found',
  413: 'too-large',
  425: 'unavailable',
  429: 'rate-limited',
  501: 'not-offered',
};

/** The kind of failure an HTTP status stands for. */
export const kindOfStatus = (status: number): PortalErrorKind =>
  kinds[status] ?? (status >= 500 ? 'unavailable' : status >= 400 ? 'invalid' : 'malformed');

const asRecord = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};

const asText = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value.slice(0, 2000) : undefined;

/**
 * Reads problem details from whatever came with a failure. Never throws: what is missing or of the
 * wrong type is left out or given RFC 9457's default, and text that is no JSON object gives nothing.
 */
export const readProblem = (text: string, status: number): Problem | undefined => {
  let body: unknown;
  try {
    body = parseJson(text);
  } catch {
    return undefined;
  }
  const {type, title, detail, errors} = asRecord(body);
  if (asText(type) === undefined && asText(title) === undefined) return undefined;
  return {
    type: asText(type) ?? 'about:blank',
    title: asText(title) ?? `HTTP ${status}`,
    status,
    detail: asText(detail),
    errors: Array.isArray(errors) ? errors.slice(0, 100).flatMap(readFieldError) : undefined,
  };
};

const readFieldError = (entry: unknown) => {
  const {pointer, code, detail} = asRecord(entry);
  // An absent pointer names the whole body; a field error without words helps nobody.
  const words = asText(detail);
  return words === undefined
    ? []
    : [{pointer: asText(pointer) ?? '', code: asText(code) ?? 'invalid', detail: words}];
};

/** Problem details are short; whoever sends more is not understood anyway. */
const problemByteLimit = 64_000;

/** What a reply that is no answer says: its kind, when to come again, and its problem details. */
export const readFailure = async (
  response: Response,
  readText: (response: Response, limit: number) => Promise<string>,
): Promise<PortalError> => {
  const {status, headers} = response;
  const text = status >= 400 ? await readText(response, problemByteLimit).catch(() => '') : '';
  return new PortalError(kindOfStatus(status), {
    status,
    problem: readProblem(text, status),
    retryAfter: parseRetryAfter(headers.get('Retry-After')),
    message: `HTTP ${status}`,
  });
};
