import type {FeeAccount} from '../contract/index.js';
import {decimalText, parseDecimal} from './decimal.js';
import {halfUp, type Rounding} from './rounding.js';
import {splitDecimal} from './split.js';

/** The parts add up exactly. */
export const spendingRule = (scale: number): Rounding => ({
  ...halfUp(scale),
  mode: 'largest_remainder',
});

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
  const shares = splitDecimal(total, known, spendingRule(currencyScale))?.shares;
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
