import type {AccountFigures} from './account-figures.js';
import type {Decimal} from './decimal.js';
import {findDuplicates, sumOf} from './document.js';
import type {Rounding} from './rounding.js';
import {toScale} from './rounding.js';
import {splitDecimal} from './split.js';
import type {Spot} from './spot.js';

/** A key's units with their parts, in the order ties are decided. */
export interface KeyParts {
  readonly units: readonly string[];
  readonly parts: readonly Decimal[];
}

/** Undefined where the parts are not public or one of them cannot be read. */
export const readKeyParts = (key: Spot): KeyParts | undefined => {
  const values = key.maybe('values')?.items() ?? [];
  const units: string[] = [];
  const parts: Decimal[] = [];
  for (const value of values) {
    const [unit, part] = [value.member('unitId').text(), value.member('value').quantity()];
    if (unit === undefined || !part) continue;
    units.push(unit);
    parts.push(part);
  }
  return values.length > 0 && parts.length === values.length ? {units, parts} : undefined;
};

/** Every key's parts add up to its total. */
export const checkKeys = ({root, keys}: AccountFigures): void => {
  for (const key of keys.values()) {
    const total = key.member('total').divisor();
    const values = key.list('values');
    if (values.length === 0) continue;
    findDuplicates(values, 'unitId');
    const parts = sumOf(values, (value) => value.member('value').quantity());
    root.book.check('key-total', key.member('total'), parts, total);
  }
};

/** The key something is shared out by; one that the account does not have is a finding. */
export const keyOf = (spot: Spot, keys: ReadonlyMap<string, Spot>): Spot | undefined => {
  const named = spot.maybe('keyId');
  const id = named?.text();
  const key = id === undefined ? undefined : keys.get(id);
  if (named && id !== undefined && !key) spot.book.find('unknown-key', named);
  return key;
};

/** How amounts are shared out among all: by the document's rule, to the currency's decimals. */
export const sharingRule = (rounding: Rounding, scale: number): Rounding =>
  rounding.scale === scale ? rounding : toScale(rounding, scale);

/**
 * Holds the published shares of a cost against its key, and their sum against the cost. `columns`
 * names, for each column of the shares, the member of the cost that it shares out.
 */
export const checkShares = (
  cost: Spot,
  {keys, rounding}: AccountFigures,
  columns: Readonly<Record<string, string>>,
): void => {
  const key = keyOf(cost, keys);
  const shares = cost.list('shares');
  if (shares.length === 0) return;
  findDuplicates(shares, 'unitId');
  const known = key && readKeyParts(key);
  for (const [column, member] of Object.entries(columns)) {
    const total = cost.maybe(member)?.amount();
    const published = shares.filter((share) => share.maybe(column));
    if (!total || published.length === 0) continue;
    const stated = sumOf(published, (share) => share.member(column).amount());
    if (rounding?.mode === 'largest_remainder') {
      cost.book.check('shares-total', cost.member('shares'), total, stated);
    }
    if (!known || !rounding) continue;
    const split = splitDecimal(total, known.parts, sharingRule(rounding, cost.book.scale));
    if (!split) cost.book.find('no-weight', cost);
    for (const share of published) {
      const at = known.units.indexOf(share.member('unitId').text() ?? '');
      if (at < 0) cost.book.find('unknown-id', share.member('unitId'));
      else
        cost.book.check(
          'share',
          share.member(column),
          split?.shares[at],
          share.member(column).amount(),
        );
    }
  }
};
