import {createServer, type AddressInfo} from 'node:net';
import {sql} from 'kysely';
import {assembleApp} from './app.js';
import {defaults, StartError, type ServerOptions} from './config.js';
import {migrate} from './database/migrate.js';
import {openDatabase, type OpenDatabase} from './database/open.js';
import type {Database} from './database/schema.js';
import {chooseIdentity} from './identity/identity.js';
import {hear} from './live/live.js';
import {followClock} from './notices/clock.js';
import {altchaProofs} from './asking/proof-of-work.js';
import {createCodes, keptSecret} from './requests/code.js';
import {forgetOldKeys} from './requests/once.js';
import {warnOfPromises} from './requests/warnings.js';
import {seedDemo} from './seed/seed.js';
import {UploadFolder} from './uploads/folder.js';
import {Uploads} from './uploads/uploads.js';

/** A server that answers. */
export interface RunningServer {
  /** Where, without a slash at the end. */
  readonly url: string;
  readonly port: number;
  /** For people: where the data is. */
  readonly place: string;
  readonly db: Database;
  /** Ends the streams, the server and the database, in this order. */
  close(): Promise<void>;
}

const minute = 60 * 1000;
const hour = 60 * minute;

const explainListening = (error: unknown, {port, host}: ServerOptions): unknown => {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') {
    return new StartError(
      `Port ${port} is already in use. Choose another with PORT, for example: PORT=${port === 65535 ? 8080 : port + 1} npm start`,
    );
  }
  if (code === 'EACCES') {
    return new StartError(
      `Port ${port} may not be used by this user. Choose one above 1023 with PORT.`,
    );
  }
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
    return new StartError(`HOST ${host} is no address of this machine.`);
  }
  return error;
};

/** Finds out in a moment, before a new database takes its seconds, that the address is taken. */
const checkAddress = ({port, host}: ServerOptions) =>
  new Promise<void>((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen({port, host}, () => probe.close(() => resolve()));
  });

const serve = async (database: OpenDatabase, options: ServerOptions): Promise<RunningServer> => {
  const {db, place} = database;
  await migrate(db, options.seed === 'demo' ? seedDemo : async () => {});
  // PGlite counts nothing by itself: it would sort a long board whole to show its first ten.
  await sql`analyze notices`.execute(db);
  const codes = createCodes(options.receiptSecret ?? (await keptSecret(db, 'receipt-secret')));
  const proofs = options.proofOfWork && altchaProofs(await keptSecret(db, 'proof-secret'));
  const identity = await chooseIdentity(db, options);
  const {live, stop} = await hear(database);
  const folder = new UploadFolder(options.dataDir);
  const uploads = new Uploads(db, folder, options.uploads);
  const app = await assembleApp({db, codes, live, identity, folder, uploads, proofs}, options);
  const tidyUp = () => Promise.all([forgetOldKeys(db), uploads.sweep()]);
  await tidyUp();
  const forgetting = setInterval(
    () => void tidyUp().catch((error: unknown) => app.log.error(error)),
    hour,
  );
  forgetting.unref();
  const warning = setInterval(
    () => void warnOfPromises(db).catch((error: unknown) => app.log.error(error)),
    minute,
  );
  warning.unref();
  const stopClock = followClock(db, live, (error) => app.log.error(error));

  const close = async () => {
    clearInterval(forgetting);
    clearInterval(warning);
    stopClock();
    await app.close();
    await stop();
    await database.close();
    folder.close();
  };
  const {port, host} = options;
  await app.listen({port, host}).catch(async (error: unknown) => {
    clearInterval(forgetting);
    clearInterval(warning);
    stopClock();
    await stop();
    throw explainListening(error, options);
  });
  const {port: actual} = app.server.address() as AddressInfo;
  const shownHost = ['0.0.0.0', '::'].includes(host) ? 'localhost' : host;
  const url = `http://${shownHost.includes(':') ? `[${shownHost}]` : shownHost}:${actual}`;
  return {url, port: actual, place, db, close};
};

/**
 * Starts a server. Rejects with a `StartError` where a person has to choose otherwise: the port or
 * the data folder is taken, the database does not answer.
 */
export const startServer = async (chosen: Partial<ServerOptions> = {}): Promise<RunningServer> => {
  const options = {...defaults, ...chosen};
  await checkAddress(options).catch((error: unknown) => {
    throw explainListening(error, options);
  });
  const database = await openDatabase(options);
  try {
    return await serve(database, options);
  } catch (error) {
    await database.close();
    throw error;
  }
};
