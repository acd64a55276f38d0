import {createServer, request as call, type IncomingMessage, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';

/** One address before several instances, as a firm's balancer gives. */
export interface Balancer {
  readonly url: string;
  /** How many calls each instance answered, in the order given. */
  readonly answered: readonly number[];
  close(): Promise<void>;
}

/** Gives each call to the next instance; an instance that refuses is passed over. */
export const startBalancer = async (instances: readonly string[]): Promise<Balancer> => {
  const answered = instances.map(() => 0);
  let turn = 0;

  const forward = (from: IncomingMessage, body: Buffer, to: ServerResponse, tries: number) => {
    const chosen = turn++ % instances.length;
    const {method, url: path = '/', headers} = from;
    const out = call(new URL(path, instances[chosen]), {method, headers, agent: false});
    out.on('response', (answer) => {
      answered[chosen] = (answered[chosen] ?? 0) + 1;
      to.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(to);
      // An instance that dies takes its streams with it.
      answer.on('error', () => to.destroy());
      answer.on('close', () => to.end());
    });
    out.on('error', ({message}) => {
      if (to.headersSent) to.destroy();
      else if (/ECONNREFUSED/.test(message) && tries > 1) forward(from, body, to, tries - 1);
      else to.writeHead(502).end();
    });
    to.on('close', () => out.destroy());
    out.end(body);
  };

  const server = createServer((from, to) => {
    const chunks: Buffer[] = [];
    from.on('data', (chunk: Buffer) => chunks.push(chunk));
    from.on('end', () => forward(from, Buffer.concat(chunks), to, instances.length));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    answered,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
