import {createHash} from 'node:crypto';
import {realpathSync, unlinkSync} from 'node:fs';
import {connect, createServer, type Server} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {StartError} from '../config.js';

/**
 * A name only one process can listen on. The kernel frees it however that process ends, so a start
 * after `kill -9` waits for nothing. Linux and Windows have names without files.
 */
const addressFor = (folder: string) => {
  const hash = createHash('sha256').update(realpathSync(folder)).digest('hex').slice(0, 24);
  const name = `owner-portal-${hash}`;
  if (process.platform === 'linux') return `\0${name}`;
  if (process.platform === 'win32') return `\\\\.\\pipe\\${name}`;
  return join(tmpdir(), `${name}.sock`);
};

const listen = (address: string) =>
  new Promise<Server>((resolve, reject) => {
    const server = createServer((socket) => socket.destroy());
    server.once('error', reject);
    server.listen(address, () => resolve(server));
  });

/** Whether a living process listens there, or only its file is left. */
const answers = (address: string) =>
  new Promise<boolean>((resolve) => {
    const socket = connect(address);
    socket.once('connect', () => (socket.destroy(), resolve(true)));
    socket.once('error', () => resolve(false));
  });

const isTaken = (error: unknown) =>
  error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';

/**
 * Keeps other processes off a data folder: two of them would silently lose each other's rows.
 * Resolves to the release; rejects with a `StartError` when the folder is in use.
 */
export const lockFolder = async (folder: string): Promise<() => Promise<void>> => {
  const address = addressFor(folder);
  const server = await listen(address).catch(async (error: unknown) => {
    if (!isTaken(error)) throw error;
    if (address.endsWith('.sock') && !(await answers(address))) {
      unlinkSync(address);
      return listen(address);
    }
    throw new StartError(
      `The data folder ${folder} is in use by another server. Stop that one, or choose another ` +
        'folder with DATA_DIR, or set DATABASE_URL to let several servers share a PostgreSQL.',
    );
  });
  server.unref();
  return () => new Promise((resolve) => void server.close(() => resolve()));
};
