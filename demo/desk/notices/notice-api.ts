import type {components} from '../../server/desk/openapi.js';
import {callSignedIn, json, post, put} from '../api.js';
import {Refusal} from '../refusal.js';

type Schemas = components['schemas'];

/** Spelled out: the schema's texts by language would come out as `unknown`. */
export type NoticeContent = Schemas['NoticeContent'];
export type DeskNotice = Schemas['DeskNotice'];
export type NoticeRevision = DeskNotice['revisions'][number];
export type NoticeSummary = Schemas['DeskNoticeSummary'];
export type NoticeState = NoticeSummary['state'];

/** A text by language. */
export type Localized = Readonly<Record<string, string>>;

/** A building, and the entrances of it that a notice can be for. */
export interface Building {
  readonly id: string;
  readonly name: Localized;
  readonly entrances: readonly {readonly code: string; readonly name: Localized}[];
}

/** Somebody a notice can name as the one to ask. */
export interface KnownContact {
  readonly kind: string;
  readonly name: Localized;
  readonly phone?: string;
  readonly email?: string;
}

/** A community as its owners' site knows it, in all of its languages. */
export interface NoticePlaceOfWork {
  readonly id: string;
  readonly name: string;
  readonly languages: readonly string[];
  readonly manager: Localized;
  readonly buildings: readonly Building[];
  readonly contacts: readonly KnownContact[];
}

export interface NoticePage {
  readonly items: readonly NoticeSummary[];
  readonly nextCursor?: string;
}

interface Published {
  readonly communities: readonly {id: string; name: string; languages: string[]}[];
}
interface Portal {
  readonly manager: {readonly name: string};
  readonly contacts: readonly {kind: string; name: string; phone?: string; email?: string}[];
  readonly places: readonly {
    readonly id: string;
    readonly name: string;
    readonly kind: string;
    readonly units?: readonly {readonly code: string; readonly name: string}[];
  }[];
}

const readPortal = async (community: string, lang: string): Promise<Portal> => {
  const query = new URLSearchParams({community, lang});
  const answer = await fetch(`/v1/portal?${query}`).catch(() => {
    throw new Refusal('offline');
  });
  if (!answer.ok) throw await Refusal.from(answer);
  return json(answer);
};

/** What the site says in each language, put side by side: its lists are the same in all. */
const inAllLanguages = (portals: ReadonlyMap<string, Portal>) => {
  const said = (read: (portal: Portal) => string | undefined): Localized =>
    Object.fromEntries([...portals].map(([lang, portal]) => [lang, read(portal) ?? '']));
  const [first] = portals.values();
  const buildings = ({places}: Portal) => places.filter(({kind}) => kind === 'building');
  return {
    manager: said(({manager}) => manager.name),
    buildings: (first ? buildings(first) : []).map(({id, units = []}, at) => ({
      id,
      name: said((portal) => buildings(portal)[at]?.name),
      entrances: units.map(({code}, unit) => ({
        code,
        name: said((portal) => buildings(portal)[at]?.units?.[unit]?.name),
      })),
    })),
    contacts: (first?.contacts ?? []).map(({kind, phone, email}, at) => ({
      ...{kind, phone, email},
      name: said(({contacts}) => contacts[at]?.name),
    })),
  };
};

/** The communities one works for. */
export const placesOfWork = async (): Promise<readonly NoticePlaceOfWork[]> => {
  const {communities} = await json<Published>(await callSignedIn('/published'));
  return Promise.all(
    communities.map(async ({id, name, languages}) => {
      const portals = languages.map(async (lang) => [lang, await readPortal(id, lang)] as const);
      return {id, name, languages, ...inAllLanguages(new Map(await Promise.all(portals)))};
    }),
  );
};

export const listNotices = async (
  query: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<NoticePage> => {
  const search = new URLSearchParams(Object.entries(query).filter(([, value]) => value !== ''));
  return json(await callSignedIn(`/notices?${search}`, {signal}));
};

const path = (id: string) => `/notices/${encodeURIComponent(id)}`;

export const readNotice = async (id: string): Promise<DeskNotice> =>
  json(await callSignedIn(path(id)));

export const createNotice = async (
  community: string,
  body: Schemas['NewDeskNotice'],
): Promise<DeskNotice> =>
  json(await callSignedIn(`/notices?community=${encodeURIComponent(community)}`, post(body)));

export const saveNotice = async (
  id: string,
  body: Schemas['ChangedDeskNotice'],
): Promise<DeskNotice> => json(await callSignedIn(path(id), put(body)));

export const endNotice = async (
  id: string,
  body: Schemas['NewNoticeEnding'],
): Promise<DeskNotice> => json(await callSignedIn(`${path(id)}/ending`, post(body)));
