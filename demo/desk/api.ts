import type {components, operations} from '../server/desk/openapi.js';
import type {Draft, Subject} from './published/document.js';
import type {DeskStep} from './action-fields.js';
import {Refusal} from './refusal.js';
import {currentLanguage} from './words.js';

type Schemas = components['schemas'];

export type Staff = Schemas['Staff'];
/** `contact` is spelled out: the schema's `anyOf` turns the generated type into `unknown`. */
export type DeskRequest = Omit<Schemas['DeskRequest'], 'contact'> & {
  readonly contact: {readonly name?: string; readonly phone?: string; readonly email?: string};
};
export type RequestSummary = Schemas['DeskRequestSummary'];
export type RequestEvent = DeskRequest['request']['timeline'][number];
export type InternalNote = DeskRequest['internalNotes'][number];
export type Phrase = Schemas['Phrase'];
export type Review = Schemas['Review'];
export type ReviewSummary = Schemas['ReviewSummary'];
export type NewReview = Schemas['NewReview'];
export type NewTransition = Schemas['NewTransition'];
export type RequestQuery = NonNullable<operations['listDeskRequests']['parameters']['query']>;
export type RequestPage =
  operations['listDeskRequests']['responses'][200]['content']['application/json'];

export type FeeReport = Schemas['FeePublicationReport'];
export type FeeProblem = Schemas['FeeFileProblem'];
export type DeskFees = Schemas['DeskFees'];
export type NewFeePublication = Schemas['NewFeePublication'];

/** Words to the owner, or a note for colleagues, or both. */
export interface NewMessage {
  readonly version: number;
  readonly text?: string;
  readonly internalNote?: string;
  readonly pointTo?: NewTransition['pointTo'];
}

const base = '/desk/api';

/** Told whenever a call finds the session ended. */
export const sessionEnded = new EventTarget();

const call = async (path: string, init: RequestInit = {}): Promise<Response> => {
  const headers = new Headers({'Accept-Language': currentLanguage(), Accept: 'application/json'});
  if (init.method) headers.set('X-Desk', '1');
  if (init.body) headers.set('Content-Type', 'application/json');
  const response = await fetch(base + path, {...init, headers}).catch((error: unknown) => {
    if (init.signal?.aborted) throw error;
    throw new Refusal('offline');
  });
  if (response.ok) return response;
  throw await Refusal.from(response);
};

/** As `call`, where being signed out is news. */
export const callSignedIn = async (path: string, init?: RequestInit): Promise<Response> => {
  try {
    return await call(path, init);
  } catch (error) {
    if (error instanceof Refusal && error.kind === 'signed-out') {
      sessionEnded.dispatchEvent(new Event('ended'));
    }
    throw error;
  }
};

/** The contract is the server's word for the shape; a body that is no JSON is a broken answer. */
export const json = async <Body>(response: Response): Promise<Body> => {
  try {
    return (await response.json()) as Body;
  } catch {
    throw new Refusal('unavailable');
  }
};

export const post = (body: unknown): RequestInit => ({
  method: 'POST',
  body: JSON.stringify(body),
});

export const put = (body: unknown): RequestInit => ({method: 'PUT', body: JSON.stringify(body)});

const requestPath = (reference: string) => `/requests/${encodeURIComponent(reference)}`;

/** The signed-in member of staff, or nothing when nobody is. */
export const currentStaff = async (): Promise<Staff | undefined> => {
  try {
    return await json<Staff>(await call('/session'));
  } catch (error) {
    if (error instanceof Refusal && error.kind === 'signed-out') return undefined;
    throw error;
  }
};

/** Finds out whether the session still lasts; says so by `sessionEnded` when it does not. */
export const checkSession = async (): Promise<void> => {
  await callSignedIn('/session');
};

export const signIn = async (username: string, password: string): Promise<Staff> => {
  try {
    return await json<Staff>(await call('/session', post({username, password})));
  } catch (error) {
    if (error instanceof Refusal && error.kind === 'signed-out') {
      throw new Refusal('wrong-password');
    }
    throw error;
  }
};

export const signOut = async (): Promise<void> => {
  await call('/session', {method: 'DELETE'});
};

export const listStaff = async (): Promise<readonly Staff[]> =>
  (await json<{items: Staff[]}>(await callSignedIn('/staff'))).items;

