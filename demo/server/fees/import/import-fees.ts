import {findCommunity, languageFor} from '../../communities.js';
import type {Database} from '../../database/schema.js';
import {invalid, Problem} from '../../http/problem.js';
import {
  nextAccountVersion,
  publishAccount,
  publishStatements,
  type FeeDraft,
  type StatementDraft,
} from '../publish.js';
import {checkDraft} from './check.js';
import type {ShapeCheck} from '../../http/contract-shapes.js';
import {readDraft, type ImportDraft, type ImportFormat} from './draft.js';
import type {ImportProblem} from './problems.js';

/** A file somebody wants published. */
export interface ImportOrder {
  readonly community: string;
  readonly format: ImportFormat;
  readonly content: string;
  readonly changeNote?: string;
}

export interface ImportReport {
  readonly ready: boolean;
  readonly published: boolean;
  readonly problems: readonly ImportProblem[];
  readonly more: number;
  readonly checks: number;
  readonly summary?: {
    readonly period: string;
    readonly version: number;
    readonly categories: number;
    readonly statements: number;
    readonly currency?: string;
    readonly costs?: string;
    readonly receivable?: string;
  };
}

/** Enough to begin mending with. */
const listed = 200;

type Members = Readonly<Record<string, unknown>>;

const members = (value: unknown): Members =>
  typeof value === 'object' && value !== null ? (value as Members) : {};

const countCategories = (list: unknown): number =>
  Array.isArray(list)
    ? list.reduce<number>((sum, item) => sum + 1 + countCategories(members(item)['children']), 0)
    : 0;

const summaryOf = ({account, statements}: ImportDraft, version: number) => {
  const {period, currency, totals, receivable, categories} = members(account);
  const text = (name: string, value: unknown) => (typeof value === 'string' ? {[name]: value} : {});
  return {
    period: String(members(period)['id']),
    version,
    categories: countCategories(categories),
    statements: statements.length,
    ...text('currency', currency),
    ...text('costs', members(totals)['actual']),
    ...text('receivable', receivable),
  };
};

const wasFaster = () =>
  new Problem(
    409,
    'version-conflict',
    'Somebody published this period meanwhile; please check again.',
  );

/** The problems as the contract's 422 says them. */
const asErrors = (problems: readonly ImportProblem[]) =>
  invalid(
    problems.map(({pointer, code, row, expected, stated}) => ({
      pointer,
      code,
      detail:
        [
          row !== undefined && `line ${row}`,
          expected !== undefined && `${stated} is stated, it comes to ${expected}`,
        ]
          .filter(Boolean)
          .join(': ') || 'This needs attention.',
    })),
  );

/**
 * Checks a file, and publishes it unless this is a dry run. Throws a 422 where it should be
 * published and something in it does not add up: then nothing is stored.
 */
export const importFees = async (
  db: Database,
  {community: id, format, content, changeNote}: ImportOrder,
  {dryRun, shapes}: {dryRun: boolean; shapes: ShapeCheck},
): Promise<ImportReport> => {
  const community = await findCommunity(db, id);
  const lang = languageFor(community, undefined);
  const {draft, problems: unread} = readDraft(format, content, lang);
  const report = (problems: readonly ImportProblem[], checks: number, published: boolean) => ({
    ready: problems.length === 0,
    published,
    problems: problems.slice(0, listed),
    more: Math.max(0, problems.length - listed),
    checks,
  });
  if (!draft) {
    if (!dryRun) throw asErrors(unread.slice(0, listed));
    return report(unread, 0, false);
  }
  const periodId = members(members(draft.account)['period'])['id'];
  const isNamed = typeof periodId === 'string' && !periodId.includes('\0');
  const version = isNamed ? await nextAccountVersion(db, id, periodId) : 1;
  const checked = checkDraft(draft, community, {version, shapes});
  const unsaid: ImportProblem[] =
    version > 1 && !changeNote?.trim() ? [{pointer: '/changeNote', code: 'change-note'}] : [];
  const problems = [...unread, ...checked.problems, ...unsaid];
  const summary = summaryOf(draft, version);
  if (dryRun) return {...report(problems, checked.checks, false), summary};
  if (problems.length > 0) throw asErrors(problems.slice(0, listed));

  const published = await db.transaction().execute(async (tx) => {
    const publication = {
      community: id,
      at: new Date(),
      ...(changeNote?.trim() && {changeNote: {[lang]: changeNote.trim()}}),
    };
    // Checked above: the shapes are the contract's.
    const stored = await publishAccount(tx, draft.account as FeeDraft, publication);
    if (stored !== version) throw wasFaster();
    await publishStatements(tx, draft.statements as StatementDraft[], publication, stored);
    return stored;
  });
  return {...report([], checked.checks, true), summary: {...summary, version: published}};
};
