import type {Source} from '../../../src/contract/index.js';
import {findCommunity, languageFor, type Community} from '../communities.js';
import type {Database} from '../database/schema.js';
import {invalid} from '../http/problem.js';
import {present} from '../requests/told.js';
import type {RequestRow} from '../requests/view.js';
import {findAskedPublication} from '../standards/asked-about.js';
import {accountVersions, findAccount, findStatement, statementVersions} from './read.js';
import {textsIn} from './texts.js';

/** What a request was asked about, in words for the desk. */
export interface AskedAboutView {
  readonly label: string;
  /** Of fees alone. */
  readonly period?: string;
  readonly version: number;
  readonly newestVersion: number;
  readonly amount?: string;
  readonly currency?: string;
  readonly unit?: string;
  /** What was published with it. */
  readonly documents: readonly {readonly id: string; readonly label: string}[];
}

type Members = Readonly<Record<string, unknown>>;

const isMembers = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const textOf = (value: unknown) => (typeof value === 'string' ? value : undefined);

/** The entry of a list that has this id, or the entry of a list within one. */
const findById = (list: unknown, id: string): Members | undefined => {
  if (!Array.isArray(list)) return undefined;
  for (const item of list as unknown[]) {
    if (!isMembers(item)) continue;
    if (item['id'] === id) return item;
    const inside = findById(item['children'], id);
    if (inside) return inside;
  }
  return undefined;
};

/** What a path such as `lines/L1`, `commonIncome/gross/ad` or `tax` names. */
const findPart = (content: Members, path: string): Members | undefined => {
  let at: unknown = content;
  const names = path.split('/');
  for (const [index, name] of names.entries()) {
    if (Array.isArray(at)) return findById(at, names.slice(index).join('/'));
    at = isMembers(at) && Object.hasOwn(at, name) ? at[name] : undefined;
  }
  return isMembers(at) ? at : undefined;
};

const findContent = async (
  db: Database,
  kind: string,
  period: string,
  {community, owner_subject: subject, context}: RequestRow,
) => {
  if (kind === 'accounts') {
    const versions = await accountVersions(db, community, period);
    const newest = versions[0]?.version;
    const row = newest && (await findAccount(db, community, period, context?.version ?? newest));
    return row ? {row, newest} : undefined;
  }
  // Line ids are the same in everybody's statement; whose figures these are only a token says.
  if (!subject) return undefined;
  const [newest] = await statementVersions(db, community, subject, {period});
  if (!newest) return undefined;
  const version = context?.version ?? newest.version;
  const row = await findStatement(db, {community, period, unit: newest.unit, version});
  return row && {row, newest: newest.version};
};

/** What the context names, in one language; undefined where that was never published here. */
const findAskedAbout = async (db: Database, row: RequestRow, {config}: Community, lang: string) => {
  const [, kind, period, path] =
    /^(accounts|statements)\/([^/]{1,64})\/(.{1,150})$/.exec(row.context?.objectId ?? '') ?? [];
  if (!kind || !period || !path) return undefined;
  const found = await findContent(db, kind, period, row);
  if (!found) return undefined;
  const content = textsIn(found.row.content, lang, config.languages) as Members;
  const part = findPart(content, path);
  const label = textOf(part?.['label']) ?? textOf(part?.['title']);
  return part && label !== undefined ? {...found, content, part, label, period} : undefined;
};

/** What was published with the newest account of a period. */
const documentsOf = async (
  db: Database,
  community: Community,
  period: string,
  lang: string,
): Promise<readonly {id: string; label: string; href?: string}[]> => {
  const [newest] = await accountVersions(db, community.id, period);
  const row = newest && (await findAccount(db, community.id, period, newest.version));
  if (!row) return [];
  const content = textsIn(row.content, lang, community.config.languages) as Members;
  const documents = Array.isArray(content['documents']) ? (content['documents'] as unknown[]) : [];
  return documents.filter(isMembers).flatMap(({id, label, href}) => {
    const [known, name] = [textOf(id), textOf(label)];
    return known && name ? [{id: known, label: name, ...present({href: textOf(href)})}] : [];
  });
};

/** Undefined where the context names nothing that was published here. */
export const askedAbout = async (
  db: Database,
  row: RequestRow,
  community: Community,
): Promise<AskedAboutView | undefined> => {
  const lang = languageFor(community, undefined);
  const published = await findAskedPublication(db, row, community, lang);
  if (published) return {...published, documents: []};
  const found = await findAskedAbout(db, row, community, lang);
  if (!found) return undefined;
  const {content, part, label, period} = found;
  const {unit} = content;
  const documents = await documentsOf(db, community, period, lang);
  return {
    label,
    period,
    version: found.row.version,
    newestVersion: found.newest,
    ...present({
      amount: textOf(part['amount']) ?? textOf(part['actual']),
      currency: textOf(content['currency']),
      unit: isMembers(unit) ? textOf(unit['label']) : undefined,
    }),
    documents: documents.map((document) => ({id: document.id, label: document.label})),
  };
};

/** What staff let their words rest on. */
export interface PointTo {
  readonly askedAbout?: boolean;
  readonly documentIds?: readonly string[];
}

/** The sources of an answer, named in the owner's language; a 422 for what was never published. */
export const sourcesOf = async (
  db: Database,
  row: RequestRow,
  {askedAbout: isAskedAbout = false, documentIds = []}: PointTo,
): Promise<Source[]> => {
  if (!isAskedAbout && documentIds.length === 0) return [];
  const community = await findCommunity(db, row.community);
  const lang = languageFor(community, row.lang ?? undefined);
  const published = await findAskedPublication(db, row, community, lang);
  const found = await findAskedAbout(db, row, community, lang);
  const asked = published ?? (found && {label: found.label, newestVersion: found.newest});
  const known = found ? await documentsOf(db, community, found.period, lang) : [];
  const unknown = (pointer: string) =>
    invalid([{pointer, code: 'unknown', detail: 'Nothing of that name was published here.'}]);
  if (isAskedAbout && (!asked || !row.context)) throw unknown('/pointTo/askedAbout');
  const documents = documentIds.map((id, index) => {
    const document = known.find((one) => one.id === id);
    if (!document) throw unknown(`/pointTo/documentIds/${index}`);
    return {label: document.label, ...present({href: document.href})};
  });
  const lines =
    isAskedAbout && asked && row.context
      ? [
          {
            label: asked.label,
            widget: row.context.widget,
            objectId: row.context.objectId,
            version: asked.newestVersion,
          },
        ]
      : [];
  return [...lines, ...documents];
};
