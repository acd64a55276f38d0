import type {Decimal} from './decimal.js';
import {findDuplicates, readCurrency, readDefaultRounding} from './document.js';
import type {Rounding} from './rounding.js';
import type {Spot} from './spot.js';

export const schemes = ['lump_sum', 'commission', 'cost_distribution', 'fixed_contribution'];

/** The figures of an account that other figures refer to. */
export interface AccountFigures {
  readonly root: Spot;
  readonly rounding: Rounding | undefined;
  /** Every category of the tree, by its id. */
  readonly categories: ReadonlyMap<string, Spot>;
  readonly keys: ReadonlyMap<string, Spot>;
  readonly tariffs: ReadonlyMap<string, Spot>;
  /** `receivable`, `costs`, `commonIncome` or a category's actual figure. */
  readonly amountOf: (id: string) => Decimal | undefined;
}

/** No budget is nested deeper. */
const depthLimit = 12;

const byId = (items: readonly Spot[]): Map<string, Spot> =>
  new Map(
    items.flatMap((item) => {
      const id = item.member('id').value;
      return typeof id === 'string' ? [[id, item] as const] : [];
    }),
  );

/** Every category, parents before children; a circle or an endless depth becomes a finding. */
const flatten = (categories: readonly Spot[], above: readonly unknown[] = []): Spot[] =>
  categories.flatMap((category) => {
    if (above.includes(category.value)) {
      category.book.find('cycle', category);
      return [];
    }
    if (above.length >= depthLimit) {
      category.book.find('too-deep', category);
      return [];
    }
    return [category, ...flatten(category.list('children'), [...above, category.value])];
  });

export const readAccount = (root: Spot): AccountFigures => {
  readCurrency(root);
  const tree = flatten(root.member('categories').items());
  const [keys, tariffs] = [root.list('keys'), root.list('tariffs')];
  for (const items of [tree, keys, tariffs]) findDuplicates(items);
  const categories = byId(tree);
  const amountOf = (id: string): Decimal | undefined => {
    if (id === 'receivable') return root.maybe('receivable')?.amount();
    if (id === 'costs') return root.maybe('totals')?.member('actual').amount();
    if (id === 'commonIncome') return root.maybe('commonIncome')?.member('grossTotal').amount();
    return categories.get(id)?.member('actual').amount();
  };
  return {
    root,
    rounding: readDefaultRounding(root),
    categories,
    keys: byId(keys),
    tariffs: byId(tariffs),
    amountOf,
  };
};
