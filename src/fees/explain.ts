import type {FeeAccount, FeeFormula, FeeRounding, FeeStatement} from '../contract/index.js';
import {decimalText} from './decimal.js';
import {evaluate, type Outcome} from './formula.js';
import {readRounding} from './rounding.js';
import {Book, Spot} from './spot.js';
import {readStatement} from './statement.js';
import {outcomeOf} from './statement-lines.js';
import type {Step} from './steps.js';

/** How a figure comes about. */
export interface Explanation {
  readonly steps: readonly Step[];
  /** What it comes to, with the currency's decimals. */
  readonly amount: string;
}

const explanationOf = (outcome: Outcome | undefined, scale: number): Explanation | undefined =>
  outcome && {
    steps: outcome.steps.map((write) => write()),
    amount: decimalText(outcome.amount, scale),
  };

/** How the lines of a statement come about, by the line's id. */
export interface Explanations {
  /**
   * Of one line; each is worked out when it is asked for. A line whose formula cannot be carried out
   * has none; `recomputeStatement` says why.
   */
  readonly get: (id: string) => Explanation | undefined;
}

/** Explains the lines of a statement. */
export const explainStatement = (statement: FeeStatement, account?: FeeAccount): Explanations => {
  const figures = readStatement(new Spot(statement, new Book()), account);
  return {
    get: (id) => {
      const line = figures.byId.get(id);
      return line && explanationOf(outcomeOf(line, figures), line.book.scale);
    },
  };
};

/** Explains a formula that stands by itself, such as a tax or a commission. */
export const explainFormula = (
  formula: FeeFormula,
  stated: FeeRounding,
  currencyScale: number,
): Explanation | undefined => {
  const book = new Book();
  book.scale = currencyScale;
  const around = {rounding: readRounding(stated), amountOf: () => undefined};
  return explanationOf(evaluate(new Spot(formula, book), around), currencyScale);
};
