import {Migrator, sql} from 'kysely';
import type {Database} from './schema.js';
import * as first from './migrations/001-first.js';
import * as fees from './migrations/002-fees.js';
import * as notices from './migrations/003-notices.js';
import * as standards from './migrations/004-standards.js';
import * as asking from './migrations/005-asking.js';
import * as following from './migrations/006-following.js';
import * as uploads from './migrations/007-uploads.js';
import * as sources from './migrations/010-sources.js';
import * as kinds from './migrations/011-kinds.js';
import * as society from './migrations/009-society.js';

const migrations = {
  '001-first': first,
  '002-fees': fees,
  '003-notices': notices,
  '004-standards': standards,
  '005-asking': asking,
  '006-following': following,
  '007-uploads': uploads,
  '010-sources': sources,
  '009-society': society,
  '011-kinds': kinds,
};

/** Any number; the same in every process, and used for nothing else. */
const startLock = 7_034_211;

/**
 * Brings the tables up to date, then runs `fill`, while no other process does either: two servers
 * may start on one new PostgreSQL at the same moment.
 */
export const migrate = (db: Database, fill: (db: Database) => Promise<void>): Promise<void> =>
  db.connection().execute(async (connection) => {
    await sql`select pg_advisory_lock(${startLock})`.execute(connection);
    try {
      const migrator = new Migrator({
        db: connection,
        provider: {getMigrations: () => Promise.resolve(migrations)},
      });
      const {error} = await migrator.migrateToLatest();
      if (error) throw new Error('The tables could not be brought up to date.', {cause: error});
      await fill(connection);
    } finally {
      await sql`select pg_advisory_unlock(${startLock})`.execute(connection);
    }
  });
