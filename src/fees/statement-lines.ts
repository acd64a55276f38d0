import type {AccountFigures} from './account-figures.js';
import {keyOf, readKeyParts, sharingRule} from './account-keys.js';
import {scaleOf, zero, type Decimal, type Quotient} from './decimal.js';
import {evaluate, type Outcome, type Surroundings} from './formula.js';
import {halfUp, roundQuotient, type Rounding} from './rounding.js';
import {splitDecimal} from './split.js';
import type {Spot} from './spot.js';

/** A statement with what its lines refer to. */
export interface StatementFigures {
  readonly root: Spot;
  readonly rounding: Rounding | undefined;
  readonly lines: readonly Spot[];
  readonly byId: ReadonlyMap<string, Spot>;
  readonly account: AccountFigures | undefined;
}

const amountIn = ({byId, account}: StatementFigures, id: string): Decimal | undefined =>
  byId.get(id)?.member('amount').amount() ?? account?.amountOf(id);

/** The account's share of this unit in a category: every unit's is published, or none. */
const publishedShare = (category: Spot | undefined, unit: unknown): Spot | undefined =>
  category?.list('shares').find((share) => share.member('unitId').value === unit);

/**
 * What this unit gets by largest remainder. Where the other units' parts are not public, either
 * neighbouring step can be right: the stated one then is, if it is one of the two.
 */
const shareByRemainder =
  (line: Spot, formula: Spot, key: Spot | undefined, unit: unknown) =>
  (exact: Quotient, rounding: Rounding): Decimal | undefined => {
    if (rounding.mode !== 'largest_remainder') return undefined;
    const known = key && readKeyParts(key);
    const total = formula.member('total').decimal();
    if (known && total) {
      const at = known.units.indexOf(typeof unit === 'string' ? unit : '');
      return splitDecimal(total, known.parts, sharingRule(rounding, line.book.scale))?.shares[at];
    }
    const stated = line.member('amount').amount();
    const neighbours = (['down', 'up'] as const).map((mode) =>
      roundQuotient(exact, {...rounding, mode}),
    );
    return neighbours.find((neighbour) => stated?.eq(neighbour));
  };

/** The key's figures that the line repeats. */
const checkKeyPart = (formula: Spot, key: Spot, unit: unknown): void => {
  const {book} = formula;
  const [whole, part] = [formula.member('whole'), formula.member('part')];
  book.check('key-part', whole, key.member('total').decimal(), whole.decimal());
  const own = key.list('values').find((value) => value.member('unitId').value === unit);
  book.check('key-part', part, own?.member('value').decimal(), part.decimal());
};

const checkTariff = (line: Spot, formula: Spot, account: AccountFigures | undefined): void => {
  if (formula.maybe('op')?.value !== 'rate') return;
  const named = line.maybe('tariffId');
  if (!named) return line.book.find('no-tariff', line);
  const tariff = account?.tariffs.get(named.text() ?? '');
  if (account && !tariff) return line.book.find('unknown-tariff', named);
  const rate = formula.member('rate');
  line.book.check('tariff-rate', rate, tariff?.member('rate').decimal(), rate.decimal());
};

const checkCategory = (line: Spot, formula: Spot, figures: StatementFigures): void => {
  const {account, root} = figures;
  const named = line.maybe('categoryId');
  if (!named || !account) return;
  const category = account.categories.get(named.text() ?? '');
  if (!category) return line.book.find('unknown-id', named);
  if (formula.maybe('op')?.value === 'allocate') {
    const total = formula.member('total');
    line.book.check('allocated-total', total, category.member('actual').amount(), total.decimal());
  }
  const share = publishedShare(category, root.member('unit').member('id').value);
  if (!share) return;
  const [amount, budget] = [line.member('amount'), line.maybe('budget')];
  line.book.check('share', amount, share.member('actual').amount(), amount.amount());
  if (!budget || !share.maybe('budget')) return;
  line.book.check('share', budget, share.member('budget').amount(), budget.amount());
};

/** The figure before rounding, cut or rounded to the decimals it is stated with. */
const checkUnrounded = (line: Spot, {exact}: Outcome): void => {
  const spot = line.maybe('unrounded');
  const stated = spot?.decimal();
  if (!spot || !stated || typeof spot.value !== 'string') return;
  const rule = halfUp(scaleOf(spot.value));
  const cut = roundQuotient(exact, {...rule, mode: 'down'});
  line.book.check('unrounded', spot, cut.eq(stated) ? cut : roundQuotient(exact, rule), stated);
};

