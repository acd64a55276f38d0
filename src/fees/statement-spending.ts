import type {AccountFigures} from './account-figures.js';
import {sum, type Decimal} from './decimal.js';
import {findDuplicates, sumOf} from './document.js';
import {spendingRule} from './spending.js';
import {splitDecimal} from './split.js';
import type {StatementFigures} from './statement-lines.js';

/** The account's figure a part of the spending stands for. */
const weightIn = (account: AccountFigures, id: string, basis: string): Decimal | undefined => {
  const {root, categories} = account;
  const earned = root.maybe('managementReturn');
  if (id === 'tax') return root.maybe('tax')?.member(basis).amount();
  if (id === 'surplus') return root.maybe('ownersSurplus')?.member('thisPeriod').amount();
  if (id === earned?.member('kind').value) return earned.member(basis).amount();
  return categories.get(id)?.member(basis).amount();
};

/** Where the owner's money went: the weights are the account's, the parts add up exactly. */
export const checkSpending = ({root, byId, account}: StatementFigures): void => {
  const spending = root.maybe('spending');
  if (!spending?.isObject()) return;
  const {book} = root;
  const [of, basis] = [spending.member('of'), spending.member('basis').text() ?? 'actual'];
  const parts = spending.member('parts').items();
  const total = of.amount();
  findDuplicates(parts);
  const named = spending.list('lineIds');
  if (named.length > 0) {
    const lines = named.flatMap((id) => byId.get(id.text() ?? '') ?? []);
    if (lines.length < named.length) book.find('unknown-id', spending.member('lineIds'));
    book.check(
      'spending-of',
      of,
      sumOf(lines, (line) => line.member('amount').amount()),
      total,
    );
  }
  const amounts = sumOf(parts, (part) => part.member('amount').amount());
  book.check('spending-total', of, amounts, total);
  const weights = parts.map((part) => part.member('weight').quantity());
  const known = weights.filter((weight) => weight !== undefined);
  if (known.length < parts.length || !total) return;
  const split = splitDecimal(total, known, spendingRule(book.scale));
  if (!split) return book.find('no-weight', spending);
  parts.forEach((part, index) => {
    const amount = part.member('amount');
    book.check('spending-part', amount, split.shares[index], amount.amount());
    if (!account) return;
    const id = part.member('id');
    const figure = weightIn(account, id.text() ?? '', basis);
    if (!figure) book.find('unknown-id', id);
    book.check('spending-weight', part.member('weight'), figure, known[index]);
  });
  const due = account?.amountOf('receivable');
  book.check('spending-weight', spending.member('parts'), due, sum(known));
};
