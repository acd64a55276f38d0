import {sql} from 'kysely';
import type {Database} from '../database/schema.js';
import type {Live} from '../live/live.js';

/** Timers take no more than some days; other servers' clocks may differ by a little. */
const longest = 60 * 60 * 1000;

/** The times at which something about a notice changes by itself. */
const turns = sql`values (display_from), (display_to), (effective_from), (effective_to)`;

/** The next moment at which a notice begins or ends. */
const nextTurn = async (db: Database, now: Date): Promise<Date | undefined> => {
  const {rows} = await sql<{at: Date | null}>`
    select min(at) as at from notices,
      lateral (${turns}, (pinned_until)) as turn (at)
      where status <> 'draft' and at > ${now}::timestamptz`.execute(db);
  return rows[0]?.at ?? undefined;
};

/** Tells each community whose notices began or ended since it was told last; once, by one server. */
const tellTurns = async (db: Database, now: Date) => {
  await db
    .updateTable('notices')
    .set({pinned: false})
    .where('pinned', '=', true)
    .where('pinned_until', '<=', now)
    .execute();
  await sql`
    with told as (
      update communities set notices_told_at = ${now}::timestamptz,
        notices_revision = notices_revision + 1
      where exists (
        select from notices, lateral (${turns}) as turn (at)
        where notices.community = communities.id and status <> 'draft'
          and at > communities.notices_told_at and at <= ${now}::timestamptz)
      returning id, notices_revision)
    select pg_notify('owner_portal', json_build_object(
      'community', id, 'noticesRevision', notices_revision)::text) from told`.execute(db);
};

/**
 * Lets owners' pages know when a notice begins or ends by its dates, as they do when somebody
 * publishes one. Returns the way to stop.
 */
export const followClock = (
  db: Database,
  live: Live,
  onError: (error: unknown) => void,
): (() => void) => {
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;

  const plan = async () => {
    const now = new Date();
    const next = await nextTurn(db, now);
    if (stopped) return;
    clearTimeout(timer);
    timer = setTimeout(run, Math.min(next ? next.valueOf() - now.valueOf() : longest, longest));
    timer.unref();
  };
  const planSafely = () => void plan().catch(onError);
  const run = () =>
    void tellTurns(db, new Date())
      .catch(onError)
      .finally(() => !stopped && planSafely());

  live.on('notices', planSafely);
  run();
  return () => {
    stopped = true;
    clearTimeout(timer);
    live.off('notices', planSafely);
  };
};
