import type {Community} from '../communities.js';
import type {Database} from '../database/schema.js';
import {textsIn} from '../fees/texts.js';
import {inLanguage} from '../languages.js';
import {findAskedSociety} from '../reports/asked-about.js';
import type {RequestRow} from '../requests/view.js';
import {findDocument, versionsOf} from './read.js';

/** Something published that a request was asked about. */
export interface AskedPublication {
  readonly label: string;
  readonly version: number;
  readonly newestVersion: number;
}

type Members = Readonly<Record<string, unknown>>;

const standardsWidget = 'owner-service-standards';
const noticesWidget = 'owner-notice-board';

/** A service, as the version that was asked about called it. */
const findService = async (
  db: Database,
  {context}: RequestRow,
  community: Community,
  lang: string,
): Promise<AskedPublication | undefined> => {
  const [, id] = /^standards\/(.{1,64})$/.exec(context?.objectId ?? '') ?? [];
  const [newest] = id === undefined ? [] : await versionsOf(db, community.id, 'standards');
  if (!newest) return undefined;
  const version = context?.version ?? newest.version;
  const row = await findDocument(db, community.id, 'standards', version);
  const content = textsIn(row?.content, lang, community.config.languages) as Members | undefined;
  const areas = Array.isArray(content?.['areas']) ? (content['areas'] as Members[]) : [];
  const items = areas.flatMap(({items: list}) => (Array.isArray(list) ? (list as Members[]) : []));
  const name = items.find((item) => item['id'] === id)?.['name'];
  return typeof name === 'string'
    ? {label: name, version, newestVersion: newest.version}
    : undefined;
};

/** A notice that owners have seen, as it was called in the version that was asked about. */
const findNotice = async (
  db: Database,
  {context}: RequestRow,
  community: Community,
  lang: string,
): Promise<AskedPublication | undefined> => {
  const notice = await db
    .selectFrom('notices')
    .select(['id', 'title', 'version'])
    .where('id', '=', context?.objectId ?? '')
    .where('community', '=', community.id)
    .where('status', '!=', 'draft')
    .executeTakeFirst();
  if (!notice) return undefined;
  const version = context?.version ?? notice.version;
  const kept = await db
    .selectFrom('notice_revisions')
    .select('content')
    .where('notice', '=', notice.id)
    .where('version', '=', version)
    .where('published_at', 'is not', null)
    .orderBy('revision', 'desc')
    .executeTakeFirst();
  const label = inLanguage(kept?.content.title ?? notice.title, lang);
  return {label, version, newestVersion: notice.version};
};

/** What a request's context names beside fees; undefined for anything else. */
export const findAskedPublication = async (
  db: Database,
  row: RequestRow,
  community: Community,
  lang: string,
): Promise<AskedPublication | undefined> => {
  if (row.context?.widget === standardsWidget) return findService(db, row, community, lang);
  if (row.context?.widget === noticesWidget) return findNotice(db, row, community, lang);
  return findAskedSociety(db, row, community, lang);
};
