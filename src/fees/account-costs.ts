import type {AccountFigures} from './account-figures.js';
import {checkShares} from './account-keys.js';
import type {Decimal} from './decimal.js';
import {sumOf} from './document.js';
import {evaluate} from './formula.js';
import {splitDecimal} from './split.js';
import {halfUp} from './rounding.js';
import type {Spot} from './spot.js';

const columns = ['budget', 'actual', 'previous'] as const;

/** actual − budget, wherever it is stated. */
const checkVariance = (spot: Spot): void => {
  const variance = spot.maybe('variance');
  if (!variance) return;
  const [actual, budget] = [spot.member('actual').amount(), spot.member('budget').amount()];
  spot.book.check(
    'variance',
    variance,
    actual && budget ? actual.minus(budget) : undefined,
    variance.amount(),
  );
};

/** What the parts come to in a column; undefined where none of them has that column. */
const columnOf = (parts: readonly Spot[], column: string): Decimal | undefined =>
  parts.some((part) => part.maybe(column))
    ? sumOf(parts, (part) => part.maybe(column)?.amount())
    : undefined;

/** The tree of costs, from the leaves to the totals. */
export const checkCosts = (account: AccountFigures): void => {
  const {root, categories, amountOf, rounding} = account;
  const {book} = root;
  for (const category of categories.values()) {
    category.member('label').text();
    category.member('actual').amount();
    checkVariance(category);
    const children = category.list('children');
    for (const column of children.length > 0 ? columns : []) {
      const stated = category.maybe(column);
      if (stated) book.check('children', stated, columnOf(children, column), stated.amount());
    }
    const formula = category.maybe('formula');
    const outcome = formula && evaluate(formula, {rounding, amountOf});
    book.check(
      'formula',
      category.member('actual'),
      outcome?.amount,
      outcome && category.member('actual').amount(),
    );
    checkShares(category, account, {actual: 'actual', budget: 'budget'});
  }
  const totals = root.member('totals');
  if (!totals.isObject()) return;
  checkVariance(totals);
  const top = root.list('categories');
  for (const column of columns) {
    const stated = totals.maybe(column);
    if (stated) book.check('total', stated, columnOf(top, column), stated.amount());
  }
};

/** A cost that is shared out by several keys: its parts are what the percentages make of it. */
export const checkCostSplits = ({root, categories}: AccountFigures): void => {
  for (const split of root.list('costSplits')) {
    const total = split.member('total').amount();
    const parts = split.member('parts').items();
    const costs = parts.map((part) => {
      const id = part.member('categoryId');
      const category = categories.get(id.text() ?? '');
      if (!category) root.book.find('unknown-id', id);
      return category;
    });
    const known = costs.filter((cost) => cost !== undefined);
    if (known.length < parts.length || !total) continue;
    root.book.check(
      'cost-split',
      split.member('total'),
      sumOf(known, (cost) => cost.member('actual').amount()),
      total,
    );
    const percents = parts.map((part) => part.member('percent').quantity());
    const weights = percents.filter((percent) => percent !== undefined);
    if (weights.length < parts.length) continue;
    const rule = {...halfUp(root.book.scale), mode: 'largest_remainder'} as const;
    const shares = splitDecimal(total, weights, rule)?.shares;
    if (!shares) root.book.find('no-weight', split);
    known.forEach((cost, index) =>
      root.book.check(
        'cost-split',
        cost.member('actual'),
        shares?.[index],
        cost.member('actual').amount(),
      ),
    );
  }
};
