import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {explainStatement, recomputeAccount, recomputeStatement} from '../../src/fees/index.js';
import type {FeeAccount, FeeStatement} from '../../src/contract/index.js';
import {withValue} from './mutate.js';
import {publishedSeed} from './seeds.js';

const {account, statement} = publishedSeed('guiyuan-2025');
const german = publishedSeed('lindenhof-2024');

const codesOf = ({findings}: ReturnType<typeof recomputeAccount>) =>
  findings.map(({code, where}) => `${code} ${where.pointer}`);

/** Whether a finding names the place, or the thing it is a part of, or a part of it. */
const isNamed = (
  {findings}: ReturnType<typeof recomputeAccount>,
  code: string,
  pointer: string,
): boolean =>
  findings.some(
    (found) =>
      found.code === code &&
      (pointer.startsWith(found.where.pointer) || found.where.pointer.startsWith(pointer)),
  );

/** What is wrong, where, and what it must be called. */
type Case = readonly [what: string, pointer: string, value: unknown, code: string];

const inAccount: readonly Case[] = [
  ['a figure that is a JSON number', '/categories/0/actual', 1267801.6, 'json-number'],
  ['a figure that is no number', '/tax/budget', 'NaN', 'not-a-decimal'],
  ['a figure with an exponent', '/receivable', '3e6', 'not-a-decimal'],
  ['a figure with thousands separators', '/receivable', '3,006,144.00', 'not-a-decimal'],
  ['a figure of endless digits', '/receivable', `1${'0'.repeat(400)}.00`, 'not-a-decimal'],
  ['an amount of one decimal', '/categories/0/actual', '1267801.6', 'wrong-scale'],
  ['an amount of three decimals', '/receivable', '3006144.000', 'wrong-scale'],
  ['a negative area', '/tariffs/0/quantity', '-86400.00', 'negative'],
  ['an unknown basis', '/tariffs/0/basis', 'floor', 'unknown-basis'],
  ['an unknown formula', '/tax/formula/op', 'eval', 'unknown-formula'],
  ['an unknown rounding mode', '/rounding/mode', 'bankers', 'unknown-rounding'],
  ['an unknown rounding stage', '/rounding/stage', 'never', 'unknown-rounding'],
  ['a rounding step of nothing', '/rounding/increment', '0', 'unknown-rounding'],
  ['an unknown scheme', '/scheme', 'barter', 'unknown-scheme'],
  ['a second currency', '/reserve/currency', 'USD', 'two-currencies'],
  ['a category twice', '/categories/1/id', 'staff', 'duplicate-id'],
  ['a percentage of nothing known', '/tax/formula/baseId', 'turnover', 'unknown-id'],
  ['costs that are no list', '/categories', {}, 'not-a-list'],
  ['a missing figure', '/categories/3/actual', undefined, 'missing'],
  ['no receivable in a lump sum', '/receivable', undefined, 'missing'],
  ['a category that is a text', '/categories/3', 'green', 'missing'],
  ['a number of months that is none', '/tariffs/0/periods', 1.5, 'not-a-count'],
];

const inKeys: readonly Case[] = [
  ['a key the account does not have', '/categories/0/keyId', 'HEIGHT', 'unknown-key'],
  ['a key that comes to nothing', '/keys/0/total', '0', 'zero-divisor'],
  ['a negative part', '/keys/0/values/0/value', '-1', 'negative'],
  ['a unit twice in a key', '/keys/0/values/1/unitId', 'WE 01', 'duplicate-id'],
  ['a share of a unit that is none', '/categories/0/shares/0/unitId', 'WE 99', 'unknown-id'],
];

const inStatement: readonly Case[] = [
  ['a negative area', '/lines/0/formula/quantity', '-106.83', 'negative'],
  ['an unknown formula', '/lines/0/formula/op', 'function', 'unknown-formula'],
  ['no formula', '/lines/0/formula', undefined, 'missing'],
  ['a tariff nobody published', '/lines/0/tariffId', 'luxury', 'unknown-tariff'],
  ['a division by nothing', '/lines/2/formula/whole', '0', 'zero-divisor'],
  ['a line twice', '/lines/1/id', 'L1', 'duplicate-id'],
  ['another currency than the account', '/currency', 'HKD', 'two-currencies'],
  ['another period than the account', '/period/id', '2024', 'other-account'],
  ['another version of the account', '/accountVersion', 7, 'other-account'],
  ['a payment that is a JSON number', '/payments/0/amount', 502.1, 'json-number'],
  ['weights that come to nothing', '/spending/parts', [], 'no-weight'],
];

