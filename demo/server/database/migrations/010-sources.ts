import {sql, type Kysely} from 'kysely';

/** What an answer points to: the line of the fees it is about, or a document. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql.raw('alter table request_events add sources jsonb').execute(db);
};
