/** What a page's backend has to answer, asked as the page would. */
import {contractVersion, isServed} from '../../src/contract/version.js';
import {member} from '../member.js';
import {bad, good, note, type Finding} from './finding.js';

/** A backend as one page uses it. */
export interface Target {
  /** Absolute. */
  readonly endpoint: string;
  readonly community: string;
  /** Of the page. */
  readonly origin: string;
  /** An owner's. */
  readonly token?: string;
  /** In a browser, where a reply that may not be read is no reply. */
  readonly isInPage?: boolean;
}

/** Asks where the reply may not be read: only whether there is one. */
const answersAtAll = (url: URL) =>
  fetch(url, {mode: 'no-cors'}).then(
    () => true,
    () => false,
  );

/** A browser says by itself where a call comes from. */
const originOf = ({origin, isInPage}: Target): Record<string, string> =>
  isInPage ? {} : {Origin: origin};

const corsAdvice = (origin: string) =>
  bad(
    `The backend does not allow this page: let it send Access-Control-Allow-Origin: ${origin} (the reference backend: ALLOWED_ORIGINS=${origin}).`,
  );

function* checkCors(url: URL, {headers}: Response, target: Target): Generator<Finding> {
  const {origin, isInPage = false} = target;
  if (url.origin === origin) {
    yield good('The page may read its answers.');
    return;
  }
  const allowed = headers.get('access-control-allow-origin');
  if (isInPage || allowed === '*' || allowed === origin)
    yield good('The page may read its answers.');
  else yield corsAdvice(origin);
  const isExposed = isInPage
    ? headers.has('etag')
    : /etag/i.test(headers.get('access-control-expose-headers') ?? '');
  if (!isExposed) {
    yield bad(
      'The backend exposes no headers: let it send Access-Control-Expose-Headers: Content-Language, ETag, Retry-After, Location.',
    );
  }
}

function* checkVersion(portal: unknown): Generator<Finding> {
  const version = member(portal, 'contractVersion');
  if (typeof version !== 'string')
    yield note(
      `The backend does not say which version of the contract it keeps: let GET /portal answer contractVersion, e.g. "${contractVersion}".`,
    );
  else if (isServed(version)) yield good(`The backend keeps version ${version} of the contract.`);
  else
    yield bad(
      `The backend keeps version ${version} of the contract, and this is ${contractVersion}: bring the older one up to the other.`,
    );
}

function* checkClock({headers}: Response): Generator<Finding> {
  const date = Date.parse(headers.get('date') ?? '');
  const seconds = Math.round((date - Date.now()) / 1000);
  if (Math.abs(seconds) > 120)
    yield bad(
      `The backend's clock is ${Math.abs(seconds)} s ${seconds > 0 ? 'ahead' : 'behind'}: set it by NTP.`,
    );
}

async function* checkToken(target: Target): AsyncGenerator<Finding> {
  const {endpoint, community, token} = target;
  if (token === undefined) return;
  const url = new URL(`${endpoint.replace(/\/+$/, '')}/requests`);
  url.searchParams.set('community', community);
  const headers = {...originOf(target), Authorization: `Bearer ${token}`};
  const response = await fetch(url, {headers}).catch(() => undefined);
  if (response?.ok) yield good('The backend knows the owner by the token.');
  else if (response?.status === 401)
    yield bad('The backend refuses the token: is it expired, or for another audience?');
  else
    yield bad(
      `With the token the backend answers ${response ? String(response.status) : 'nothing'}: let a preflight allow the header Authorization.`,
    );
}

/** Asks the backend as the page would, and finds what stands in the way. */
export async function* checkBackend(target: Target): AsyncGenerator<Finding> {
  const {endpoint, community, origin} = target;
  const url = new URL(`${endpoint.replace(/\/+$/, '')}/portal`);
  url.searchParams.set('community', community);
  const response = await fetch(url, {headers: originOf(target)}).catch(() => undefined);
  if (!response) {
    if (await answersAtAll(url)) yield corsAdvice(origin);
    else
      yield bad(
        `The backend at ${endpoint} does not answer: is the address right, and is it running?`,
      );
    return;
  }
  const body: unknown = await response.json().catch(() => undefined);
  const isKnown = response.ok && member(body, 'community') !== undefined;
  if (isKnown) yield good('The backend answers, and knows the community.');
  else if (response.status === 404)
    yield bad(
      `The backend does not know community="${community}", or ${endpoint} is not its address.`,
    );
  else yield bad(`The backend answers ${response.status}, and not as the contract says.`);
  yield* checkCors(url, response, target);
  yield* checkClock(response);
  if (!isKnown) return;
  yield* checkVersion(body);
  yield* checkToken(target);
}
