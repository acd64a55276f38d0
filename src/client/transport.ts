import {safeParse, type GenericSchema} from 'valibot';
import {withDeadline} from './deadline.js';
import {failureOf, readText, send} from './exchange.js';
import {parseJson} from './json.js';
import {keepReplies, type KeptReply} from './kept-replies.js';
import {PortalError} from './portal-error.js';
import {markLanguage} from './reply-language.js';
import {mayPass, withRetry, type Pace} from './retry.js';
import {shareTokens, somebody, type TokenOptions, type Tokens, tokenHeader} from './tokens.js';

/** One call of an operation. */
export interface Call<T> {
  readonly url: string;
  readonly schema: GenericSchema<unknown, T>;
  /** Headers of this operation alone, such as `Request-Code`. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Makes the call a write (see `writing.ts`); repeating it must be harmless. */
  readonly write?: RequestInit & {readonly headers: Readonly<Record<string, string>>};
  /** Does not say who the owner is. */
  readonly anonymous?: boolean;
  readonly signal?: AbortSignal;
}

/** Milliseconds that one attempt may take. */
export interface Timeouts {
  readonly read: number;
  readonly write: number;
}

/** What a transport is made of. */
export interface TransportOptions extends Pace, TokenOptions {
  /** Whether the backend's own cookies go along. */
  readonly credentials?: 'include' | 'omit';
  readonly timeouts: Timeouts;
}

/** Makes a request's init for a token. */
type Describe = (token: string | undefined) => RequestInit;

/** The road every call takes: token, request, deadline, retry, and the check of what came back. */
export interface Transport {
  /** The checked reply; rejects with a `PortalError` and nothing else. */
  call<T>(call: Call<T>): Promise<T>;
  /**
   * Sends what `describe` makes of the owner's token. A refused token is asked for once more; a
   * second refusal stands.
   */
  send(url: string, describe: Describe, anonymous?: boolean): Promise<Response>;
  readonly tokens: Tokens;
  /** Puts the backend's cookies, where they go along, and what guards them into a request's init. */
  readonly withCookies: (init: RequestInit) => RequestInit;
}

export const createTransport = ({timeouts, ...options}: TransportOptions): Transport => {
  const keptReplies = keepReplies();
  const tokens = shareTokens(options);
  /** Whether the last read failed for want of a backend: then each further one is tried once. */
  let away = false;

  /** A page elsewhere can send cookies along, but not this header without being asked. */
  const withCookies = (init: RequestInit): RequestInit =>
    options.credentials === 'include'
      ? {
          ...init,
          credentials: 'include',
          headers: {...(init.headers as Record<string, string>), 'X-Owner-Portal': '1'},
        }
      : init;

  const sendWithToken: Transport['send'] = async (url, describeBare, anonymous) => {
    if (anonymous) return send(url, describeBare(undefined));
    const describe: Describe = (token) => withCookies(describeBare(token));
    const {token, person} = await tokens.ask();
    let response = await send(url, describe(token));
    if (response.status === 401 && token) {
      const {token: fresh} = await tokens.renew(token);
      if (fresh) response = await send(url, describe(fresh));
    }
    // What was asked for one person is not for the eyes of the next.
    const isKnown = person && person !== somebody;
    if (isKnown && (await tokens.ask()).person !== person) throw new PortalError('aborted');
    return response;
  };

  const read = async <T>({url, schema, headers}: Call<T>, signal: AbortSignal): Promise<T> => {
    let key = '';
    let kept: KeptReply | undefined;
    const ask = (): Promise<Response> =>
      sendWithToken(url, (token) => {
        key = JSON.stringify([url, headers, token]);
        kept = keptReplies.get(key);
        return {
          signal,
          // What is the owner's own never reaches the browser's disk.
          cache: headers || token ? 'no-store' : 'no-cache',
          headers: {
            Accept: accept,
            ...tokenHeader(token),
            ...headers,
            ...(kept && {'If-None-Match': kept.etag}),
          },
        };
      });
    let response = await ask();
    // Without a copy to hold on to, "not modified" tells nothing: some caches say it regardless.
    if (response.status === 304 && !kept) response = await ask();
    if (response.status === 304 && kept) return kept.value as T;
    const value = await checked(response, schema);
    const etag = response.headers.get('ETag');
    if (etag) keptReplies.set(key, {etag, value});
    return value;
  };

  const write = async <T>(
    {url, schema, headers, write, anonymous}: Call<T>,
    signal: AbortSignal,
  ): Promise<T> => {
    const describe: Describe = (token) => ({
      ...write,
      signal,
      cache: 'no-store',
      headers: {Accept: accept, ...write?.headers, ...tokenHeader(token), ...headers},
    });
    const response = await sendWithToken(url, describe, anonymous);
    return checked(response, schema);
  };

  return {
    tokens,
    withCookies,
    send: sendWithToken,
    call: async (call) => {
      try {
        const limits = {
          timeout: call.write ? timeouts.write : timeouts.read,
          signal: call.signal,
        };
        const attempt = (signal: AbortSignal) =>
          call.write ? write(call, signal) : read(call, signal);
        const most = away && !call.write ? 1 : undefined;
        const reply = await withRetry(
          () => withDeadline(attempt, limits),
          options,
          call.signal,
          most,
        );
        away = false;
        return reply;
      } catch (error) {
        away = mayPass(error);
        throw error;
      }
    },
  };
};

const accept = 'application/json, application/problem+json';

/**
 * What a reply says, when it keeps the contract. 200 and 201 only: a 202, say, promises nothing,
 * and must not pass for a receipt.
 */
export const checked = async <T>(
  response: Response,
  schema: GenericSchema<unknown, T>,
): Promise<T> => {
  const {status} = response;
  if (status !== 200 && status !== 201) throw await failureOf(response);
  const text = await readText(response);
  // Neither the parser's error nor valibot's may be passed on: both quote the reply.
  const breach = (what: string): PortalError =>
    new PortalError('malformed', {status, message: `The reply breaks the contract: ${what}`});
  let body: unknown;
  try {
    body = parseJson(text);
  } catch {
    throw breach('it is not JSON.');
  }
  const {success, output, issues} = safeParse(schema, body, {abortEarly: true});
  if (success) {
    markLanguage(output as object, response.headers.get('Content-Language'));
    return output;
  }
  const [{path, expected}] = issues;
  throw breach(
    `${expected ?? 'another value'} wanted at /${path?.map(({key}) => key).join('/') ?? ''}.`,
  );
};
