import type {FeeRounding} from '../contract/index.js';
import {decimalText, parseDecimal, sum, one, zero, type Decimal} from './decimal.js';
import {divideWhole, readRounding, roundQuotient, type Rounding} from './rounding.js';

/** What each gets, and what rounding left over; together they are the total, exactly. */
export interface Split<Amount> {
  readonly shares: readonly Amount[];
  readonly residual: Amount;
}

/**
 * Everyone gets the whole steps of their share; the steps left go to the largest remainders, the
 * earlier one first where they are equal.
 */
const byLargestRemainder = (
  total: Decimal,
  weights: readonly Decimal[],
  whole: Decimal,
  {step}: Rounding,
): Decimal[] => {
  const {times: steps} = divideWhole(total.abs(), step);
  const shares = weights.map((weight) => divideWhole(steps.times(weight), whole));
  let left = steps.minus(sum(shares.map(({times}) => times)));
  const winners = new Set<object>();
  for (const share of [...shares].sort((a, b) => b.rest.cmp(a.rest))) {
    if (left.lte(zero)) break;
    winners.add(share);
    left = left.minus(one);
  }
  const signed = total.lt(zero) ? zero.minus(step) : step;
  return shares.map((share) =>
    (winners.has(share) ? share.times.plus(one) : share.times).times(signed),
  );
};

/** Shares a total out by weights; undefined for a negative weight, or none above zero. */
export const splitDecimal = (
  total: Decimal,
  weights: readonly Decimal[],
  rounding: Rounding,
): Split<Decimal> | undefined => {
  const whole = sum(weights);
  if (whole.lte(zero) || weights.some((weight) => weight.lt(zero))) return undefined;
  const shares =
    rounding.mode === 'largest_remainder'
      ? byLargestRemainder(total, weights, whole, rounding)
      : weights.map((weight) => roundQuotient({over: total.times(weight), under: whole}, rounding));
  return {shares, residual: total.minus(sum(shares))};
};

/** The same for texts; undefined as well for a figure or rule that cannot be read. */
export const splitExactly = (
  total: string,
  weights: readonly string[],
  stated: FeeRounding,
): Split<string> | undefined => {
  const amount = parseDecimal(total);
  const rounding = readRounding(stated);
  const read = weights.map(parseDecimal);
  const known = read.filter((weight) => weight !== undefined);
  if (!amount || !rounding || known.length < read.length) return undefined;
  const split = splitDecimal(amount, known, rounding);
  return (
    split && {
      shares: split.shares.map((share) => decimalText(share, rounding.scale)),
      residual: decimalText(split.residual, rounding.scale),
    }
  );
};