describe('what cannot be recomputed is named', () => {
  for (const [what, pointer, value, code] of inAccount) {
    it(`account: ${what}`, () => {
      const result = recomputeAccount(withValue(account, pointer, value));
      assert.equal(result.addsUp, false);
      assert.ok(isNamed(result, code, pointer), codesOf(result).join(', '));
    });
  }

  for (const [what, pointer, value, code] of inKeys) {
    it(`distribution: ${what}`, () => {
      const result = recomputeAccount(withValue(german.account, pointer, value));
      assert.ok(codesOf(result).includes(`${code} ${pointer}`), codesOf(result).join(', '));
    });
  }

  for (const [what, pointer, value, code] of inStatement) {
    it(`statement: ${what}`, () => {
      const result = recomputeStatement(withValue(statement, pointer, value), account);
      assert.equal(result.addsUp, false);
      assert.ok(isNamed(result, code, pointer), codesOf(result).join(', '));
    });
  }

  it('keys whose parts do not add up to their total', () => {
    const {checks} = recomputeAccount(withValue(german.account, '/keys/0/values/0/value', '119'));
    const wrong = checks.find(({rule, ok}) => rule === 'key-total' && !ok);
    assert.deepEqual(
      [wrong?.where, wrong?.expected, wrong?.stated],
      [{pointer: '/keys/0/total', name: 'Co-ownership shares'}, '1001.00', '1000.00'],
    );
  });

  it('a tree that leads back to itself', () => {
    const copy = structuredClone(account);
    const [staff] = copy.categories;
    assert.ok(staff);
    staff.children = [...(staff.children ?? []), staff];
    assert.ok(codesOf(recomputeAccount(copy)).some((found) => found.startsWith('cycle ')));
  });

  it('a tree without end', () => {
    let child: object = {id: 'last', label: 'last', actual: '1.00'};
    for (let depth = 0; depth < 5000; depth++) {
      child = {id: `d${depth}`, label: 'deep', actual: '1.00', children: [child]};
    }
    const result = recomputeAccount({...account, categories: [child]});
    assert.ok(codesOf(result).some((found) => found.startsWith('too-deep ')));
  });

  it('lines that are sums of each other', () => {
    const sums = ['a', 'b'].map((id, index) => ({
      id,
      label: id,
      formula: {op: 'sum', of: [index === 0 ? 'b' : 'a']},
      amount: '1.00',
    }));
    const result = recomputeStatement({...statement, lines: sums});
    assert.ok(codesOf(result).some((found) => found.startsWith('cycle ')));
  });

  it('a charge without a published tariff, though it adds up', () => {
    const flagged = withValue(statement, '/lines/0/tariffId', undefined);
    const result = recomputeStatement(flagged, account);
    assert.equal(result.addsUp, true);
    assert.deepEqual(codesOf(result), ['no-tariff /lines/0']);
  });

  it('the same thing once, however often it is read', () => {
    const named = codesOf(recomputeAccount(withValue(account, '/receivable', 'NaN')));
    assert.equal(new Set(named).size, named.length);
  });
});

describe('nothing is thrown', () => {
  it('whatever stands in place of a document', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (one, other) => {
        recomputeAccount(one);
        recomputeStatement(one, other);
        explainStatement(one as FeeStatement).get('L1');
        // A line that has no id goes by this one.
        explainStatement({lines: [one, other]} as unknown as FeeStatement, one as FeeAccount).get(
          'undefined',
        );
      }),
      {seed: 20261123, numRuns: 3000},
    );
  });

  it('whatever stands in place of any member', () => {
    const places = (value: unknown, pointer: string): string[] =>
      typeof value === 'object' && value !== null
        ? Object.entries(value).flatMap(([key, member]) => [
            `${pointer}/${key}`,
            ...places(member, `${pointer}/${key}`),
          ])
        : [];
    const wrong = [null, true, -1, 0.1, '', 'NaN', '-5', '0', [], {}, [null], '__proto__'];
    const damaged = <T>(document: T) =>
      fc
        .tuple(fc.constantFrom(...places(document, '')), fc.constantFrom<unknown>(...wrong))
        .map(([pointer, value]) => withValue(document, pointer, value));
    fc.assert(
      fc.property(damaged(statement), damaged(account), (one, other) => {
        recomputeAccount(other);
        recomputeStatement(one, other);
      }),
      {seed: 20261123, numRuns: 1500},
    );
  });
});

describe('5,000 lines', () => {
  it('are recomputed to the last one', () => {
    const [line] = statement.lines;
    assert.ok(line);
    const lines = Array.from({length: 5000}, (_, index) => ({...line, id: `L${index}`}));
    const long = {
      ...statement,
      lines,
      charges: '15063000.00',
      closing: '15060020.55',
      spending: undefined,
    };
    const result = recomputeStatement(long, account);
    assert.deepEqual([result.checks.filter(({ok}) => !ok), result.findings], [[], []]);
    const wrong = recomputeStatement(withValue(long, '/lines/4999/amount', '3012.61'), account);
    assert.equal(wrong.checks.find(({ok}) => !ok)?.where.pointer, '/lines/4999/amount');
  });
});
