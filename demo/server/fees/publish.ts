import {sql} from 'kysely';
import type {Tx} from '../database/schema.js';
import type {Localized} from '../languages.js';
import {json} from '../requests/told.js';

/** A document of one period; texts may be in several languages. */
export interface FeeDraft {
  readonly period: {readonly id: string; readonly from: string; readonly to: string};
}

export interface StatementDraft extends FeeDraft {
  readonly unit: {readonly id: string};
}

export interface Publication {
  readonly community: string;
  readonly at: Date;
  /** What a correction changes; needed from the second version on. */
  readonly changeNote?: Localized;
}

/** What the server says of a version, whatever a file says. */
const serverMembers = [
  'version',
  'publishedAt',
  'changeNote',
  'earlierVersions',
  'accountVersion',
  'published',
];

const contentOf = (draft: object) =>
  JSON.stringify(
    Object.fromEntries(Object.entries(draft).filter(([name]) => !serverMembers.includes(name))),
  );

const columns = (draft: FeeDraft, {community, at, changeNote}: Publication, version: number) => ({
  community,
  period: draft.period.id,
  period_from: draft.period.from,
  period_to: draft.period.to,
  version,
  published_at: at,
  change_note: version > 1 ? json(changeNote) : null,
  content: contentOf(draft),
});

/** The version a period's next account will have. */
export const nextAccountVersion = async (
  tx: Pick<Tx, 'selectFrom'>,
  community: string,
  period: string,
): Promise<number> => {
  const {last} = await tx
    .selectFrom('fee_accounts')
    .select((is) => is.fn.max('version').as('last'))
    .where('community', '=', community)
    .where('period', '=', period)
    .executeTakeFirstOrThrow();
  return Number(last ?? 0) + 1;
};

/** Publishes an account as the next version of its period; resolves to that version. */
export const publishAccount = async (
  tx: Tx,
  draft: FeeDraft,
  publication: Publication,
): Promise<number> => {
  const {community} = publication;
  // One at a time, or two corrections would both be the second version.
  await sql`select id from communities where id = ${community} for update`.execute(tx);
  const version = await nextAccountVersion(tx, community, draft.period.id);
  await tx
    .insertInto('fee_accounts')
    .values(columns(draft, publication, version))
    .execute();
  return version;
};

const batch = 200;

/** Publishes statements resting on this version of the account, some at a time. */
export const publishStatements = async (
  tx: Tx,
  drafts: Iterable<StatementDraft>,
  publication: Publication,
  accountVersion: number,
  tell: (count: number) => void = () => {},
): Promise<void> => {
  let rows: (ReturnType<typeof columns> & {unit: string; account_version: number})[] = [];
  let count = 0;
  const store = async () => {
    if (rows.length === 0) return;
    await tx.insertInto('fee_statements').values(rows).execute();
    count += rows.length;
    rows = [];
    tell(count);
  };
  for (const draft of drafts) {
    rows.push({
      // A statement's versions are those of the account: one number says what belongs together.
      ...columns(draft, publication, accountVersion),
      unit: draft.unit.id,
      account_version: accountVersion,
    });
    if (rows.length === batch) await store();
  }
  await store();
};
