/** What each language's folder holds, and what must agree in it. */
import type {
  ContactsPublication,
  FeeAccount,
  FeeAccountList,
  NoticePage,
  Portal,
  StandardsPublication,
} from '../../src/contract/index.js';
import type {Inspection, SoundFile} from './inspection.js';
import {membersNamed, repeatedIds, wrongFigures} from './rules.js';

type Publication = StandardsPublication | ContactsPublication;

/** A version, in the file that holds it. */
interface Version<T extends Publication> {
  readonly document: NonNullable<T['document']>;
  readonly tell: SoundFile<T>['tell'];
}

/** Each version that is listed has its file, and is what the list says. */
const readVersions = async <T extends Publication>(
  inspection: Inspection,
  path: string,
  shape: string,
): Promise<Version<T>[]> => {
  const main = await inspection.file<T>(`${path}.json`, shape);
  if (!main) return [];
  const {versions, document} = main.value;
  const found: Version<T>[] = document ? [{document, tell: main.tell}] : [];
  if (versions.length > 0 && !document) main.tell([{pointer: '/document', says: 'is missing'}]);
  for (const {version} of versions) {
    if (version === document?.version) continue;
    const other = await inspection.file<T>(`${path}/${version}.json`, shape);
    if (other?.value.document?.version === version) {
      found.push({document: other.value.document, tell: other.tell});
    } else other?.tell([{pointer: '/document/version', says: `should be ${version}`}]);
  }
  for (const {document: one, tell} of found) {
    const listed = versions.find(({version}) => version === one.version);
    const day = 'effectiveFrom' in one ? one.effectiveFrom : undefined;
    if (!listed) {
      tell([{pointer: '/document/version', says: 'is not among the versions listed'}]);
    } else if (day !== undefined && listed.effectiveFrom !== day) {
      const says = `is ${listed.effectiveFrom ?? 'missing'} in the list of versions`;
      tell([{pointer: '/document/effectiveFrom', says}]);
    }
  }
  return found;
};

/** Each account that is listed has its file and adds up; resolves to the newest one's categories. */
const checkFees = async (inspection: Inspection, lang: string): Promise<Set<unknown>> => {
  const list = await inspection.file<FeeAccountList>(`${lang}/fees.json`, 'FeeAccountList');
  const categories = new Set<unknown>();
  for (const [index, {period, version}] of (list?.value.items ?? []).entries()) {
    if (/[\\/]/.test(period.id)) {
      list?.tell([{pointer: `/items/${index}/period/id`, says: 'cannot be the name of a file'}]);
      continue;
    }
    const path = `${lang}/fees/${period.id}`;
    const newest = await inspection.file<FeeAccount>(`${path}.json`, 'FeeAccount');
    if (!newest) continue;
    const {value: account, tell} = newest;
    if (account.version !== version)
      tell([{pointer: '/version', says: `is ${version} in fees.json`}]);
    if (index === 0) {
      for (const {value} of membersNamed('id', account.categories)) categories.add(value);
    }
    tell(wrongFigures(account));
    for (const earlier of account.earlierVersions ?? []) {
      const old = await inspection.file(`${path}.v${earlier.version}.json`, 'FeeAccount');
      old?.tell(wrongFigures(old.value));
    }
  }
  return categories;
};

const checkNotices = async (inspection: Inspection, lang: string) => {
  const notices = await inspection.file<NoticePage>(`${lang}/notices.json`, 'NoticePage');
  notices?.tell(repeatedIds(notices.value.items, '/items'));
  if (notices?.value.nextCursor !== undefined) {
    notices.tell([{pointer: '/nextCursor', says: 'has no place here: one file holds them all'}]);
  }
};

const checkStandards = async (inspection: Inspection, lang: string, categories: Set<unknown>) => {
  const versions = await readVersions<StandardsPublication>(
    inspection,
    `${lang}/standards`,
    'StandardsPublication',
  );
  for (const {document, tell} of versions) {
    tell(repeatedIds(document.areas, '/document/areas'));
    for (const [index, {items}] of document.areas.entries()) {
      tell(repeatedIds(items, `/document/areas/${index}/items`));
    }
    const paid = [...membersNamed('costCategoryId', document, '/document')];
    tell(
      paid
        .filter(({value}) => categories.size > 0 && !categories.has(value))
        .map(({pointer}) => ({pointer, says: 'names no category of the newest fee account'})),
    );
  }
};

const checkContacts = async (inspection: Inspection, lang: string) => {
  const versions = await readVersions<ContactsPublication>(
    inspection,
    `${lang}/contacts`,
    'ContactsPublication',
  );
  for (const {document, tell} of versions) {
    tell(repeatedIds(document.contacts, '/document/contacts'));
  }
};

/** Checks one language; resolves to the community it is of. */
export const checkLanguage = async (
  inspection: Inspection,
  lang: string,
  contents: readonly string[],
): Promise<string | undefined> => {
  const portal = await inspection.file<Portal>(`${lang}/portal.json`, 'Portal');
  if (contents.includes('notices')) await checkNotices(inspection, lang);
  const categories = contents.includes('fees')
    ? await checkFees(inspection, lang)
    : new Set<unknown>();
  if (contents.includes('standards')) await checkStandards(inspection, lang, categories);
  if (contents.includes('contacts')) await checkContacts(inspection, lang);
  return portal?.value.community.id;
};
