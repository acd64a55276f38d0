import type {FeeRounding} from '../contract/index.js';
import {
  asQuotient,
  decimalText,
  one,
  parseDecimal,
  unitOfScale,
  zero,
  type Decimal,
  type Quotient,
} from './decimal.js';

export const roundingModes = ['half_up', 'half_even', 'up', 'down', 'largest_remainder'] as const;
export type RoundingMode = (typeof roundingModes)[number];

export const roundingStages = ['per_period', 'line', 'total'] as const;
export type RoundingStage = (typeof roundingStages)[number];

/** A rounding rule that can be carried out. */
export interface Rounding {
  readonly stage: RoundingStage;
  readonly mode: RoundingMode;
  readonly scale: number;
  /** What results are multiples of: 10 to the power of −scale, or the increment. */
  readonly step: Decimal;
  /** Decimals of the amount per share, where that is rounded too. */
  readonly factorScale?: number;
}

const isOneOf = <Word extends string>(words: readonly Word[], word: unknown): word is Word =>
  (words as readonly unknown[]).includes(word);

const isScale = (value: unknown): value is number =>
  Number.isInteger(value) && (value as number) >= 0 && (value as number) <= 10;

/** The rule a document states; undefined for one nobody can carry out. */
export const readRounding = (stated: unknown): Rounding | undefined => {
  if (typeof stated !== 'object' || stated === null) return undefined;
  const {stage, scale, mode, increment, factorScale} = stated as Partial<FeeRounding>;
  if (!isOneOf(roundingStages, stage) || !isOneOf(roundingModes, mode)) return undefined;
  if (!isScale(scale) || (factorScale !== undefined && !isScale(factorScale))) return undefined;
  const step = increment === undefined ? unitOfScale(scale) : parseDecimal(increment);
  if (!step?.gt(zero)) return undefined;
  return {stage, scale, mode, step, ...(factorScale !== undefined && {factorScale})};
};

/** The same rule to so many decimals, without an increment. */
export const toScale = (rounding: Rounding, scale: number): Rounding => ({
  ...rounding,
  scale,
  step: unitOfScale(scale),
});

/** Rounds half up, away from zero, as percentages and the like are published. */
export const halfUp = (scale: number): Rounding => ({
  stage: 'line',
  mode: 'half_up',
  scale,
  step: unitOfScale(scale),
});

/** How many whole times the one goes into the other, and what is left; both not negative. */
export const divideWhole = (
  over: Decimal,
  under: Decimal,
): {readonly times: Decimal; readonly rest: Decimal} => {
  const rest = over.mod(under);
  return {times: over.minus(rest).div(under), rest};
};

const isOdd = (whole: Decimal): boolean => /[13579]$/.test(whole.toString());

const goesUp = (mode: RoundingMode, times: Decimal, rest: Decimal, under: Decimal): boolean => {
  const againstHalf = rest.plus(rest).cmp(under);
  switch (mode) {
    case 'up':
      return rest.gt(zero);
    case 'down':
      return false;
    case 'half_even':
      return againstHalf > 0 || (againstHalf === 0 && isOdd(times));
    case 'half_up':
    case 'largest_remainder':
      return againstHalf >= 0;
  }
};

/**
 * Rounds a division without ever carrying it out in decimals: exact for any mode and increment.
 * Largest remainder is a rule for several shares; a single figure is rounded half up by it.
 */
export const roundQuotient = ({over, under}: Quotient, rounding: Rounding): Decimal => {
  const {step, mode} = rounding;
  const divisor = under.abs().times(step);
  const {times, rest} = divideWhole(over.abs(), divisor);
  const steps = goesUp(mode, times, rest, divisor) ? times.plus(one) : times;
  const size = steps.times(step);
  return over.lt(zero) === under.lt(zero) ? size : zero.minus(size);
};

export const roundDecimal = (value: Decimal, rounding: Rounding): Decimal =>
  roundQuotient(asQuotient(value), rounding);

/** A division as text: whole where it ends within ten decimals, else to six. */
export const quotientText = (
  quotient: Quotient,
): {readonly text: string; readonly isExact: boolean} => {
  const long = roundQuotient(quotient, {...halfUp(10), mode: 'down'});
  const isExact = long.times(quotient.under).eq(quotient.over);
  return {text: decimalText(isExact ? long : roundQuotient(quotient, halfUp(6))), isExact};
};
