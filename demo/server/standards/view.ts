import type {
  ContactDirectory,
  PublishedVersion,
  ServiceStandards,
} from '../../../src/contract/index.js';
import type {Community} from '../communities.js';
import {textsIn} from '../fees/texts.js';
import {inLanguage} from '../languages.js';
import {present} from '../requests/told.js';
import type {DocumentRow, VersionRow} from './read.js';

type Members = Readonly<Record<string, unknown>>;

/** What a version says of itself, in one language. */
export const versionView = (
  row: VersionRow,
  lang: string,
  {config}: Community,
): PublishedVersion => ({
  version: row.version,
  publishedAt: row.published_at.toISOString(),
  ...present({
    effectiveFrom: row.effective_from,
    changeNote: row.change_note && inLanguage(row.change_note, lang),
    approvedBy: textsIn(row.approved_by, lang, config.languages) as
      PublishedVersion['approvedBy'] | null,
  }),
});

/** The names of the fee account's categories, by their ids. */
export type CategoryLabels = ReadonlyMap<string, string>;

const withLabel = (item: Members, labels: CategoryLabels) => {
  const label = labels.get(String(item['costCategoryId']));
  return label === undefined ? item : {...item, costCategoryLabel: label};
};

const asList = (value: unknown): readonly Members[] =>
  Array.isArray(value) ? (value as Members[]) : [];

/** The standards as they were published, in one language. The contract is held at the way out. */
export const standardsView = (
  row: DocumentRow,
  lang: string,
  community: Community,
  labels: CategoryLabels,
): ServiceStandards => {
  const content = textsIn(row.content, lang, community.config.languages) as Members;
  const areas = asList(content['areas']).map((area) => ({
    ...area,
    items: asList(area['items']).map((item) => withLabel(item, labels)),
  }));
  return {...content, ...versionView(row, lang, community), areas} as ServiceStandards;
};

/** The contacts as they were published, in one language; what only the backend needs stays here. */
export const contactsView = (
  row: DocumentRow,
  lang: string,
  community: Community,
): ContactDirectory => {
  const content = textsIn(row.content, lang, community.config.languages) as Members;
  const {timeZone} = community.config;
  const contacts = asList(content['contacts']).map((contact) =>
    Object.fromEntries(Object.entries(contact).filter(([name]) => name !== 'onEveryPage')),
  );
  return {
    ...content,
    ...versionView(row, lang, community),
    timeZone,
    contacts,
  } as unknown as ContactDirectory;
};

const addLabels = (categories: unknown, labels: Map<string, string>) => {
  for (const {id, label, children} of asList(categories)) {
    labels.set(String(id), String(label));
    addLabels(children, labels);
  }
};

/** Of an account's content in one language. */
export const categoryLabels = (account: Members | undefined): CategoryLabels => {
  const labels = new Map<string, string>();
  addLabels(account?.['categories'], labels);
  return labels;
};
