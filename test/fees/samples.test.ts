import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {
  explainStatement,
  recomputeAccount,
  recomputeStatement,
  spendingItems,
  splitExactly,
  splitSpending,
  type Recomputation,
} from '../../src/fees/index.js';
import {complaintsBySchema} from '../contract/contract.js';
import {mutated, placesOfAmounts} from './mutate.js';
import {feeSeedNames, publishedSeed} from './seeds.js';

const wrong = ({checks, findings}: Recomputation) => [...checks.filter(({ok}) => !ok), ...findings];

/** How many figures of each document are recomputed, at least: none may be lost unnoticed. */
const least = {
  'guiyuan-2025': {account: 52, statement: 37},
  'lanting-2025': {account: 26, statement: 34},
  'lindenhof-2024': {account: 288, statement: 110},
} as const;

for (const name of feeSeedNames) {
  describe(name, () => {
    const {account, statements, statement} = publishedSeed(name);

    it('keeps the contract in every language', () => {
      for (const lang of ['en', 'zh-Hans', 'zh-Hant', 'de']) {
        const seed = publishedSeed(name, lang);
        assert.deepEqual(complaintsBySchema('FeeAccount', seed.account), []);
        for (const one of seed.statements) {
          assert.deepEqual(complaintsBySchema('FeeStatement', one), []);
        }
      }
    });

    it('has an account that adds up, figure by figure', () => {
      const result = recomputeAccount(account);
      assert.deepEqual(wrong(result), []);
      assert.equal(result.addsUp, true);
      assert.ok(result.checks.length >= least[name].account, String(result.checks.length));
    });

    it('has statements that all add up and agree with the account', () => {
      const results = statements.map((one) => recomputeStatement(one, account));
      assert.deepEqual(results.flatMap(wrong), []);
    });

    it('has the known statement recomputed figure by figure', () => {
      const result = recomputeStatement(statement, account);
      assert.deepEqual(wrong(result), []);
      assert.ok(result.checks.length >= least[name].statement, String(result.checks.length));
    });

    it('explains every line to the amount it states', () => {
      const explained = explainStatement(statement, account);
      assert.deepEqual(
        statement.lines.map(({id}) => explained.get(id)?.amount),
        statement.lines.map(({amount}) => amount),
      );
    });

    // Stated by the firm and following from nothing else; a cent is too little for the rate.
    const free = /\/(nextBudget|bases|rangeFrom|rangeTo|benchmark|previous|collected\/amount)\b/;

    it('names a cent too much, wherever it stands in the account', () => {
      const places = placesOfAmounts(account).filter((at) => !free.test(at));
      const missed = places.filter((at) => recomputeAccount(mutated(account, at)).addsUp);
      assert.deepEqual(missed, []);
    });

    it('names a cent too much, wherever it stands in the statement', () => {
      const places = placesOfAmounts(statement).filter((at) => !free.test(at));
      const missed = places.filter(
        (at) => recomputeStatement(mutated(statement, at), account).addsUp,
      );
      assert.deepEqual(missed, []);
    });
  });
}

describe('what a wrong figure is called', () => {
  it('is its place, its name, what it says and what it comes to', () => {
    const {account, statement} = publishedSeed('guiyuan-2025');
    const result = recomputeStatement(mutated(statement, '/lines/0/amount'), account);
    assert.deepEqual(
      result.checks.find(({ok}) => !ok),
      {
        rule: 'formula',
        where: {pointer: '/lines/0/amount', name: 'Service fee Jan–Dec 2025'},
        expected: '3012.60',
        stated: '3012.61',
        ok: false,
      },
    );
  });

  it('is the category whose children do not come to it', () => {
    const {account} = publishedSeed('guiyuan-2025');
    const {checks} = recomputeAccount(mutated(account, '/categories/0/children/1/actual'));
    const found = checks.filter(({ok}) => !ok).map(({rule, where}) => `${rule} ${where.pointer}`);
    assert.deepEqual(found, [
      'children /categories/0/actual',
      'variance /categories/0/children/1/variance',
    ]);
  });
});

describe('the figures people know', () => {
  it('Mr Zhou pays 3,012.60 by monthly rounding and 3,012.61 by yearly rounding', () => {
    const {statement} = publishedSeed('guiyuan-2025');
    const yearly = structuredClone(statement);
    const [line] = yearly.lines;
    assert.ok(line?.formula.op === 'rate');
    line.formula.round = {stage: 'line', scale: 2, mode: 'half_up'};
    assert.equal(explainStatement(statement).get('L1')?.amount, '3012.60');
    assert.equal(explainStatement(yearly).get('L1')?.amount, '3012.61');
  });

  it('128.42 m² at 3.25 is 417.37 a month, which binary floats make 417.36', () => {
    const {account, statement} = publishedSeed('lanting-2025');
    const [multiply] = explainStatement(statement, account).get('L2')?.steps ?? [];
    assert.equal(multiply?.result, '417.365');
    assert.equal(multiply?.rounded?.value, '417.37');
  });

  it('the lighting share of 97.3147 becomes 97.32 by the largest remainder, and says so', () => {
    const {account, statement} = publishedSeed('lindenhof-2024');
    const [share] = explainStatement(statement, account).get('light')?.steps ?? [];
    assert.deepEqual(share?.rounded, {
      value: '97.32',
      mode: 'largest_remainder',
      scale: 2,
      isAdjusted: true,
    });
  });

  it('where other units’ parts are not public, either neighbouring cent may be the share', () => {
    const {account, statement} = publishedSeed('lindenhof-2024');
    const keys = account.keys?.map((key) => ({...key, values: undefined}));
    const categories = account.categories.map((one) => ({...one, shares: undefined}));
    const discreet = {...account, keys, categories, reserve: undefined};
    assert.deepEqual(wrong(recomputeStatement(statement, discreet)), []);
    const at = '/lines/7/amount';
    const twoCents = mutated(mutated(statement, at), at);
    assert.equal(recomputeStatement(twoCents, discreet).addsUp, false);
  });

  it('a share factor rounded to four decimals is used as published: 0.4074 × 730 = 297.40', () => {
    const {statement} = publishedSeed('lindenhof-2024');
    const [line] = statement.lines;
    assert.ok(line);
    const round = {stage: 'line', scale: 2, mode: 'half_up', factorScale: 4};
    const formula = {
      op: 'allocate',
      total: '10000.00',
      part: '730',
      whole: '24546',
      round,
    } as const;
    const {steps, amount} =
      explainStatement({...statement, lines: [{...line, formula}]}).get(line.id) ?? {};
    assert.equal(amount, '297.40');
    assert.deepEqual(
      steps?.map(({kind, rounded}) => `${kind} ${rounded?.value ?? ''}`),
      ['divide 0.4074', 'multiply 297.40'],
    );
  });

  it('Swiss bills are rounded to 0.05', () => {
    const rule = {stage: 'line', scale: 2, increment: '0.05', mode: 'half_up'};
    assert.deepEqual(splitExactly('100.00', ['1', '1', '1'], rule), {
      shares: ['33.35', '33.35', '33.35'],
      residual: '-0.05',
    });
  });

  it('an owner’s money, split over all the account’s money went into, adds up', () => {
    const {account, statement} = publishedSeed('lanting-2025');
    const items = spendingItems(account, 'actual', 'Surplus');
    assert.deepEqual(
      splitSpending('4892.82', items, 2)?.map(({id, amount}) => [id, amount]),
      statement.spending?.parts.map(({id, amount}) => [id, amount]),
    );
  });
});
