import {createHash} from 'node:crypto';
import {sql} from 'kysely';
import type {Database, Tx} from '../database/schema.js';
import {Problem} from '../http/problem.js';

interface Intent {
  /** Community, operation and, where there is one, the reference. */
  readonly scope: readonly string[];
  /** As in the header, quoted or not. */
  readonly key: string;
  /** What counts of the body. */
  readonly body: unknown;
}

const hash = (text: string) => createHash('sha256').update(text).digest('base64url');

/** A number for PostgreSQL's advisory locks. */
const lockNumber = (text: string) =>
  createHash('sha256').update(text).digest().readBigInt64BE().toString();

const inProgress = () =>
  new Problem(409, 'in-progress', 'The first call with this key is still running.', {
    retryAfter: 1,
  });

const keyReused = () =>
  new Problem(422, 'idempotency-key-reused', 'This key was used for another body.');

/**
 * Does `work` once per key. The key is kept in the same transaction as what the work records, so
 * there is never one without the other; a call beside a running one is told so, in any process.
 */
export const once = <Answer extends object>(
  db: Database,
  {scope, key, body}: Intent,
  work: (tx: Tx) => Promise<Answer>,
): Promise<{answer: Answer; replayed: boolean}> =>
  db.transaction().execute(async (tx) => {
    const row = {scope: scope.join(' '), key: key.replace(/^"|"$/g, '')};
    const bodyHash = hash(JSON.stringify(body));

    const lock = lockNumber(`${row.scope} ${row.key}`);
    const {rows} = await sql<{
      free: boolean;
    }>`select pg_try_advisory_xact_lock(${lock}::bigint) as free`.execute(tx);
    if (!rows[0]?.free) throw inProgress();

    const before = await tx
      .selectFrom('idempotency_keys')
      .select(['body_hash', 'answer'])
      .where('scope', '=', row.scope)
      .where('key', '=', row.key)
      .executeTakeFirst();
    if (before) {
      if (before.body_hash !== bodyHash) throw keyReused();
      return {answer: JSON.parse(before.answer) as Answer, replayed: true};
    }

    const answer = await work(tx);
    await tx
      .insertInto('idempotency_keys')
      .values({...row, body_hash: bodyHash, answer: JSON.stringify(answer), created_at: new Date()})
      .execute();
    return {answer, replayed: false};
  });

const keptDays = 9;

/** Forgets keys older than the contract asks them to be kept. */
export const forgetOldKeys = async (db: Database): Promise<void> => {
  const limit = new Date(Date.now() - keptDays * 24 * 60 * 60 * 1000);
  await db.deleteFrom('idempotency_keys').where('created_at', '<', limit).execute();
};
