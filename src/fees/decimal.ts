import Big from 'big.js';

/**
 * Exact decimal numbers. Strict: given a JavaScript number it throws, so no binary float can slip
 * in; written out plainly, never with an exponent.
 */
export const Decimal = Big();
Decimal.strict = true;
Decimal.PE = 1_000_000;
Decimal.NE = -1_000_000;

export type Decimal = Big;

export const zero = new Decimal('0');
export const one = new Decimal('1');
const hundredth = new Decimal('0.01');

/** The contract's pattern: short enough that no figure can hold up a page. */
const plain = /^-?(0|[1-9]\d{0,14})(\.\d{1,10})?$/;

/** The number a text of the contract's form stands for. */
export const parseDecimal = (text: unknown): Decimal | undefined =>
  typeof text === 'string' && plain.test(text) ? new Decimal(text) : undefined;

/** Decimals of a text. */
export const scaleOf = (text: string): number => (text.split('.')[1] ?? '').length;

/** Written with at least so many decimals. */
export const decimalText = (value: Decimal, scale = 0): string => {
  const [whole = '0', fraction = ''] = value.toString().split('.');
  const padded = fraction.padEnd(scale, '0');
  return padded ? `${whole}.${padded}` : whole;
};

export const sum = (values: readonly Decimal[]): Decimal =>
  values.reduce((total, value) => total.plus(value), zero);

/** An integer as a decimal. */
export const wholeNumber = (count: number): Decimal => new Decimal(String(count));

/** 10 to the power of −scale. */
export const unitOfScale = (scale: number): Decimal => new Decimal(`1e-${scale}`);

export const percentOf = (base: Decimal, percent: Decimal): Decimal =>
  base.times(percent).times(hundredth);

/** A division not yet carried out, so that nothing of it is lost. */
export interface Quotient {
  readonly over: Decimal;
  readonly under: Decimal;
}

export const asQuotient = (value: Decimal): Quotient => ({over: value, under: one});
