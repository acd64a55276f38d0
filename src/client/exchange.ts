import {PortalError} from './portal-error.js';

const byteLimit = 5_000_000;

/** Sends one HTTP request. A network failure is kind `unreachable`. */
export const send = async (url: string, init: RequestInit): Promise<Response> => {
  try {
    return await fetch(url, {credentials: 'omit', ...init});
  } catch (cause) {
    throw new PortalError('unreachable', {cause});
  }
};

/**
 * Reads a body as UTF-8, whatever charset it claims: JSON has no other. Bytes that are not UTF-8 and
 * bodies over the limit are kind `malformed`; a connection that breaks is `unreachable`.
 */
export const readText = async (
  {status, headers, body}: Response,
  limit = byteLimit,
): Promise<string> => {
  const broken = (message: string): PortalError => new PortalError('malformed', {status, message});
  const reader = body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder('utf-8', {fatal: true});
  const decode = (bytes?: Uint8Array): string => {
    try {
      return bytes ? decoder.decode(bytes, {stream: true}) : decoder.decode();
    } catch {
      throw broken('The reply is not UTF-8.');
    }
  };
  if (Number(headers.get('Content-Length')) > limit) throw broken('The reply is too large.');
  let text = '';
  for (let size = 0; ;) {
    const {done, value} = await reader.read().catch((cause: unknown) => {
      throw new PortalError('unreachable', {status, cause});
    });
    if (done) return text + decode();
    size += value.byteLength;
    if (size > limit) throw broken('The reply is too large.');
    text += decode(value);
  }
};

/** The error that a failed or unexpected reply stands for, with the problem details it carries. */
export const failureOf = async (response: Response): Promise<PortalError> => {
  const {status} = response;
  // What reads a failure comes with the first one.
  const words = await import('./failure.js').catch(() => undefined);
  if (words) return words.readFailure(response, readText);
  const kind = status >= 500 ? 'unavailable' : status >= 400 ? 'invalid' : 'malformed';
  return new PortalError(kind, {status, message: `HTTP ${status}`});
};
