import {expect} from '@open-wc/testing';
import type {FeeAccount, FeeCategory, FeeStatement} from '../../../src/contract/index.js';
import {aFeeAccount, aFeeLine, aFeeStatement} from '../../../src/testing/index.js';
import {owner} from '../../support/owner.js';
import {usePage} from '../../support/page.js';
import {openFees} from './reading.js';

const [cost, ...otherCosts] = aFeeAccount().categories;
if (!cost) throw new Error('A cost is needed.');
const [tariff] = aFeeAccount().tariffs;
if (!tariff) throw new Error('A tariff is needed.');

const deep = (left: number): FeeCategory => ({
  id: `deep-${left}`,
  label: 'Deep',
  actual: '0.00',
  ...(left > 0 && {children: [deep(left - 1)]}),
});

const key = {
  id: 'share',
  label: 'Co-ownership shares',
  unit: 'share',
  total: '1000',
  values: [
    {unitId: '3-1203', value: '400'},
    {unitId: '3-1204', value: '599'},
  ],
};

const sumsOfEachOther = ['a', 'b'].map((id, index) =>
  aFeeLine({id, label: `Sum ${id}`, formula: {op: 'sum', of: [index === 0 ? 'b' : 'a']}}),
);

const unread = /Some of these figures could not be recomputed/;
const wrong = /These figures do not add up; we are checking/;
/** What stands there whatever is wrong with one figure. */
const stands = 'Planned and spent';

interface Published {
  readonly account?: Partial<FeeAccount>;
  readonly statement?: Partial<FeeStatement>;
}

describe('fees with bad figures, though a backend published them', () => {
  const use = usePage();

  const told: readonly (readonly [string, Published, RegExp])[] = [
    ['an amount of another scale', {account: {receivable: '28200.0'}}, unread],
    ['a negative area', {account: {tariffs: [{...tariff, quantity: '-1000.00'}]}}, unread],
    ['an unknown basis', {account: {tariffs: [{...tariff, basis: 'mood'}]}}, unread],
    ['two currencies', {statement: {currency: 'HKD'}}, unread],
    ['shares that do not come to their total', {account: {keys: [key]}}, wrong],
    ['sums of each other', {statement: {lines: sumsOfEachOther}}, wrong],
    ['a tree without an end', {account: {categories: [cost, ...otherCosts, deep(400)]}}, unread],
    ['an item that stands twice', {account: {categories: [cost, ...otherCosts, cost]}}, wrong],
  ];
  for (const [what, {account, statement}, words] of told) {
    it(`says so of ${what}, and shows the rest`, async () => {
      use.backend.feeAccounts = [aFeeAccount(account)];
      use.backend.feeStatements = [aFeeStatement(statement)];
      await openFees();
      await owner.sees(words);
      await owner.finds('table', stands);
      await owner.sees('How is my share computed?');
    });
  }

  const unreadable: readonly (readonly [string, object])[] = [
    ['a JSON number', {receivable: 28200}],
    ['a missing member', {totals: undefined}],
    ['costs that are no list', {categories: {}}],
  ];
  for (const [what, members] of unreadable) {
    it(`cannot read ${what}, says so, and offers to try again`, async () => {
      use.backend.feeAccounts = [aFeeAccount(members)];
      await openFees();
      await owner.sees('the service answered in a way we cannot read');
      await owner.finds('button', 'Try again');
      expect(owner.reads()).not.to.match(/undefined|NaN|\[object/);
    });
  }
});
