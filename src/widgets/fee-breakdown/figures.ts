/** What takes the whole arithmetic: it comes when the figures are on the screen. */
import type {FeeAccount, FeeCategory, FeeFormula, FeeStatement} from '../../contract/index.js';
import {
  explainFormula,
  explainStatement,
  recomputeAccount,
  recomputeStatement,
  type Explanation,
  type Recomputation,
} from '../../fees/index.js';
import type {LineKnowledge} from './share-lines.js';

/** An account, recomputed. */
export interface AccountFigures {
  readonly account: FeeAccount;
  readonly recomputation: Recomputation;
  /** How a formula of it that stands by itself comes about, such as a tax or a commission. */
  readonly explain: Explain;
}

/** How a formula comes about; undefined where it cannot be carried out. */
export type Explain = (formula: FeeFormula) => Explanation | undefined;

/** An owner's statement, recomputed against the account it rests on. */
export interface StatementFigures {
  readonly statement: FeeStatement;
  readonly recomputation: Recomputation;
  readonly known: LineKnowledge;
}

/** Recomputes a published account; costly for a long one, so done once for each. */
export const figureAccount = (account: FeeAccount): AccountFigures => ({
  account,
  recomputation: recomputeAccount(account),
  explain: (formula) => explainFormula(formula, account.rounding, account.currencyScale),
});

/** Recomputes an owner's statement; costly likewise. */
export const recomputeOwn = (statement: FeeStatement, account: FeeAccount): Recomputation =>
  recomputeStatement(statement, account);

/** How each line of a recomputed statement comes about; costly once more. */
export const explainOwn = (
  statement: FeeStatement,
  account: FeeAccount,
  recomputation: Recomputation,
): StatementFigures => ({
  statement,
  recomputation,
  known: knowledgeOf(statement, account, recomputation),
});

function knowledgeOf(
  statement: FeeStatement,
  account: FeeAccount,
  {checks, findings}: Recomputation,
): LineKnowledge {
  const ids = new Map(statement.lines.map(({id}, index) => [String(index), id]));
  const idsOf = (places: readonly {readonly where: {readonly pointer: string}}[]) =>
    new Set(places.flatMap(({where}) => ids.get(lineIn(where.pointer) ?? '') ?? []));
  return {
    explanations: explainStatement(statement, account),
    names: new Map([...namesIn(account.categories), ...statement.lines.map(nameOf)]),
    withoutTariff: idsOf(findings.filter(({code}) => code === 'no-tariff')),
    mismatched: idsOf(checks.filter(({ok}) => !ok)),
  };
}

/** The index of the line a JSON Pointer leads into. */
const lineIn = (pointer: string): string | undefined => /^\/lines\/(\d+)/.exec(pointer)?.[1];

const nameOf = ({id, label}: {id: string; label: string}) => [id, label] as const;

const namesIn = (categories: readonly FeeCategory[]): (readonly [string, string])[] =>
  categories.flatMap((one) => [nameOf(one), ...namesIn(one.children ?? [])]);