export const listRequests = async (
  query: RequestQuery,
  signal: AbortSignal,
): Promise<RequestPage> => {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== '') search.set(name, String(value));
  }
  return json(await callSignedIn(`/requests?${search}`, {signal}));
};

export const readRequest = async (reference: string): Promise<DeskRequest> =>
  json(await callSignedIn(requestPath(reference)));

export const moveOn = async (reference: string, transition: NewTransition): Promise<DeskRequest> =>
  json(await callSignedIn(`${requestPath(reference)}/transitions`, post(transition)));

export const write = async (reference: string, message: NewMessage): Promise<DeskRequest> =>
  json(await callSignedIn(`${requestPath(reference)}/messages`, post(message)));

const stepPaths: Readonly<Record<DeskStep, string>> = {
  answered: 'answers',
  delayed: 'delays',
  'rating-answered': 'rating-answers',
  recategorised: 'kinds',
  'return-visit': 'return-visits',
};

export const takeStep = async (
  reference: string,
  step: DeskStep,
  body: object,
): Promise<DeskRequest> =>
  json(await callSignedIn(`${requestPath(reference)}/${stepPaths[step]}`, post(body)));

export const judge = async (
  reference: string,
  version: number,
  triage: 'at_once' | 'needs_work',
): Promise<DeskRequest> =>
  json(await callSignedIn(`${requestPath(reference)}/triage`, post({version, triage})));

let phrases: Promise<readonly Phrase[]> | undefined;

/** Openings for words to owners, fetched once; asked for again where that failed. */
export const listPhrases = (): Promise<readonly Phrase[]> =>
  (phrases ??= callSignedIn('/phrases')
    .then((response) => json<{items: Phrase[]}>(response))
    .then(({items}) => items)
    .catch((error: unknown) => {
      phrases = undefined;
      throw error;
    }));

export const listReviews = async (): Promise<readonly ReviewSummary[]> =>
  (await json<{items: ReviewSummary[]}>(await callSignedIn('/reviews'))).items;

export const readReview = async (id: string): Promise<Review> =>
  json(await callSignedIn(`/reviews/${encodeURIComponent(id)}`));

/** Begins a review, or saves one by its id and the version that was looked at. */
export const saveReview = async (
  review: NewReview,
  kept?: {readonly id: string; readonly version: number},
): Promise<Review> =>
  json(
    await (kept
      ? callSignedIn(
          `/reviews/${encodeURIComponent(kept.id)}`,
          post({...review, version: kept.version}),
        )
      : callSignedIn('/reviews', post(review))),
  );

/** Where a period's records are, as a table. */
export const recordsAddress = (period: {community: string; from: string; to: string}): string =>
  `${base}/records.csv?${new URLSearchParams(period)}`;

export const feesPublished = async (): Promise<readonly DeskFees[]> =>
  (await json<{communities: DeskFees[]}>(await callSignedIn('/fees/accounts'))).communities;

export const publishFees = async (publication: NewFeePublication): Promise<FeeReport> =>
  json(await callSignedIn('/fees/publications', post(publication)));

export type DeskPublished = Schemas['DeskPublished'];

const publishedPath = (community: string, subject: Subject) =>
  `/published/${encodeURIComponent(community)}/${subject}`;

export const listPublished = async (): Promise<readonly DeskPublished[]> =>
  (await json<{communities: DeskPublished[]}>(await callSignedIn('/published'))).communities;

export const readPublished = async (
  community: string,
  subject: Subject,
  version?: number,
): Promise<Schemas['DeskDocument']> => {
  const query = version === undefined ? '' : `?version=${version}`;
  return json(await callSignedIn(`${publishedPath(community, subject)}${query}`));
};

export const publishDocument = async (
  community: string,
  subject: Subject,
  draft: Draft,
): Promise<{version: number}> =>
  json(await callSignedIn(publishedPath(community, subject), post(draft)));

export const eventsAddress = `${base}/events`;

/** A call of a page that keeps its own list of operations. */
export const callDesk = async <Body>(
  path: string,
  method?: 'POST' | 'PUT',
  body?: unknown,
): Promise<Body> =>
  json<Body>(await callSignedIn(path, method && {method, body: JSON.stringify(body)}));
