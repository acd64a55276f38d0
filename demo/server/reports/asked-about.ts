/** What of meetings, surveys and service reports a request was asked about. */
import type {Community} from '../communities.js';
import type {Database} from '../database/schema.js';
import {inLanguage, type Localized} from '../languages.js';
import type {RequestRow} from '../requests/view.js';
import type {AskedPublication} from '../standards/asked-about.js';
import {servicesOf} from './compute.js';
import {figureRows, periodOf, periodView} from './view.js';

type Find = (
  db: Database,
  place: readonly string[],
  asked: {
    readonly version: number | undefined;
    readonly community: Community;
    readonly lang: string;
  },
) => Promise<AskedPublication | undefined>;

/** A part by its own name, and by that of the whole. */
const labelOf = (lang: string, ...names: readonly Localized[]) =>
  names.map((name) => inLanguage(name, lang)).join(' · ');

/** A meeting or an item of its agenda; of earlier versions no names are kept. */
const findMeeting: Find = async (db, [id = '', part, item], {version, community, lang}) => {
  const row = await db
    .selectFrom('meetings')
    .select(['content', 'version'])
    .where('community', '=', community.id)
    .where('id', '=', id)
    .executeTakeFirst();
  if (!row) return undefined;
  const {title, agenda} = row.content;
  const named = part === 'agenda' ? agenda.find((one) => one.id === item) : undefined;
  if (part !== undefined && !named) return undefined;
  const label = labelOf(lang, ...(named ? [named.title, title] : [title]));
  return {label, version: version ?? row.version, newestVersion: row.version};
};

/** A question of a round that owners have seen. */
const findQuestion: Find = async (db, [id = '', , question], {version, community, lang}) => {
  const row = await db
    .selectFrom('survey_rounds')
    .select(['content', 'results_version'])
    .where('community', '=', community.id)
    .where('id', '=', id)
    .where('state', '!=', 'draft')
    .executeTakeFirst();
  const named = row?.content.questions.find((one) => one.id === question);
  if (!row || !named) return undefined;
  const newestVersion = row.results_version;
  const label = labelOf(lang, named.title, row.content.title);
  return {label, version: version ?? newestVersion, newestVersion};
};

/** A figure of a report, as the version that was asked about called it. */
const findFigure: Find = async (db, [period = '', figure], {version, community, lang}) => {
  const versions = await db
    .selectFrom('service_reports')
    .selectAll()
    .where('community', '=', community.id)
    .where('period', '=', period)
    .orderBy('version', 'desc')
    .execute();
  const [newest] = versions;
  const row = version === undefined ? newest : versions.find((one) => one.version === version);
  if (!newest || !row) return undefined;
  const services = await servicesOf(db, community.id);
  const names = new Map(services.map(({code, name}) => [code, name]));
  const named = Object.values(figureRows(row.content, names, lang))
    .flat()
    .find(({id}) => id === figure);
  if (!named) return undefined;
  const label = `${named.label} · ${periodView(periodOf(row), lang).label}`;
  return {label, version: row.version, newestVersion: newest.version};
};

const finders: Readonly<Record<string, readonly [prefix: string, find: Find] | undefined>> = {
  'owner-meetings': ['meetings', findMeeting],
  'owner-survey': ['surveys', findQuestion],
  'owner-service-report': ['reports', findFigure],
};

/** What a request's context names among them; undefined for anything else. */
export const findAskedSociety = async (
  db: Database,
  {context}: RequestRow,
  community: Community,
  lang: string,
): Promise<AskedPublication | undefined> => {
  const [prefix, find] = finders[context?.widget ?? ''] ?? [];
  const [first, ...place] = (context?.objectId ?? '').split('/');
  if (!find || first !== prefix) return undefined;
  return find(db, place, {version: context?.version, community, lang});
};
