import type {AccountFigures} from './account-figures.js';
import {checkShares} from './account-keys.js';
import {wholeNumber, type Decimal} from './decimal.js';
import {sumOf} from './document.js';
import {evaluate} from './formula.js';
import {halfUp, roundDecimal, roundQuotient} from './rounding.js';
import type {Spot} from './spot.js';

export const bases = [
  'area_gross',
  'area_net',
  'unit',
  'parking_space',
  'share_value',
  'meter',
  'persons',
  'person_days',
  'fixed',
  'custom',
];

const amountOf = (entry: Spot): Decimal | undefined => entry.member('amount').amount();

const periodsOf = (tariff: Spot, root: Spot): number | undefined => {
  const stated = tariff.maybe('periods');
  if (stated) return stated.count();
  switch (tariff.member('per').value) {
    case 'month':
      return root.member('period').member('months').count();
    case 'year':
    case 'once':
      return 1;
    default:
      return undefined;
  }
};

/** Each tariff's receivable, and theirs together. */
export const checkTariffs = ({root, tariffs}: AccountFigures): void => {
  const {book} = root;
  for (const tariff of tariffs.values()) {
    const basis = tariff.member('basis');
    if (!bases.includes(basis.text() ?? 'custom')) book.find('unknown-basis', basis);
    const rate = tariff.member('rate').decimal();
    const quantity = tariff.maybe('quantity')?.quantity();
    const stated = tariff.maybe('receivable');
    const periods = stated && periodsOf(tariff, root);
    if (!stated || !rate || !quantity || !periods) continue;
    const due = quantity.times(rate).times(wholeNumber(periods));
    book.check('tariff', stated, roundDecimal(due, halfUp(book.scale)), stated.amount());
  }
  const total = root.maybe('receivable');
  const parts = [...tariffs.values()].filter((tariff) => tariff.maybe('receivable'));
  if (!total || parts.length === 0) return;
  book.check(
    'receivable',
    total,
    sumOf(parts, (tariff) => tariff.member('receivable').amount()),
    total.amount(),
  );
};

/** A stated percentage of a figure, as published: half up to its own decimals. */
export const checkPercentage = (
  rule: 'collected-rate' | 'return-percent',
  stated: Spot | undefined,
  part: Decimal | undefined,
  whole: Decimal | undefined,
): void => {
  const {value} = stated ?? {};
  const percentage = stated?.decimal();
  if (!stated || !percentage || !part || !whole || typeof value !== 'string') return;
  if (whole.eq('0')) return stated.book.find('zero-divisor', stated);
  const scale = (value.split('.')[1] ?? '').length;
  const exact = {over: part.times('100'), under: whole};
  stated.book.check(rule, stated, roundQuotient(exact, halfUp(scale)), percentage);
};

/** Income from common parts: gross less cost is net, and all of it goes somewhere. */
export const checkCommonIncome = (account: AccountFigures): void => {
  const income = account.root.maybe('commonIncome');
  if (!income?.isObject()) return;
  const {book} = income;
  const [grossTotal, net] = [income.member('grossTotal'), income.member('net')];
  const gross = sumOf(income.member('gross').items(), amountOf);
  book.check('common-gross', grossTotal, gross, grossTotal.amount());
  const cost = income.member('reasonableCost');
  const costs = amountOf(cost);
  const formula = cost.maybe('formula');
  book.check(
    'formula',
    cost.member('amount'),
    formula && evaluate(formula, account)?.amount,
    costs,
  );
  const left = grossTotal.amount();
  book.check('common-net', net, left && costs ? left.minus(costs) : undefined, net.amount());
  const allocation = income.member('allocation');
  book.check('common-allocation', net, sumOf(allocation.items(), amountOf), net.amount());
};

/** The fund: opening, what came in, what went out. */
export const checkReserve = (account: AccountFigures): void => {
  const reserve = account.root.maybe('reserve');
  if (!reserve?.isObject()) return;
  const additions = reserve.member('additions').items();
  const opening = reserve.member('opening').amount();
  const added = sumOf(additions, amountOf);
  const used = sumOf(reserve.member('uses').items(), amountOf);
  const closing = reserve.member('closing');
  const left = opening && added && used ? opening.plus(added).minus(used) : undefined;
  reserve.book.check('reserve', closing, left, closing.amount());
  for (const addition of additions) checkShares(addition, account, {actual: 'amount'});
};
