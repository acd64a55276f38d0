/**
 * Makes what tests begin from, the data of a first start, once for a whole test run: `begin.ts
 * <folder>`, or `begin.ts <address of a PostgreSQL> <name of the database to make there>`.
 */
import pg from 'pg';
import {startServer} from '../../demo/server/server.js';

const [place = '', name] = process.argv.slice(2);

const onPostgres = async (database: string) => {
  const client = new pg.Client({connectionString: place});
  await client.connect();
  await client.query(`create database ${database}`);
  await client.end();
  const url = new URL(place);
  url.pathname = database;
  return {dataDir: 'memory://', databaseUrl: url.href};
};

const server = await startServer({
  port: 0,
  ...(name === undefined ? {dataDir: place} : await onPostgres(name)),
});
await server.close();