/** One line carried out; undefined where its formula cannot be. */
export const outcomeOf = (line: Spot, figures: StatementFigures): Outcome | undefined => {
  const {account, root, rounding} = figures;
  const formula = line.member('formula');
  const unit = root.maybe('unit')?.member('id').value;
  const key = account && formula.maybe('op')?.value === 'allocate' && keyOf(formula, account.keys);
  if (key) checkKeyPart(formula, key, unit);
  const around: Surroundings = {
    rounding,
    amountOf: (id) => amountIn(figures, id),
    shareOf: shareByRemainder(line, formula, key || undefined, unit),
  };
  return evaluate(formula, around);
};

const checkLine = (line: Spot, figures: StatementFigures): Outcome | undefined => {
  const {book} = line;
  const formula = line.member('formula');
  line.member('label').text();
  const stated = line.member('amount').amount();
  const outcome = outcomeOf(line, figures);
  book.check('formula', line.member('amount'), outcome?.amount, stated);
  if (!formula.isObject()) return outcome;
  if (outcome) checkUnrounded(line, outcome);
  checkTariff(line, formula, figures.account);
  checkCategory(line, formula, figures);
  return outcome;
};

/** Lines whose sums lead back to themselves. */
const findCircles = ({lines, byId}: StatementFigures): void => {
  const done = new Set<string>();
  const walk = (id: string, above: ReadonlySet<string>): void => {
    const line = byId.get(id);
    if (!line || done.has(id)) return;
    if (above.has(id)) return line.book.find('cycle', line);
    const of = line.maybe('formula')?.maybe('of')?.value;
    const next = new Set(above).add(id);
    // A chain longer than this is no statement; its lines are still added up as stated.
    if (Array.isArray(of) && next.size < 50) {
      for (const item of of) if (typeof item === 'string') walk(item, next);
    }
    done.add(id);
  };
  for (const line of lines) {
    const id = line.member('id').value;
    if (typeof id === 'string') walk(id, new Set());
  }
};

/** More different divisors than any statement has; adding them up exactly would take long. */
const divisorLimit = 60;

/** The exact sum; undefined where it would take too many divisors. */
const exactSum = (parts: readonly Quotient[]): Quotient | undefined => {
  const byDivisor = new Map<string, Quotient>();
  for (const {over, under} of parts) {
    const key = under.toString();
    byDivisor.set(key, {over: over.plus(byDivisor.get(key)?.over ?? zero), under});
  }
  if (byDivisor.size > divisorLimit) return undefined;
  return [...byDivisor.values()].reduce((total, part) => ({
    over: total.over.times(part.under).plus(part.over.times(total.under)),
    under: total.under.times(part.under),
  }));
};

/** Every line, and what they come to; a sum over other lines is not counted again. */
export const checkLines = (figures: StatementFigures): void => {
  const {root, lines, rounding} = figures;
  const {book} = root;
  findCircles(figures);
  const outcomes = lines.map((line) => checkLine(line, figures));
  const isCounted = (line: Spot): boolean => line.maybe('formula')?.maybe('op')?.value !== 'sum';
  const counted = lines.filter(isCounted);
  const charges = root.member('charges');
  const stated = charges.amount();
  if (rounding?.stage === 'total') {
    const known = outcomes.filter((one, at): one is Outcome => {
      const line = lines[at];
      return one !== undefined && line !== undefined && isCounted(line);
    });
    const total =
      known.length > 0 && known.length === counted.length
        ? exactSum(known.map(({exact}) => exact))
        : undefined;
    if (known.length > 0 && !total) book.find('too-many', root.member('lines'));
    book.check('charges', charges, total && roundQuotient(total, rounding), stated);
    return;
  }
  const amounts = counted.map((line) => line.member('amount').amount());
  const readable = amounts.filter((amount) => amount !== undefined);
  if (readable.length < amounts.length) return;
  book.check(
    'charges',
    charges,
    readable.reduce((all, one) => all.plus(one), zero),
    stated,
  );
};
