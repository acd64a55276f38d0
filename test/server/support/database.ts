import {randomBytes} from 'node:crypto';
import pg from 'pg';
import {dataFolder, scratchFolder} from '../../support/data-folder.js';

export {scratchFolder};

/** The PostgreSQL to run on; PGlite without it. */
export const postgresUrl = process.env['TEST_DATABASE_URL'] || undefined;

/** Where one test file keeps its data. */
export interface ScratchDatabase {
  readonly options: {dataDir: string; databaseUrl?: string};
  remove(): Promise<void>;
}

const onPostgres = async (administration: string, template = ''): Promise<ScratchDatabase> => {
  const name = `test_${randomBytes(8).toString('hex')}`;
  const administer = async (command: string) => {
    const client = new pg.Client({connectionString: administration});
    await client.connect();
    await client.query(command);
    await client.end();
  };
  await administer(`create database ${name} ${template && `template ${template}`}`);
  const url = new URL(administration);
  url.pathname = name;
  return {
    options: {dataDir: 'memory://', databaseUrl: url.href},
    remove: () => administer(`drop database ${name} with (force)`),
  };
};

const inFolder = async (folder: ReturnType<typeof scratchFolder>): Promise<ScratchDatabase> => {
  const {path, remove} = await folder;
  return {options: {dataDir: path}, remove};
};

/** An empty database that outlives its server. */
export const scratchDatabase = () =>
  postgresUrl ? onPostgres(postgresUrl) : inFolder(scratchFolder());

/** A database as after a first start, where the test run has made one to copy; else an empty one. */
export const begunDatabase = () =>
  postgresUrl
    ? onPostgres(postgresUrl, process.env['TEST_BEGIN_DATABASE'])
    : inFolder(dataFolder());
