import type {Decimal} from './decimal.js';
import {wholeNumber} from './decimal.js';
import {readRounding, type Rounding} from './rounding.js';
import type {Spot} from './spot.js';

/** Notes the currency's decimals, and that there is no second currency anywhere below. */
export const readCurrency = (root: Spot): void => {
  const currency = root.member('currency');
  if (!/^[A-Z]{3}$/.test(currency.text() ?? 'XXX')) root.book.find('not-text', currency);
  const scale = root.member('currencyScale').value;
  if (typeof scale === 'number' && [0, 1, 2, 3, 4, 5, 6].includes(scale)) root.book.scale = scale;
  else root.book.find('not-a-count', root.member('currencyScale'));
  findOtherCurrencies(root, currency.value);
};

/** Deeper than any document that keeps the contract. */
const depthLimit = 40;

const findOtherCurrencies = (root: Spot, currency: unknown): void => {
  const seen = new Set<unknown>();
  let level: readonly Spot[] = [root];
  for (let depth = 0; level.length > 0 && depth < depthLimit; depth++) {
    level = level.flatMap((spot) => {
      if (seen.has(spot.value)) return [];
      seen.add(spot.value);
      const other = spot.maybe('currency');
      if (other && other.value !== currency) root.book.find('two-currencies', other);
      return spot.inside();
    });
  }
};

/** The rule for all that has none of its own. */
export const readDefaultRounding = (root: Spot): Rounding | undefined => {
  const stated = root.member('rounding');
  if (!stated.isObject()) return undefined;
  const rounding = readRounding(stated.value);
  if (!rounding) root.book.find('unknown-rounding', stated);
  return rounding;
};

/** Sums up what the items say; undefined where one of them says nothing readable. */
export const sumOf = (
  items: readonly Spot[],
  read: (item: Spot) => Decimal | undefined,
): Decimal | undefined =>
  items.reduce<Decimal | undefined>((total, item) => {
    const value = read(item);
    return total && value ? total.plus(value) : undefined;
  }, wholeNumber(0));

/** Leaves a finding for every id that stands twice. */
export const findDuplicates = (items: readonly Spot[], idName = 'id'): void => {
  const seen = new Set<string>();
  for (const item of items) {
    const id = item.member(idName);
    const text = id.text();
    if (text === undefined) continue;
    if (seen.has(text)) item.book.find('duplicate-id', id);
    seen.add(text);
  }
};
