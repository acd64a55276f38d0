import {sql, type Kysely} from 'kysely';

/** A request may turn out to be of another kind: which, stands in its record. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql.raw('alter table request_events add service_name jsonb').execute(db);
};
