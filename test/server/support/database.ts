import {randomBytes} from 'node:crypto';
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import pg from 'pg';

/** The PostgreSQL to run on; PGlite without it. */
export const postgresUrl = process.env['TEST_DATABASE_URL'] || undefined;

/** Where one test file keeps its data. */
export interface ScratchDatabase {
  readonly options: {dataDir: string; databaseUrl?: string};
  remove(): Promise<void>;
}

const onPostgres = async (administration: string): Promise<ScratchDatabase> => {
  const name = `test_${randomBytes(8).toString('hex')}`;
  const administer = async (command: string) => {
    const client = new pg.Client({connectionString: administration});
    await client.connect();
    await client.query(command);
    await client.end();
  };
  await administer(`create database ${name}`);
  const url = new URL(administration);
  url.pathname = name;
  return {
    options: {dataDir: 'memory://', databaseUrl: url.href},
    remove: () => administer(`drop database ${name} with (force)`),
  };
};

/** A folder that is removed afterwards. */
export const scratchFolder = async () => {
  const path = await mkdtemp(join(tmpdir(), 'owner-portal-test-'));
  return {path, remove: () => rm(path, {recursive: true, force: true})};
};

const onFolder = async (): Promise<ScratchDatabase> => {
  const {path, remove} = await scratchFolder();
  return {options: {dataDir: path}, remove};
};

/** An empty database that outlives its server. */
export const scratchDatabase = () => (postgresUrl ? onPostgres(postgresUrl) : onFolder());

/** An empty database for one server. */
export const passingDatabase = async (): Promise<ScratchDatabase> =>
  postgresUrl ? onPostgres(postgresUrl) : {options: {dataDir: 'memory://'}, remove: async () => {}};
