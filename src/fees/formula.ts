import {
  asQuotient,
  decimalText,
  percentOf,
  sum,
  unitOfScale,
  wholeNumber,
  type Decimal,
  type Quotient,
} from './decimal.js';
import {quotientText, readRounding, roundQuotient, toScale, type Rounding} from './rounding.js';
import type {Spot} from './spot.js';
import type {Operand, OperandRole, Step, StepKind} from './steps.js';

/** A formula carried out. */
export interface Outcome {
  readonly amount: Decimal;
  /** Before any rounding. */
  readonly exact: Quotient;
  /** Written out only for those who read them. */
  readonly steps: readonly (() => Step)[];
}

/** What a formula may need to know of its document. */
export interface Surroundings {
  readonly rounding: Rounding | undefined;
  /** The stated figure of a line or category; undefined where there is none of that id. */
  readonly amountOf: (id: string) => Decimal | undefined;
  /** What largest remainder gives this one, where every other share is known. */
  readonly shareOf?: (exact: Quotient, rounding: Rounding) => Decimal | undefined;
}

/** Carries a formula out; what cannot be read becomes a finding, and undefined comes back. */
export const evaluate = (formula: Spot, around: Surroundings): Outcome | undefined => {
  if (!formula.isObject()) return undefined;
  const op = formula.member('op');
  switch (op.text()) {
    case 'rate':
      return rate(formula, around);
    case 'allocate':
      return allocate(formula, around);
    case 'metered':
      return metered(formula, around);
    case 'percent':
      return percent(formula, around);
    case 'fixed':
      return fixed(formula, around);
    case 'sum':
      return addUp(formula, around);
    case undefined:
      return undefined;
    default:
      formula.book.find('unknown-formula', op);
      return undefined;
  }
};

const roundingOf = (formula: Spot, {rounding}: Surroundings): Rounding | undefined => {
  const own = formula.maybe('round');
  if (!own) return rounding;
  const read = readRounding(own.value);
  if (!read) formula.book.find('unknown-rounding', own);
  return read;
};

/** A number as the document writes it, so that a reader finds it there. */
const operand = (role: OperandRole, stated: Spot, more: Partial<Operand> = {}): Operand => ({
  role,
  value: stated.shown ?? '',
  ...more,
});

/** A number that an earlier step came to. */
const interim = (role: OperandRole, value: Decimal, scale: number): Operand => ({
  role,
  value: decimalText(value, scale),
});

const unitOf = (formula: Spot): Partial<Operand> => {
  const unit = formula.maybe('unit')?.text();
  return unit === undefined ? {} : {unit};
};

const step =
  (
    kind: StepKind,
    operands: readonly Operand[],
    exact: Quotient,
    rounded?: {readonly value: Decimal; readonly rounding: Rounding},
  ) =>
  (): Step => {
    const {text, isExact} = quotientText(exact);
    return {
      kind,
      operands,
      result: text,
      isExact,
      ...(rounded && {rounded: roundedStep(exact, rounded.value, rounded.rounding)}),
    };
  };

const roundedStep = (exact: Quotient, value: Decimal, rounding: Rounding): Step['rounded'] => ({
  value: decimalText(value, rounding.scale),
  mode: rounding.mode,
  scale: rounding.scale,
  ...(!rounding.step.eq(unitOfScale(rounding.scale)) && {increment: decimalText(rounding.step)}),
  isAdjusted: rounding.mode === 'largest_remainder' && !value.eq(roundQuotient(exact, rounding)),
});

const rate = (formula: Spot, around: Surroundings): Outcome | undefined => {
  const quantity = formula.member('quantity').quantity();
  const price = formula.member('rate').decimal();
  const count = formula.member('periods').count();
  const rounding = roundingOf(formula, around);
  if (!quantity || !price || !count || !rounding) return undefined;
  const periods = wholeNumber(count);
  const first = [
    operand('quantity', formula.member('quantity'), unitOf(formula)),
    operand('rate', formula.member('rate'), unitOf(formula)),
  ];
  const once = asQuotient(quantity.times(price));
  const exact = asQuotient(once.over.times(periods));
  if (rounding.stage !== 'per_period') {
    const amount = roundQuotient(exact, rounding);
    const operands = [...first, operand('periods', formula.member('periods'))];
    return {amount, exact, steps: [step('multiply', operands, exact, {value: amount, rounding})]};
  }
  const each = roundQuotient(once, rounding);
  const amount = each.times(periods);
  const second = [
    interim('period-amount', each, rounding.scale),
    operand('periods', formula.member('periods')),
  ];
  const steps = [
    step('multiply', first, once, {value: each, rounding}),
    step('multiply', second, asQuotient(amount)),
  ];
  return {amount, exact, steps};
};

