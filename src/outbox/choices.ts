import type {StorageMode} from './index.js';
import type {Outbox} from './outbox.js';

/** `controllers/remembered.ts` and `controllers/last-visit.ts` know this key as well. */
const keyOf = (scope: string, name: string) => `owner-portal:choice ${scope} ${name}`;

/** A fingerprint of whoever was signed in when the choices were made. */
const whose = 'person';

/** In a frame without storage, or where it is full, a choice lasts as long as the page. */
const use = <Result>(storage: StorageMode, work: (kept: Storage) => Result): Result | undefined => {
  if (storage === 'none') return undefined;
  try {
    return work(storage === 'session' ? sessionStorage : localStorage);
  } catch {
    return undefined;
  }
};

/** What a reader chose on an earlier visit, such as their building; absent where nothing was kept. */
export const recallChoice = ({store, storage}: Outbox, name: string): string | undefined =>
  use(storage, (kept) => kept.getItem(keyOf(store.scope, name))) ?? undefined;

/** Keeps it where, and as long as, the portal may keep things; an empty one is forgotten. */
export const keepChoice = ({store, storage}: Outbox, name: string, value: string): void => {
  const key = keyOf(store.scope, name);
  use(storage, (kept) => (value ? kept.setItem(key, value) : kept.removeItem(key)));
};

/**
 * What a reader chose is theirs: another person who sits down on a later page finds none of it. A
 * page that does not say who is signed in changes nothing; many of a firm's pages need not know.
 */
export const claimChoices = (outbox: Outbox): void => {
  const {store, storage, person} = outbox;
  if (!person) return;
  const former = recallChoice(outbox, whose);
  if (former && former !== person) forgetChoices(store.scope, storage);
  keepChoice(outbox, whose, person);
};

/** Nothing of the person who left stays. */
export const forgetChoices = (scope: string, storage: StorageMode): void => {
  const begin = keyOf(scope, '');
  use(storage, (kept) =>
    Object.keys(kept)
      .filter((key) => key.startsWith(begin))
      .forEach((key) => kept.removeItem(key)),
  );
};
