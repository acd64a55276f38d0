import {sql} from 'kysely';
import type {Database} from '../database/schema.js';

/** Hours before a promise ends, where the firm has not said when it wants to be warned. */
export const usualWarning = 4;

/**
 * Tells the desks of promises that end soon, once for each promise, whichever process comes first;
 * resolves to the references told.
 */
export const warnOfPromises = async (db: Database, now = new Date()): Promise<string[]> => {
  const {rows} = await sql<{reference: string}>`
    with ending as (
      update requests set warned_for = expected_at
      from communities
      where communities.id = requests.community
        and expected_at > ${now}
        and expected_at <= ${now}::timestamptz
          + coalesce((config->>'warnHours')::float8, ${usualWarning}) * interval '1 hour'
        and warned_for is distinct from expected_at
        and ended_at is null
      returning reference, community, version)
    select reference, pg_notify('owner_portal', json_build_object(
      'community', community, 'reference', reference, 'version', version, 'forOwner', false)::text)
    from ending`.execute(db);
  return rows.map(({reference}) => reference);
};
