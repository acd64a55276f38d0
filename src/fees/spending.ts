import type {FeeAccount} from '../contract/index.js';
import type {AccountFigures} from './account-figures.js';
import {decimalText, parseDecimal, sum, type Decimal} from './decimal.js';
import {findDuplicates, sumOf} from './document.js';
import {halfUp, type Rounding} from './rounding.js';
import {splitDecimal} from './split.js';
import type {StatementFigures} from './statement-lines.js';

const rule = (scale: number): Rounding => ({...halfUp(scale), mode: 'largest_remainder'});

/** The account's figure a part of the spending stands for. */
const weightIn = (account: AccountFigures, id: string, basis: string): Decimal | undefined => {
  const {root, categories} = account;
  const earned = root.maybe('managementReturn');
  if (id === 'tax') return root.maybe('tax')?.member(basis).amount();
  if (id === 'surplus') return root.maybe('ownersSurplus')?.member('thisPeriod').amount();
  if (id === earned?.member('kind').value) return earned.member(basis).amount();
  return categories.get(id)?.member(basis).amount();
};

/** Where the owner's money went: the weights are the account's, the parts add up exactly. */
export const checkSpending = ({root, byId, account}: StatementFigures): void => {
  const spending = root.maybe('spending');
  if (!spending?.isObject()) return;
  const {book} = root;
  const [of, basis] = [spending.member('of'), spending.member('basis').text() ?? 'actual'];
  const parts = spending.member('parts').items();
  const total = of.amount();
  findDuplicates(parts);
  const named = spending.list('lineIds');
  if (named.length > 0) {
    const lines = named.flatMap((id) => byId.get(id.text() ?? '') ?? []);
    if (lines.length < named.length) book.find('unknown-id', spending.member('lineIds'));
    book.check(
      'spending-of',
      of,
      sumOf(lines, (line) => line.member('amount').amount()),
      total,
    );
  }
  const amounts = sumOf(parts, (part) => part.member('amount').amount());
  book.check('spending-total', of, amounts, total);
  const weights = parts.map((part) => part.member('weight').quantity());
  const known = weights.filter((weight) => weight !== undefined);
  if (known.length < parts.length || !total) return;
  const split = splitDecimal(total, known, rule(book.scale));
  if (!split) return book.find('no-weight', spending);
  parts.forEach((part, index) => {
    const amount = part.member('amount');
    book.check('spending-part', amount, split.shares[index], amount.amount());
    if (!account) return;
    const id = part.member('id');
    const figure = weightIn(account, id.text() ?? '', basis);
    if (!figure) book.find('unknown-id', id);
    book.check('spending-weight', part.member('weight'), figure, known[index]);
  });
  const due = account?.amountOf('receivable');
  book.check('spending-weight', spending.member('parts'), due, sum(known));
};

/** One thing the owner's money was spent on. */
export interface SpendingPart {
  readonly id: string;
  readonly label: string;
  /** The community's figure. */
  readonly weight: string;
  /** The owner's share of it. */
  readonly amount: string;
}

/** What spending can be split over: the leaves of the account, or its first level. */
export interface SpendingItem {
  readonly id: string;
  readonly label: string;
  readonly weight: string;
}

/**
 * Splits an owner's money over items by their weights, so that the parts add up to it exactly.
 * Undefined for figures that cannot be read, a negative weight, or none above zero.
 */
export const splitSpending = (
  of: string,
  items: readonly SpendingItem[],
  currencyScale: number,
): readonly SpendingPart[] | undefined => {
  const total = parseDecimal(of);
  const weights = items.map(({weight}) => parseDecimal(weight));
  const known = weights.filter((weight) => weight !== undefined);
  if (!total || known.length < items.length) return undefined;
  const shares = splitDecimal(total, known, rule(currencyScale))?.shares;
  return (
    shares &&
    items.map((item, index) => ({
      ...item,
      amount: decimalText(shares[index] ?? total, currencyScale),
    }))
  );
};

/**
 * All that the account's money went into: costs, tax, what the firm earned, and what was left,
 * under the name given for it.
 */
export const spendingItems = (
  account: FeeAccount,
  basis: 'budget' | 'actual',
  surplusLabel: string,
): SpendingItem[] => {
  const {categories, tax, managementReturn, ownersSurplus} = account;
  const figure = (part: {budget?: string; actual: string}): string =>
    (basis === 'budget' ? part.budget : undefined) ?? part.actual;
  const surplus = basis === 'actual' ? ownersSurplus?.thisPeriod : undefined;
  return [
    ...categories.map((one) => ({id: one.id, label: one.label, weight: figure(one)})),
    ...(tax ? [{id: 'tax', label: tax.label, weight: figure(tax)}] : []),
    ...(managementReturn
      ? [
          {
            id: managementReturn.kind,
            label: managementReturn.label,
            weight: figure(managementReturn),
          },
        ]
      : []),
    ...(surplus === undefined ? [] : [{id: 'surplus', label: surplusLabel, weight: surplus}]),
  ];
};