const metered = (formula: Spot, around: Surroundings): Outcome | undefined => {
  const usage = formula.member('usage').quantity();
  const price = formula.member('price').decimal();
  const rounding = roundingOf(formula, around);
  const [from, to] = [formula.maybe('readingFrom'), formula.maybe('readingTo')];
  const steps: (() => Step)[] = [];
  if (from && to) {
    const [before, after] = [from.quantity(), to.quantity()];
    if (!before || !after) return undefined;
    const used = after.minus(before);
    formula.book.check('usage', formula.member('usage'), used, usage);
    const readings = [operand('reading-to', to), operand('reading-from', from)];
    steps.push(step('subtract', readings, asQuotient(used)));
  }
  if (!usage || !price || !rounding) return undefined;
  const exact = asQuotient(usage.times(price));
  const amount = roundQuotient(exact, rounding);
  const operands = [
    operand('usage', formula.member('usage'), unitOf(formula)),
    operand('price', formula.member('price')),
  ];
  steps.push(step('multiply', operands, exact, {value: amount, rounding}));
  return {amount, exact, steps};
};

const allocate = (formula: Spot, around: Surroundings): Outcome | undefined => {
  const total = formula.member('total').decimal();
  const part = formula.member('part').quantity();
  const whole = formula.member('whole').divisor();
  const rounding = roundingOf(formula, around);
  const origin = formula.maybe('totalFormula');
  const came = origin && evaluate(origin, around);
  if (came) formula.book.check('metered', formula.member('total'), came.amount, total);
  if (!total || !part || !whole || !rounding) return undefined;
  const keyId = formula.maybe('keyId')?.text();
  const key = keyId === undefined ? {} : {id: keyId};
  const steps = [...(came?.steps ?? [])];
  const exact = {over: total.times(part), under: whole};
  const parts = [
    operand('part', formula.member('part'), {...unitOf(formula), ...key}),
    operand('whole', formula.member('whole'), {...unitOf(formula), ...key}),
  ];
  if (rounding.factorScale === undefined) {
    const amount = around.shareOf?.(exact, rounding) ?? roundQuotient(exact, rounding);
    const operands = [operand('total', formula.member('total')), ...parts];
    steps.push(step('share', operands, exact, {value: amount, rounding}));
    return {amount, exact, steps};
  }
  const perShare = {over: total, under: whole};
  const ofFactor = toScale(rounding, rounding.factorScale);
  const factor = roundQuotient(perShare, ofFactor);
  const product = asQuotient(factor.times(part));
  const amount = roundQuotient(product, rounding);
  const [own, all] = parts;
  if (!own || !all) return undefined;
  steps.push(
    step('divide', [operand('total', formula.member('total')), all], perShare, {
      value: factor,
      rounding: ofFactor,
    }),
    step('multiply', [interim('factor', factor, ofFactor.scale), own], product, {
      value: amount,
      rounding,
    }),
  );
  return {amount, exact, steps};
};

const percent = (formula: Spot, around: Surroundings): Outcome | undefined => {
  const base = formula.member('base').decimal();
  const rateOf = formula.member('percent').decimal();
  const rounding = roundingOf(formula, around);
  const named = formula.maybe('baseId');
  const baseId = named?.text();
  if (named && baseId !== undefined) {
    const meant = around.amountOf(baseId);
    if (meant) formula.book.check('base', formula.member('base'), meant, base);
    else formula.book.find('unknown-id', named);
  }
  if (!base || !rateOf || !rounding) return undefined;
  const exact = asQuotient(percentOf(base, rateOf));
  const amount = roundQuotient(exact, rounding);
  const operands = [
    operand('base', formula.member('base'), baseId === undefined ? {} : {id: baseId}),
    operand('percent', formula.member('percent')),
  ];
  return {amount, exact, steps: [step('percent', operands, exact, {value: amount, rounding})]};
};

const fixed = (formula: Spot, around: Surroundings): Outcome | undefined => {
  const each = formula.member('amount').decimal();
  const times = formula.maybe('periods');
  const count = times ? times.count() : 1;
  const rounding = roundingOf(formula, around);
  if (!each || !count || !rounding) return undefined;
  const periods = wholeNumber(count);
  const exact = asQuotient(each.times(periods));
  const operands = [
    operand('amount', formula.member('amount')),
    ...(times ? [operand('periods', times)] : []),
  ];
  const amount = roundQuotient(exact, rounding);
  return {amount, exact, steps: [step('multiply', operands, exact, {value: amount, rounding})]};
};

const addUp = (formula: Spot, {amountOf}: Surroundings): Outcome | undefined => {
  const items = formula.member('of').items();
  if (items.length === 0) return undefined;
  const operands: Operand[] = [];
  const amounts: Decimal[] = [];
  for (const item of items) {
    const id = item.text();
    const amount = id === undefined ? undefined : amountOf(id);
    if (id !== undefined && !amount) formula.book.find('unknown-id', item);
    if (id === undefined || !amount) continue;
    amounts.push(amount);
    operands.push({...interim('item', amount, item.book.scale), id});
  }
  if (amounts.length < items.length) return undefined;
  const amount = sum(amounts);
  const exact = asQuotient(amount);
  return {amount, exact, steps: [step('add', operands, exact)]};
};
