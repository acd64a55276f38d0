import fc from 'fast-check';
import type {FeeAccount, FeeRounding, FeeStatement} from '../../src/contract/index.js';
import {splitExactly} from '../../src/fees/index.js';

/** Cents as an amount. */
export const money = (cents: bigint): string => {
  const digits = String(cents < 0n ? -cents : cents).padStart(3, '0');
  return `${cents < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
};

/** Hundredths as an area or another quantity. */
const quantities = fc.bigInt({min: 1n, max: 99_999_99n}).map(money);

export const modes = ['half_up', 'half_even', 'up', 'down', 'largest_remainder'] as const;

export interface Sharing {
  readonly total: string;
  readonly weights: readonly string[];
  readonly rounding: FeeRounding;
}

/** A cost, the parts of up to 40 units in it, and any rule to round by. */
export const sharings: fc.Arbitrary<Sharing> = fc.record({
  total: fc.bigInt({min: -(10n ** 12n), max: 10n ** 12n}).map(money),
  weights: fc.array(quantities, {minLength: 1, maxLength: 40}),
  rounding: fc.record({
    stage: fc.constant('line'),
    scale: fc.constant(2),
    mode: fc.constantFrom(...modes),
  }),
});

interface Cost {
  readonly cents: bigint;
  readonly budget: bigint;
}

const costs = fc.array(
  fc.record({
    cents: fc.bigInt({min: -(10n ** 9n), max: 10n ** 9n}),
    budget: fc.bigInt({min: 0n, max: 10n ** 9n}),
  }),
  {minLength: 1, maxLength: 6},
);

const publication = {version: 1, publishedAt: '2026-01-15T09:00:00+08:00'};
const period = {id: '2025', from: '2025-01-01', to: '2025-12-31', months: 12};
const document = {period, currency: 'EUR', currencyScale: 2, ...publication};

const totalOf = (all: readonly Cost[], read: (cost: Cost) => bigint): bigint =>
  all.reduce((total, cost) => total + read(cost), 0n);

/** An account whose costs are shared out by one key, with every unit's statement. */
export const communities: fc.Arbitrary<{account: FeeAccount; statements: FeeStatement[]}> = fc
  .record({
    parts: fc.array(quantities, {minLength: 1, maxLength: 5}),
    costs,
    mode: fc.constantFrom(...modes),
  })
  .map(({parts, costs: all, mode}) => {
    const rounding = {stage: 'line', scale: 2, mode};
    const whole = money(parts.reduce((sum, part) => sum + BigInt(part.replace('.', '')), 0n));
    const values = parts.map((value, index) => ({unitId: `unit-${index}`, value}));
    const key = {id: 'area', label: 'Area', unit: 'm2', total: whole, values};
    const sharesOf = (cents: bigint) => splitExactly(money(cents), parts, rounding)?.shares ?? [];
    const categories = all.map(({cents, budget}, index) => {
      const [actual, planned] = [sharesOf(cents), sharesOf(budget)];
      return {
        id: `cost-${index}`,
        label: `Cost ${index}`,
        budget: money(budget),
        actual: money(cents),
        variance: money(cents - budget),
        keyId: 'area',
        shares: values.map(({unitId}, at) => ({
          unitId,
          actual: actual[at] ?? '',
          budget: planned[at] ?? '',
        })),
      };
    });
    const [spent, planned] = [totalOf(all, (one) => one.cents), totalOf(all, (one) => one.budget)];
    const account: FeeAccount = {
      ...document,
      scheme: 'cost_distribution',
      rounding,
      tariffs: [],
      keys: [key],
      categories,
      totals: {actual: money(spent), budget: money(planned), variance: money(spent - planned)},
      legal: [],
      documents: [],
    };
    const statements = values.map(({unitId, value}, at): FeeStatement => {
      const lines = categories.map(({id, label, actual, shares}) => ({
        id,
        label,
        categoryId: id,
        formula: {op: 'allocate', total: actual, keyId: 'area', part: value, whole} as const,
        amount: shares[at]?.actual ?? '',
      }));
      const charges = lines.reduce((sum, {amount}) => sum + BigInt(amount.replace('.', '')), 0n);
      return {
        ...document,
        unit: {id: unitId, label: unitId},
        accountVersion: 1,
        bases: [{id: 'area', value}],
        opening: {amount: '0.00'},
        lines,
        charges: money(charges),
        payments: [],
        paymentsTotal: '0.00',
        closing: money(charges),
      };
    });
    return {account, statements};
  });
