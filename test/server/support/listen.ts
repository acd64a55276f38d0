import assert from 'node:assert/strict';
import {createParser, type EventSourceMessage} from 'eventsource-parser';

/** An open stream of server-sent events. */
export interface Listening {
  readonly status: number;
  readonly headers: Headers;
  /** The next event, however long it takes; rejects when the stream ends before. */
  next(): Promise<EventSourceMessage>;
  /** Resolves when the server ends the stream. */
  readonly ended: Promise<void>;
  close(): void;
}

/** Opens a stream; resolves once the server has answered. */
export const listen = async (
  url: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Listening> => {
  const abort = new AbortController();
  const response = await fetch(url, {headers, signal: abort.signal});
  assert.ok(response.body);
  const heard: EventSourceMessage[] = [];
  const waiting: {resolve: (message: EventSourceMessage) => void; reject: (e: Error) => void}[] =
    [];
  const parser = createParser({
    onEvent: (message) => {
      const first = waiting.shift();
      if (first) first.resolve(message);
      else heard.push(message);
    },
  });
  const read = async (body: ReadableStream<Uint8Array>) => {
    const decoder = new TextDecoder();
    for await (const chunk of body) parser.feed(decoder.decode(chunk, {stream: true}));
  };
  let over = false;
  const ended = read(response.body)
    .catch(() => {})
    .then(() => {
      over = true;
      for (const {reject} of waiting) reject(new Error('The stream has ended.'));
    });
  return {
    status: response.status,
    headers: response.headers,
    next: () => {
      const message = heard.shift();
      if (message) return Promise.resolve(message);
      if (over) return Promise.reject(new Error('The stream has ended.'));
      return new Promise((resolve, reject) => waiting.push({resolve, reject}));
    },
    ended,
    close: () => abort.abort(),
  };
};
