import {createServer, request, type IncomingMessage, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {text as readText} from 'node:stream/consumers';
import type {LineFault, Plan} from './plan.js';

/** A line between owners and the backend that fails as it is told. */
export interface Line {
  readonly port: number;
  /** Where calls go; another one after the backend was started anew. */
  target: string;
  /** How often each fault happened. */
  readonly happened: Map<string, number>;
  expect(plan: Plan): void;
  close(): Promise<void>;
}

/** Answers of pages of the line's own, by path; the rest is the backend's. */
export type Pages = (path: string) => {readonly type: string; readonly body: string} | undefined;

const problem = (response: ServerResponse, status: number, kind: string, retryAfter?: number) => {
  response.writeHead(status, {
    'content-type': 'application/problem+json',
    ...(retryAfter !== undefined && {'retry-after': String(retryAfter)}),
  });
  const type = `urn:owner-portal:problem:${kind}`;
  response.end(JSON.stringify({type, title: kind, status}));
};

interface Reply {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
}

/** Asks the backend; undefined while it is away. */
const forward = (target: string, call: IncomingMessage, body: string) =>
  new Promise<Reply | undefined>((resolve) => {
    const {method, headers, url = '/'} = call;
    const onward = request(new URL(url, target), {method, headers}, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('error', () => resolve(undefined));
      answer.on('end', () =>
        resolve({
          status: answer.statusCode ?? 502,
          headers: answer.headers,
          body: Buffer.concat(chunks),
        }),
      );
    });
    onward.on('error', () => resolve(undefined));
    onward.end(body);
  });

/** Longer than the hurried client waits. */
const stalled = 8_000;

export const openLine = async (target: string, pages: Pages): Promise<Line> => {
  const plans = new Map<string, {fault: LineFault; times: number}>();
  const happened = new Map<string, number>();

  const next = (body: string): LineFault | undefined => {
    for (const [text, plan] of plans) {
      if (!body.includes(text) || plan.times === 0) continue;
      plan.times--;
      happened.set(plan.fault, (happened.get(plan.fault) ?? 0) + 1);
      return plan.fault;
    }
    return undefined;
  };

  const give = (response: ServerResponse, reply: Reply | undefined) => {
    if (!reply) return void response.destroy();
    response.writeHead(reply.status, reply.headers).end(reply.body);
  };

  const fail = async (
    fault: LineFault,
    call: IncomingMessage,
    response: ServerResponse,
    body: string,
  ) => {
    const ask = () => forward(line.target, call, body);
    switch (fault) {
      case 'lost':
        return void response.destroy();
      case 'reply-lost':
        await ask();
        return void response.destroy();
      case '503-before':
        return problem(response, 503, 'unavailable');
      case '502-after':
        await ask();
        return void response.writeHead(502, {'content-type': 'text/html'}).end('<h1>Bad</h1>');
      case '409':
        return problem(response, 409, 'in-progress', 1);
      case '429':
        return problem(response, 429, 'rate-limited', 1);
      case '401':
        return problem(response, 401, 'unauthenticated');
      case 'stall':
        return void setTimeout(() => response.destroy(), stalled);
      case 'reset': {
        const reply = await ask();
        response.writeHead(201, {'content-type': 'application/json', 'content-length': '9999'});
        response.write(reply?.body.subarray(0, 20) ?? '');
        return void setTimeout(() => response.socket?.resetAndDestroy(), 20);
      }
      case 'truncated': {
        const reply = await ask();
        const half = reply?.body.subarray(0, Math.floor(reply.body.length / 2));
        return void response.writeHead(201, {'content-type': 'application/json'}).end(half);
      }
    }
  };

  const server = createServer((call, response) => {
    response.on('error', () => {});
    const page = pages((call.url ?? '').split('?')[0] ?? '');
    if (page) return void response.writeHead(200, {'content-type': page.type}).end(page.body);
    void readText(call)
      .then(async (body) => {
        const fault = call.method === 'POST' ? next(body) : undefined;
        if (fault) return fail(fault, call, response, body);
        if (!/^\/v1\/(events|requests\/[^/]+\/events)/.test(call.url ?? '')) {
          return give(response, await forward(line.target, call, body));
        }
        // Nobody here watches for news.
        return problem(response, 501, 'not-implemented');
      })
      .catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  const line: Line = {
    port: (server.address() as AddressInfo).port,
    target,
    happened,
    expect: ({text, line: planned}) => {
      if (planned) plans.set(text, {...planned});
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
  return line;
};
