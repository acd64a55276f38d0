import type {Database} from '../database/schema.js';
import {inLanguage} from '../languages.js';
import {present} from '../requests/told.js';
import type {RequestRow} from '../requests/view.js';

/** What staff read of what was asked beside the questions; absent where nothing was. */
export const askedView = async (
  db: Database,
  {reference, asked, fault_id: faultId}: RequestRow,
  lang: string,
) => {
  const {preferredTimes, relation, onBehalfOf, confidential, preferredContact, rules, price} =
    asked;
  const {followers} =
    faultId === null
      ? {followers: 0}
      : await db
          .selectFrom('fault_followers')
          .select((on) => on.fn.countAll<number>().as('followers'))
          .where('fault_reference', '=', reference)
          .executeTakeFirstOrThrow();
  const view = present({
    preferredTimes: preferredTimes?.map(({date, slot}) => `${date} ${inLanguage(slot, lang)}`),
    relation: relation && inLanguage(relation, lang),
    onBehalfOf,
    confidential,
    preferredContact,
    rules: rules && `${inLanguage(rules.title, lang)} (${rules.version})`,
    price: price && inLanguage(price, lang),
    followers: Number(followers) || undefined,
  });
  return Object.keys(view).length > 0 ? view : undefined;
};
