import {accessSync, constants, mkdirSync} from 'node:fs';
import {join} from 'node:path';
import {PGlite} from '@electric-sql/pglite';
import {Kysely, PostgresDialect} from 'kysely';
import {PGliteDialect} from 'kysely-pglite-dialect';
import pg from 'pg';
import {listenOnPglite, listenOnPostgres, type Listen} from '../live/listen.js';
import {StartError} from '../config.js';
import {lockFolder} from './lock.js';
import type {Database, Tables} from './schema.js';

/** A database that is ready for queries. */
export interface OpenDatabase {
  readonly db: Database;
  /** Hears what any process on this database notifies. */
  readonly listen: Listen;
  /** For people: where the data is. */
  readonly place: string;
  close(): Promise<void>;
}

/** PostgreSQL's number for the type; a number here on both databases. */
const int8 = 20;

const openPostgres = async (connectionString: string): Promise<OpenDatabase> => {
  const types = new pg.TypeOverrides();
  types.setTypeParser(int8, Number);
  const pool = new pg.Pool({
    connectionString,
    max: 10,
    connectionTimeoutMillis: 5000,
    types,
  });
  // An idle connection that breaks is replaced by the pool; unheard, the event would end the process.
  pool.on('error', () => {});
  await pool.query('select 1').catch((cause: unknown) => {
    const reason = cause instanceof Error ? cause.message || String(cause) : String(cause);
    throw new StartError(`The PostgreSQL named by DATABASE_URL does not answer: ${reason}`);
  });
  const db = new Kysely<Tables>({dialect: new PostgresDialect({pool})});
  const {host, pathname} = new URL(connectionString);
  return {
    db,
    listen: listenOnPostgres(connectionString),
    place: `PostgreSQL ${host}${pathname}`,
    close: () => db.destroy(),
  };
};

const prepareFolder = (dataDir: string) => {
  try {
    mkdirSync(dataDir, {recursive: true});
    accessSync(dataDir, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (cause) {
    throw new StartError(
      `The data folder ${dataDir} cannot be written to (${String(cause)}). Give this user the ` +
        'right to it, or choose another folder with DATA_DIR.',
    );
  }
};

const openFiles = (folder: string) =>
  PGlite.create(folder, {parsers: {[int8]: Number}}).catch((cause: unknown) => {
    const [reason] = String(cause).split('\n');
    throw new StartError(
      `The database in ${folder} cannot be opened (${reason}). Put a backup in its place, or ` +
        'choose another folder with DATA_DIR.',
    );
  });

const openPglite = async (dataDir: string): Promise<OpenDatabase> => {
  const inMemory = dataDir === 'memory://';
  if (!inMemory) prepareFolder(dataDir);
  const release = inMemory ? undefined : await lockFolder(dataDir);
  try {
    const pglite = await openFiles(inMemory ? dataDir : join(dataDir, 'db'));
    const db = new Kysely<Tables>({dialect: new PGliteDialect(pglite)});
    return {
      db,
      listen: listenOnPglite(pglite),
      place: inMemory ? 'memory, nothing is kept' : dataDir,
      close: async () => {
        await db.destroy();
        await release?.();
      },
    };
  } catch (error) {
    await release?.();
    throw error;
  }
};

/** Opens PostgreSQL where an address is given, PGlite in the folder otherwise. */
export const openDatabase = (options: {
  dataDir: string;
  databaseUrl?: string | undefined;
}): Promise<OpenDatabase> =>
  options.databaseUrl ? openPostgres(options.databaseUrl) : openPglite(options.dataDir);
