import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {
  explainFormula,
  recomputeAccount,
  recomputeStatement,
  splitExactly,
} from '../../src/fees/index.js';
import {communities, modes, money, sharings} from './random-account.js';

const cents = (amount: string): bigint => BigInt(amount.replace('.', ''));
const sumOf = (amounts: readonly string[]): bigint =>
  amounts.reduce((total, amount) => total + cents(amount), 0n);

const settings = {seed: 20261123};

describe('what is shared out', () => {
  it('is the total to the cent, for any of 10,000 costs, keys and rounding modes', () => {
    fc.assert(
      fc.property(sharings, ({total, weights, rounding}) => {
        const split = splitExactly(total, weights, rounding);
        assert.ok(split);
        assert.equal(sumOf(split.shares) + cents(split.residual), cents(total));
        if (rounding.mode === 'largest_remainder') assert.equal(split.residual, '0.00');
      }),
      {...settings, numRuns: 10_000},
    );
  });

  it('is never more than a cent from the exact share', () => {
    fc.assert(
      fc.property(sharings, ({total, weights, rounding}) => {
        const {shares} = splitExactly(total, weights, rounding) ?? {shares: []};
        const whole = sumOf(weights);
        shares.forEach((share, index) => {
          const weight = cents(weights[index] ?? '');
          const apart = cents(share) * whole - cents(total) * weight;
          assert.ok((apart < 0n ? -apart : apart) <= whole);
        });
      }),
      {...settings, numRuns: 2000},
    );
  });

  it('goes to the earlier one where remainders are equal', () => {
    const rounding = {stage: 'line', scale: 2, mode: 'largest_remainder'};
    assert.deepEqual(splitExactly('184.20', Array<string>(8).fill('1'), rounding)?.shares, [
      ...Array<string>(4).fill('23.03'),
      ...Array<string>(4).fill('23.02'),
    ]);
  });

  it('is nothing where a weight is negative, none is above zero, or one is no number', () => {
    const rounding = {stage: 'line', scale: 2, mode: 'half_up'};
    for (const weights of [['-1', '2'], ['0', '0'], [], ['NaN', '1'], ['1e5', '1']]) {
      assert.equal(splitExactly('10.00', weights, rounding), undefined);
    }
  });
});

describe('a random community', () => {
  it('adds up, account and every statement, in every rounding mode', () => {
    fc.assert(
      fc.property(communities, ({account, statements}) => {
        const results = [
          recomputeAccount(account),
          ...statements.map((statement) => recomputeStatement(statement, account)),
        ];
        for (const {checks, findings} of results) {
          assert.deepEqual([checks.filter(({ok}) => !ok), findings], [[], []]);
        }
      }),
      {...settings, numRuns: 1000},
    );
  });

  it('does not add up once one share is a cent off', () => {
    fc.assert(
      fc.property(
        communities,
        fc.nat(),
        fc.constantFrom(1n, -1n),
        ({statements, account}, at, off) => {
          const statement = statements[at % statements.length];
          assert.ok(statement);
          const [line, ...others] = statement.lines;
          assert.ok(line);
          const wrong = {...line, amount: money(cents(line.amount) + off)};
          const result = recomputeStatement({...statement, lines: [wrong, ...others]}, account);
          const named = result.checks.filter(({ok}) => !ok).map(({where}) => where.pointer);
          assert.ok(named.includes('/lines/0/amount'), named.join());
        },
      ),
      {...settings, numRuns: 500},
    );
  });
});

describe('areas and rates', () => {
  const amountOf = (area: string, rate: string, periods: number, stage: string) =>
    explainFormula(
      {op: 'rate', quantity: area, unit: 'm2', rate, per: 'month', periods},
      {stage, scale: 2, mode: 'half_up'},
      2,
    )?.amount;

  it('all 8,000 areas from 80.00 to 159.99 m² at 3.25 are right to the cent', () => {
    for (let area = 8000n; area < 16_000n; area++) {
      // In ten-thousandths of a yuan; half a cent is 50 of them.
      const expected = (area * 325n + 50n) / 100n;
      assert.equal(amountOf(money(area), '3.25', 1, 'per_period'), money(expected));
    }
  });

  it('rounding each month and rounding the year are two agreements: 3,012.60 and 3,012.61', () => {
    assert.equal(amountOf('106.83', '2.35', 12, 'per_period'), '3012.60');
    assert.equal(amountOf('106.83', '2.35', 12, 'line'), '3012.61');
  });

  it('every mode rounds 0.125 and −0.125 as it says', () => {
    const both = modes.map((mode) =>
      ['1', '-1'].map(
        (rate) =>
          explainFormula(
            {op: 'rate', quantity: '0.125', unit: 'm2', rate, per: 'once', periods: 1},
            {stage: 'line', scale: 2, mode},
            2,
          )?.amount,
      ),
    );
    assert.deepEqual(both, [
      ['0.13', '-0.13'],
      ['0.12', '-0.12'],
      ['0.13', '-0.13'],
      ['0.12', '-0.12'],
      ['0.13', '-0.13'],
    ]);
  });

  it('rounding the total alone adds the exact lines up first', () => {
    const rounding = {stage: 'total', scale: 2, mode: 'half_up'};
    const formula = {op: 'rate', quantity: '1', unit: 'm2', rate: '0.004', per: 'once', periods: 1};
    const lines = ['a', 'b', 'c'].map((id) => ({
      id,
      label: id,
      tariffId: 't',
      formula,
      amount: '0.00',
    }));
    const statement = {
      currency: 'CNY',
      currencyScale: 2,
      rounding,
      lines,
      charges: '0.01',
      payments: [],
      paymentsTotal: '0.00',
    };
    assert.deepEqual(
      recomputeStatement(statement).checks.map(({rule, ok}) => `${rule} ${ok}`),
      ['formula true', 'formula true', 'formula true', 'charges true', 'payments true'],
    );
  });
});
