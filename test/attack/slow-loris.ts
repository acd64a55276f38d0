import {connect, type Socket} from 'node:net';

export interface SlowLoris {
  readonly opened: number;
  /** Connections the server ended by itself. */
  readonly ended: number;
  /** Milliseconds an ordinary call took meanwhile, at worst. */
  readonly slowest: number;
}

const pause = (time: number) => new Promise((resolve) => setTimeout(resolve, time));

/**
 * Opens many connections that send a header's letters one by one and never finish, and calls as an
 * ordinary owner meanwhile. Ends when the server has ended all of them, or after `patience`.
 */
export const slowLoris = async (
  url: string,
  {connections, patience}: {readonly connections: number; readonly patience: number},
): Promise<SlowLoris> => {
  const {hostname, port} = new URL(url);
  const sockets = new Set<Socket>();
  let ended = 0;
  for (let opened = 0; opened < connections; opened++) {
    const socket = connect({host: hostname, port: Number(port)});
    sockets.add(socket);
    socket.on('error', () => {});
    socket.on('close', () => {
      sockets.delete(socket);
      ended++;
    });
    socket.write('POST /v1/requests?community=guiyuan HTTP/1.1\r\nHost: a\r\nX-Slow: ');
    if (opened % 100 === 99) await pause(50);
  }
  let slowest = 0;
  const end = Date.now() + patience;
  while (sockets.size > 0 && Date.now() < end) {
    for (const socket of sockets) socket.write('a');
    const start = performance.now();
    const answer = await fetch(`${url}/v1/portal?community=guiyuan`);
    await answer.arrayBuffer();
    slowest = Math.max(slowest, performance.now() - start);
    await pause(1_000);
  }
  const byServer = ended;
  for (const socket of sockets) socket.destroy();
  return {opened: connections, ended: byServer, slowest: Math.round(slowest)};
};
