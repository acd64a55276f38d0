import {html, nothing} from 'lit';
import type {FeeAccount} from '../../contract/index.js';
import {decimalText, parseDecimal, sum, zero, type Decimal} from '../../fees/decimal.js';
import {spendingItems, splitSpending} from '../../fees/spending.js';
import type {FeeView} from './fee-view.js';
import {drawRing} from './ring.picture.js';

/** One part of the picture. */
export interface CompositionPart {
  readonly label: string;
  /** Whether the label is a word of ours. */
  readonly isOurs?: boolean;
  /** Of the whole, with one decimal; all parts together are exactly 100. */
  readonly percent: string;
  readonly amount: string;
}

/** Parts that are told apart at a glance; smaller ones are drawn together. */
const most = 8;
const tooSmall = parseDecimal('1.5') ?? zero;

/**
 * What the money went into, the largest first; undefined where a figure cannot be read. What came
 * back, a figure below zero, no picture of a whole can show: it stands in the table.
 */
export function compositionOf(
  account: FeeAccount,
  {others, surplus}: {others: (count: number) => string; surplus: string},
): readonly CompositionPart[] | undefined {
  const items = spendingItems(account, 'actual', surplus).filter(
    ({weight}) => !/^-|^[0.]+$/.test(weight),
  );
  const shares = splitSpending('100.0', items, 1);
  const parts = shares?.map(({id, label, weight, amount}) => ({
    label,
    isOurs: id === 'surplus',
    amount: parseDecimal(weight) ?? zero,
    percent: parseDecimal(amount) ?? zero,
  }));
  if (!parts || parts.length < 2) return undefined;
  parts.sort((one, other) => other.amount.cmp(one.amount));
  const isLarge = ({percent}: {percent: Decimal}, index: number) =>
    index < most && percent.gte(tooSmall);
  const large = parts.filter(isLarge);
  const small = parts.filter((part, index) => !isLarge(part, index));
  const drawn =
    small.length > 1
      ? [
          ...large,
          {
            label: others(small.length),
            isOurs: true,
            amount: sum(small.map(({amount}) => amount)),
            percent: sum(small.map(({percent}) => percent)),
          },
        ]
      : parts;
  return drawn.map(({label, isOurs, amount, percent}) => ({
    label,
    isOurs,
    amount: decimalText(amount, account.currencyScale),
    percent: decimalText(percent, 1),
  }));
}

/** The picture, and a list that says the same. */
export const renderComposition = (
  {messages, amounts, said}: FeeView,
  parts: readonly CompositionPart[],
) => html`
  <div class="composition">
    <div class="ring">${drawRing(parts, messages.terms.picture(parts.length))}</div>
    <ol class="legend">
      ${parts.map(
        ({label, isOurs, percent, amount}, index) => html`
          <li>
            <span class="key part-${index}" aria-hidden="true">${index + 1}</span>
            <span class="what" lang=${isOurs ? nothing : said}>${label}</span>
            <span class="figure">${amounts.percent(percent)}</span>
            <span class="figure muted">${amounts.money(amount)}</span>
          </li>
        `,
      )}
    </ol>
  </div>
`;
