import type {SocietyLink, SurveyResults} from '../../../src/contract/index.js';
import type {Community} from '../communities.js';
import type {Database} from '../database/schema.js';
import {accountVersions, findAccount, newestAccounts} from '../fees/read.js';
import {textsIn} from '../fees/texts.js';
import {inLanguage} from '../languages.js';
import type {ActionLink, ResultsContent} from './content.js';

type Members = Readonly<Record<string, unknown>>;

/** The entry of a tree of costs that has this id. */
const findCategory = (list: unknown, id: string): Members | undefined => {
  if (!Array.isArray(list)) return undefined;
  for (const item of list as Members[]) {
    const found = item['id'] === id ? item : findCategory(item['children'], id);
    if (found) return found;
  }
  return undefined;
};

const feeLine = /^accounts\/([^/]{1,64})\/categories\/([^/]{1,64})$/;

/** What a link leads to is called; undefined where there is no such thing. */
export const labelOf = async (
  db: Database,
  {kind, objectId}: ActionLink,
  community: Community,
  lang: string,
): Promise<string | undefined> => {
  if (kind === 'notice') {
    const notice = await db
      .selectFrom('notices')
      .select('title')
      .where('community', '=', community.id)
      .where('id', '=', objectId)
      .where('status', '!=', 'draft')
      .executeTakeFirst();
    return notice && inLanguage(notice.title, lang);
  }
  const [, period, category] = feeLine.exec(objectId) ?? [];
  if (!period || !category) return undefined;
  const [newest] = await accountVersions(db, community.id, period);
  const account = newest && (await findAccount(db, community.id, period, newest.version));
  if (!account) return undefined;
  const texts = textsIn(account.content, lang, community.config.languages) as Members;
  const label = findCategory(texts['categories'], category)?.['label'];
  return typeof label === 'string' ? label : undefined;
};

const noticesOffered = 50;

/** Where a link may lead: the last notices, and every cost of the newest account. */
export const linkTargets = async (
  db: Database,
  community: Community,
  lang: string,
): Promise<SocietyLink[]> => {
  const notices = await db
    .selectFrom('notices')
    .select(['id', 'title'])
    .where('community', '=', community.id)
    .where('status', '!=', 'draft')
    .orderBy('published_at', 'desc')
    .orderBy('id')
    .limit(noticesOffered)
    .execute();
  const [account] = await newestAccounts(db, community.id);
  const texts = account && textsIn(account.content, lang, community.config.languages);
  const costs = categoriesIn((texts as Members | undefined)?.['categories']);
  return [
    ...notices.map(({id, title}) => ({
      kind: 'notice' as const,
      objectId: id,
      label: inLanguage(title, lang),
    })),
    ...costs.map(({id, label}) => ({
      kind: 'fee-line' as const,
      objectId: `accounts/${account?.period ?? ''}/categories/${id}`,
      label,
    })),
  ];
};

/** Every entry of a tree of costs that a link can name. */
const categoriesIn = (list: unknown): {id: string; label: string}[] =>
  Array.isArray(list)
    ? (list as Members[]).flatMap(({id, label, children}) => [
        ...(typeof id === 'string' && typeof label === 'string' && id.length <= 64
          ? [{id, label}]
          : []),
        ...categoriesIn(children),
      ])
    : [];

/** What was done, with links that lead somewhere; one to what is no longer there is left out. */
export const actionViews = (
  db: Database,
  actions: ResultsContent['actions'],
  community: Community,
  lang: string,
): Promise<SurveyResults['actions']> =>
  Promise.all(
    actions.map(async ({said, did, links = []}) => {
      const named: SocietyLink[] = [];
      for (const link of links) {
        const label = await labelOf(db, link, community, lang);
        if (label) named.push({...link, label});
      }
      return {
        said: inLanguage(said, lang),
        did: inLanguage(did, lang),
        ...(named.length > 0 && {links: named}),
      };
    }),
  );
