import {languageFor, type Community} from '../communities.js';
import type {Database} from '../database/schema.js';
import {present} from '../requests/told.js';
import type {RequestRow} from '../requests/view.js';
import {accountVersions, findAccount, findStatement, statementVersions} from './read.js';
import {textsIn} from './texts.js';

/** What a request was asked about, in words for the desk. */
export interface AskedAboutView {
  readonly label: string;
  readonly period: string;
  readonly version: number;
  readonly newestVersion: number;
  readonly amount?: string;
  readonly currency?: string;
  readonly unit?: string;
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

/** Undefined where the context names nothing that was published here. */
export const askedAbout = async (
  db: Database,
  row: RequestRow,
  community: Community,
): Promise<AskedAboutView | undefined> => {
  const [, kind, period, path] =
    /^(accounts|statements)\/([^/]{1,64})\/(.{1,150})$/.exec(row.context?.objectId ?? '') ?? [];
  if (!kind || !period || !path) return undefined;
  const found = await findContent(db, kind, period, row);
  if (!found) return undefined;
  const lang = languageFor(community, undefined);
  const content = textsIn(found.row.content, lang, community.config.languages) as Members;
  const part = findPart(content, path);
  const label = textOf(part?.['label']) ?? textOf(part?.['title']);
  if (!part || label === undefined) return undefined;
  const {unit} = content;
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
  };
};
