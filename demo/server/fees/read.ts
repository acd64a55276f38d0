import {sql} from 'kysely';
import type {Database} from '../database/schema.js';

/** Every period's newest account, the newest period first. */
export const newestAccounts = (db: Database, community: string) =>
  db
    .selectFrom('fee_accounts')
    .distinctOn(['period_from', 'period'])
    .selectAll()
    .where('community', '=', community)
    .orderBy('period_from', 'desc')
    .orderBy('period')
    .orderBy('version', 'desc')
    .execute();

/** The versions of a period's account, the newest first; without what they say. */
export const accountVersions = (db: Database, community: string, period: string) =>
  db
    .selectFrom('fee_accounts')
    .select(['version', 'published_at', 'change_note'])
    .where('community', '=', community)
    .where('period', '=', period)
    .orderBy('version', 'desc')
    .execute();

export const findAccount = (db: Database, community: string, period: string, version: number) =>
  db
    .selectFrom('fee_accounts')
    .selectAll()
    .where('community', '=', community)
    .where('period', '=', period)
    .where('version', '=', version)
    .executeTakeFirst();

/** An owner's statements: of units that were theirs within the period, and of no others. */
const ownStatements = (db: Database, community: string, subject: string) =>
  db
    .selectFrom('fee_statements')
    .where('fee_statements.community', '=', community)
    .where((is) =>
      is.exists(
        is
          .selectFrom('unit_owners')
          .select(sql`1`.as('one'))
          .where('unit_owners.community', '=', community)
          .where('unit_owners.subject', '=', subject)
          .whereRef('unit_owners.unit', '=', 'fee_statements.unit')
          .where(
            sql<boolean>`unit_owners.since is null or unit_owners.since <= fee_statements.period_to`,
          )
          .where(
            sql<boolean>`unit_owners.until is null or unit_owners.until >= fee_statements.period_from`,
          ),
      ),
    );

/** For each period and unit the newest version, the newest period first. */
export const newestStatements = (db: Database, community: string, subject: string) =>
  ownStatements(db, community, subject)
    .distinctOn(['period_from', 'period', 'unit'])
    .selectAll()
    .orderBy('period_from', 'desc')
    .orderBy('period')
    .orderBy('unit')
    .orderBy('version', 'desc')
    .execute();

/** The versions of one unit's statement, the newest first; of the owner's first unit unless told. */
export const statementVersions = async (
  db: Database,
  community: string,
  subject: string,
  {period, unit}: {period: string; unit?: string},
) => {
  let versions = ownStatements(db, community, subject)
    .select(['unit', 'version', 'published_at', 'change_note'])
    .where('period', '=', period);
  if (unit !== undefined) versions = versions.where('unit', '=', unit);
  const rows = await versions.orderBy('unit').orderBy('version', 'desc').execute();
  return rows.filter((row) => row.unit === rows[0]?.unit);
};

export const findStatement = (
  db: Database,
  of: {community: string; period: string; unit: string; version: number},
) =>
  db
    .selectFrom('fee_statements')
    .selectAll()
    .where('community', '=', of.community)
    .where('period', '=', of.period)
    .where('unit', '=', of.unit)
    .where('version', '=', of.version)
    .executeTakeFirst();
