import {createServer, request as call, type IncomingMessage, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';

/** How a line breaks: amid the bytes, before any went through, or after all did but the answer. */
export type CutKind = 'amid' | 'before' | 'answer-lost';

/** Where a file's line breaks next: once so many of its bytes have gone through. */
export interface Cut {
  readonly at: number;
  readonly kind: CutKind;
}

/** One file on its way, as the line sees it. */
export interface LineTraffic {
  readonly length: number;
  readonly cuts: Cut[];
  /** Bytes that went through, those that had gone through before among them. */
  sent: number;
  cutsMade: number;
}

/** A line between a browser and a server that breaks where it is told to. */
export interface CuttingProxy {
  readonly url: string;
  readonly files: ReadonlyMap<string, LineTraffic>;
  close(): Promise<void>;
}

/** Puts the line before a server; `planCuts` says where each announced file's breaks. */
export const startCuttingProxy = async (
  target: string,
  planCuts: (length: number) => Cut[],
): Promise<CuttingProxy> => {
  const upstream = new URL(target);
  const files = new Map<string, LineTraffic>();

  const forward = (from: IncomingMessage, to: ServerResponse) => {
    const {method, url: path = '/', headers} = from;
    const id = method === 'PATCH' ? /\/uploads\/([\w-]+)/.exec(path)?.[1] : undefined;
    const file = id ? files.get(id) : undefined;
    const cut = file?.cuts[0];
    const breakOff = () => {
      if (!file || from.socket.destroyed) return;
      file.cuts.shift();
      file.cutsMade += 1;
      from.socket.destroy();
    };
    if (cut?.kind === 'before') return breakOff();

    const out = call(
      {host: upstream.hostname, port: upstream.port, method, path, headers},
      (answer) => {
        if (file && cut?.kind === 'answer-lost' && cut.at <= position) {
          answer.resume();
          return breakOff();
        }
        if (method === 'POST' && path.includes('/uploads') && answer.statusCode === 201) {
          const announced = /uploads\/([\w-]+)/.exec(answer.headers.location ?? '')?.[1];
          const length = Number(headers['upload-length']);
          if (announced) {
            files.set(announced, {length, cuts: planCuts(length), sent: 0, cutsMade: 0});
          }
        }
        // Refused before it was heard to the end: nobody listens any more.
        if (!from.complete) from.pause();
        to.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(to);
      },
    );
    out.on('error', () => to.destroy());
    to.on('close', () => out.destroy());

    let position = Number(headers['upload-offset'] ?? 0);
    from.on('data', (chunk: Buffer) => {
      const room = cut?.kind === 'amid' ? Math.max(0, cut.at - position) : Infinity;
      const through = chunk.length > room ? chunk.subarray(0, room) : chunk;
      position += through.length;
      if (file) file.sent += through.length;
      if (through === chunk) return void out.write(chunk);
      from.pause();
      // What went through has gone through: then both ends are gone.
      out.write(through, () => setImmediate(() => (breakOff(), out.destroy())));
    });
    from.on('end', () => out.end());
    from.on('error', () => out.destroy());
  };

  const server = createServer(forward);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const {port} = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    files,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
