import type {components} from '../../server/desk/openapi.js';
import {callSignedIn, json, post, put} from '../api.js';

type Schemas = components['schemas'];

/** Spelled out: the schema's texts by language would come out as `unknown`. */
export type NoticeContent = Schemas['NoticeContent'];
export type DeskNotice = Schemas['DeskNotice'];
export type NoticeSummary = Schemas['DeskNoticeSummary'];
export type NoticeState = NoticeSummary['state'];

/** A community, its languages and its buildings. */
export interface NoticePlaceOfWork {
  readonly id: string;
  readonly name: string;
  readonly languages: readonly string[];
  readonly buildings: readonly {readonly id: string; readonly name: string}[];
  readonly manager: string;
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
  readonly places: readonly {id: string; name: string; kind: string}[];
}

/** The communities one works for, each as its owners' site knows it. */
export const placesOfWork = async (): Promise<readonly NoticePlaceOfWork[]> => {
  const {communities} = await json<Published>(await callSignedIn('/published'));
  return Promise.all(
    communities.map(async ({id, name, languages}) => {
      const answer = await fetch(`/v1/portal?community=${encodeURIComponent(id)}`);
      const {places, manager} = (await answer.json()) as Portal;
      const buildings = places.filter(({kind}) => kind === 'building');
      return {id, name, languages, buildings, manager: manager.name};
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
