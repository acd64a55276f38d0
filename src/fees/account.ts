import {checkCosts, checkCostSplits} from './account-costs.js';
import {readAccount, schemes, type AccountFigures} from './account-figures.js';
import {checkCommonIncome, checkPercentage, checkReserve, checkTariffs} from './account-income.js';
import {checkKeys} from './account-keys.js';
import {zero, type Decimal} from './decimal.js';
import {evaluate} from './formula.js';
import type {Recomputation} from './findings.js';
import {Book, Spot} from './spot.js';

/** A figure that counts as nothing where the account has no such part. */
const orNothing = (part: Spot | undefined, member: string): Decimal | undefined =>
  part ? part.maybe(member)?.amount() : zero;

const checkTaxAndReturn = (account: AccountFigures): void => {
  const {root, amountOf} = account;
  const [tax, earned] = [root.maybe('tax'), root.maybe('managementReturn')];
  const taxFigure = tax?.maybe('budget') ?? tax?.member('actual');
  for (const [part, figure] of [
    [tax, taxFigure],
    [earned, earned?.member('actual')],
  ] as const) {
    const formula = part?.maybe('formula');
    if (!formula || !figure) continue;
    root.book.check('formula', figure, evaluate(formula, account)?.amount, figure.amount());
  }
  const budget = earned?.maybe('budget')?.amount();
  checkPercentage('return-percent', earned?.maybe('budgetPercent'), budget, amountOf('receivable'));
};

/** What the scheme itself promises to add up. */
const checkScheme = ({root}: AccountFigures): void => {
  const {book} = root;
  const [scheme, receivable] = [root.member('scheme'), root.maybe('receivable')];
  const name = scheme.text();
  if (name !== undefined && !schemes.includes(name)) book.find('unknown-scheme', scheme);
  const isIdentity = name === 'lump_sum' || name === 'commission';
  if (isIdentity && !receivable) root.member('receivable').amount();
  const due = receivable?.amount();
  const [tax, earned] = [root.maybe('tax'), root.maybe('managementReturn')];
  const everything = (column: string): Decimal | undefined => {
    const costs = root.member('totals').maybe(column)?.amount();
    const taxed = orNothing(tax, column);
    const kept = orNothing(earned, column);
    return costs && taxed && kept ? costs.plus(taxed).plus(kept) : undefined;
  };
  const surplus = root.maybe('ownersSurplus');
  if (receivable && name === 'lump_sum') {
    for (const column of ['budget', 'actual']) {
      book.check('lump-sum', receivable, everything(column), due);
    }
  }
  if (receivable && name === 'commission') {
    book.check('commission', receivable, everything('budget'), due);
    if (!surplus) root.member('ownersSurplus').isObject();
  }
  if (!surplus?.isObject()) return;
  const [left, opening] = [surplus.member('thisPeriod'), surplus.member('opening').amount()];
  const spent = everything('actual');
  book.check('surplus', left, due && spent ? due.minus(spent) : undefined, left.amount());
  const [added, closing] = [left.amount(), surplus.member('closing')];
  const kept = opening && added ? opening.plus(added) : undefined;
  book.check('surplus-closing', closing, kept, closing.amount());
};

export const checkAccount = (account: AccountFigures): void => {
  const {root, amountOf} = account;
  checkTariffs(account);
  const collected = root.maybe('collected');
  const received = collected?.member('amount').amount();
  checkPercentage('collected-rate', collected?.member('rate'), received, amountOf('receivable'));
  checkKeys(account);
  checkCosts(account);
  checkCostSplits(account);
  checkTaxAndReturn(account);
  checkCommonIncome(account);
  checkReserve(account);
  checkScheme(account);
};

/** Recomputes a community's account, whatever it may be; never throws. */
export const recomputeAccount = (account: unknown): Recomputation => {
  const book = new Book();
  const root = new Spot(account, book);
  if (root.isObject()) checkAccount(readAccount(root));
  return book.result();
};
