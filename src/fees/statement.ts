import {readAccount, type AccountFigures} from './account-figures.js';
import {wholeNumber, type Decimal} from './decimal.js';
import {findDuplicates, readCurrency, readDefaultRounding, sumOf} from './document.js';
import type {Recomputation} from './findings.js';
import {Book, Spot} from './spot.js';
import {checkLines, type StatementFigures} from './statement-lines.js';
import {checkSpending} from './statement-spending.js';

const amountOf = (entry: Spot): Decimal | undefined => entry.member('amount').amount();

/** Reads the account for reference: what is wrong with it is its own recomputation's to say. */
const readReferred = (account: unknown): AccountFigures | undefined => {
  const root = new Spot(account, new Book());
  return root.isObject() ? readAccount(root) : undefined;
};

export const readStatement = (root: Spot, account: unknown): StatementFigures => {
  readCurrency(root);
  const referred = account === undefined ? undefined : readReferred(account);
  const lines = root.member('lines').items();
  findDuplicates(lines);
  const rounding = root.maybe('rounding') ? readDefaultRounding(root) : referred?.rounding;
  const byId = new Map(lines.map((line) => [String(line.member('id').shown), line]));
  return {root, rounding, lines, byId, account: referred};
};

/** A statement rests on one account: same period, same currency, and the version it names. */
const checkBelonging = ({root, account}: StatementFigures): void => {
  if (!account) return;
  const other = account.root;
  const [currency, version] = [root.member('currency'), root.member('accountVersion')];
  if (currency.value !== other.member('currency').value) root.book.find('two-currencies', currency);
  const period = root.member('period').member('id');
  if (period.value !== other.member('period').member('id').value)
    root.book.find('other-account', period);
  if (version.value !== other.member('version').value) root.book.find('other-account', version);
};

const checkBalance = ({root}: StatementFigures): void => {
  const {book} = root;
  const payments = root.member('payments').items();
  const [total, closing] = [root.member('paymentsTotal'), root.maybe('closing')];
  const paid = total.amount();
  book.check('payments', total, sumOf(payments, amountOf), paid);
  for (const base of root.list('bases')) base.member('value').quantity();
  const nothing = wholeNumber(0);
  const [opening, lateFee] = [root.maybe('opening'), root.maybe('lateFee')];
  const before = opening ? amountOf(opening) : nothing;
  const late = lateFee ? amountOf(lateFee) : nothing;
  const charges = root.member('charges').amount();
  if (!closing) return;
  const left =
    before && late && charges && paid ? before.plus(charges).plus(late).minus(paid) : undefined;
  book.check('balance', closing, left, closing.amount());
};

const checkSubtotals = ({root, lines}: StatementFigures): void => {
  const [budget, allocable] = [root.maybe('budgetCharges'), root.maybe('tenantAllocable')];
  const budgeted = lines.filter((line) => line.maybe('budget'));
  if (budget) {
    const total = sumOf(budgeted, (line) => line.member('budget').amount());
    root.book.check('budget-charges', budget, total, budget.amount());
  }
  if (!allocable) return;
  const passedOn = lines.filter((line) => line.member('tenantAllocable').value === true);
  root.book.check('tenant-allocable', allocable, sumOf(passedOn, amountOf), allocable.amount());
};

/** perMonth × months, and what a month comes to. */
const checkInstalments = (part: Spot | undefined): Decimal | undefined => {
  if (!part) return wholeNumber(0);
  const [perMonth, months] = [part.member('perMonth').amount(), part.member('months').count()];
  const total = perMonth && months ? perMonth.times(wholeNumber(months)) : undefined;
  part.book.check('instalments', part.member('amount'), total, amountOf(part));
  return perMonth;
};

const minus = (one: Decimal | undefined, other: Decimal | undefined): Decimal | undefined =>
  one && other ? one.minus(other) : undefined;

const plus = (one: Decimal | undefined, other: Decimal | undefined): Decimal | undefined =>
  one && other ? one.plus(other) : undefined;

const checkSettlement = ({root}: StatementFigures): void => {
  const settlement = root.maybe('settlement');
  if (!settlement?.isObject()) return;
  const {book} = root;
  const [advances, due] = [settlement.member('advances'), settlement.member('due')];
  const perMonth = plus(checkInstalments(advances), checkInstalments(settlement.maybe('reserve')));
  book.check('instalments', due.member('perMonth'), perMonth, checkInstalments(due));
  const paid = settlement.member('paid');
  book.check('settlement', paid, root.member('paymentsTotal').amount(), paid.amount());
  const [result, arrears] = [settlement.member('result'), settlement.member('arrears')];
  const open = minus(amountOf(due), paid.amount());
  book.check('settlement', arrears.member('amount'), open, amountOf(arrears));
  const difference = minus(root.member('charges').amount(), amountOf(advances));
  book.check('settlement', result.member('amount'), difference, amountOf(result));
  const toPay = settlement.member('toPay');
  const everything = plus(amountOf(result), amountOf(arrears));
  book.check('settlement', toPay, everything, toPay.amount());
};

/**
 * Recomputes an owner's statement, whatever it may be, and holds it against the account it rests
 * on where that is given; never throws.
 */
export const recomputeStatement = (statement: unknown, account?: unknown): Recomputation => {
  const book = new Book();
  const root = new Spot(statement, book);
  if (!root.isObject()) return book.result();
  const figures = readStatement(root, account);
  checkBelonging(figures);
  checkLines(figures);
  checkBalance(figures);
  checkSubtotals(figures);
  checkSettlement(figures);
  checkSpending(figures);
  return book.result();
};
