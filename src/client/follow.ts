import {withDeadline} from './deadline.js';
import {readEvents} from './event-stream.js';
import {failureOf} from './exchange.js';
import {askAll, line} from './line.js';
import {PortalError} from './portal-error.js';
import {backoff, type Pace} from './retry.js';
import type {Transport} from './transport.js';
import {askInTurn} from './turns.js';

import {whenShown, whileShown} from './visibility.js';
import {tokenHeader} from './tokens.js';

/** A stream of events. */
export interface Stream {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Told an event's name and id; without a name, that anything may have changed. */
export type OnChange = (event?: string, id?: string) => void;

/** What following a stream needs. */
export interface Following {
  readonly stream: Stream;
  readonly transport: Transport;
  readonly pace: Pace;
  readonly onChange: OnChange;
  readonly signal: AbortSignal;
}

/** How a connection ended; milliseconds where it says how long to wait. */
type Ending =
  | {readonly kind: 'refused' | 'no-stream' | 'served'}
  | {readonly kind: 'failed'; readonly retryAfter?: number};

/** After so many failures in a row, each further try is followed by reading without a stream. */
const patience = 5;
/** Where there is no stream at all, it is tried for again only after so many readings. */
const pollsWithoutStream = 10;
/** A stream that lasted this long worked; the contract has a comment line every 30 s. */
const steady = 5_000;
const silence = 75_000;

/**
 * Calls `onChange` when the stream connects, on each of its events, and, where no stream can be
 * had, every 20 to 40 s. Ends when aborted, or when the backend refuses; the hidden page rests.
 */
export const follow = async (following: Following): Promise<void> => {
  const {pace, onChange, signal} = following;
  const cursor = {lastEventId: ''};
  let failures = 0;
  while (!signal.aborted) {
    await whenShown(signal);
    if (line.size > 0) await turn(signal);
    const ending = await whileShown((shown) => connect(following, cursor, shown), signal);
    failures = ending.kind === 'served' ? 0 : failures + 1;
    if (ending.kind === 'refused') onChange();
    if (ending.kind === 'refused' || signal.aborted) return;
    const retryAfter = ending.kind === 'failed' ? ending.retryAfter : undefined;
    if (ending.kind === 'no-stream') await poll(following, pollsWithoutStream);
    else if (failures >= patience && retryAfter === undefined) await poll(following, 1);
    // Two steps up from a call's backoff: after a restart every owner's page comes back at once.
    else await pace.delay(retryAfter ?? backoff(failures + 2, pace.random, 30_000), signal);
  }
};

/** What all on this page wait for, this need not find out for itself. */
const turn = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const go = (): void => {
      signal.removeEventListener('abort', go);
      line.delete(go);
      resolve();
    };
    signal.addEventListener('abort', go);
    askInTurn(go);
  });

const poll = async ({pace, onChange, signal}: Following, times: number): Promise<void> => {
  for (let time = 0; time < times; time++) {
    await pace.delay(20_000 + pace.random() * 20_000, signal);
    await whenShown(signal);
    if (signal.aborted) return;
    if (navigator.onLine) onChange();
  }
};

const connect = async (
  {stream: {url, headers}, transport, onChange}: Following,
  cursor: {lastEventId: string},
  signal: AbortSignal,
): Promise<Ending> => {
  const open = async (): Promise<Response | Ending> => {
    const response = await transport.send(url, (token) => ({
      signal,
      cache: 'no-store',
      headers: {
        Accept: 'text/event-stream',
        ...tokenHeader(token),
        ...headers,
        ...(cursor.lastEventId && {'Last-Event-ID': cursor.lastEventId}),
      },
    }));
    const type = response.headers.get('Content-Type') ?? '';
    const streams = response.status === 200 && /^text\/event-stream\b/i.test(type);
    return streams ? response : refusal(response);
  };
  const opening = await withDeadline(open, {timeout: 15_000, signal}).catch(lost);
  if (!(opening instanceof Response)) return opening;
  const opened = performance.now();
  onChange();
  askAll();
  await readEvents(
    opening,
    (message) => {
      if (message.id !== undefined && /^[!-~]{0,64}$/.test(message.id))
        cursor.lastEventId = message.id;
      if (message.event) onChange(message.event, message.id);
    },
    silence,
  );
  return {kind: signal.aborted || performance.now() - opened >= steady ? 'served' : 'failed'};
};

/** What became of a connection that got no answer. */
const lost = (error: unknown): Ending => {
  const kind = error instanceof PortalError ? error.kind : undefined;
  if (kind === 'unauthenticated') return {kind: 'refused'};
  return {kind: kind === 'aborted' ? 'served' : 'failed'};
};

/**
 * A 404 in the contract's own words is about the community or the code, any other about an address
 * where no stream is: static hosts and simple backends have none.
 */
const refusal = async (response: Response): Promise<Ending> => {
  const {kind, problem, retryAfter} = await failureOf(response);
  switch (kind) {
    case 'unauthenticated':
    case 'forbidden':
      return {kind: 'refused'};
    case 'not-found':
      return {kind: problem?.type.startsWith('urn:owner-portal:') ? 'refused' : 'no-stream'};
    case 'timeout':
    case 'rate-limited':
      return {kind: 'failed', retryAfter};
    case 'unavailable':
      return {kind: 'failed', retryAfter};
    default:
      return {kind: 'no-stream'};
  }
};
