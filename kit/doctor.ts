/** Looks at a page and its backend from outside, and says in words what a webmaster has to change. */
import {member} from './conformance/session.js';

/** One finding, in words. */
export interface Finding {
  readonly outcome: 'good' | 'bad' | 'note';
  readonly text: string;
}

interface Page {
  readonly html: string;
  readonly headers: Headers;
  readonly url: string;
}

const good = (text: string): Finding => ({outcome: 'good', text});
const bad = (text: string): Finding => ({outcome: 'bad', text});
const note = (text: string): Finding => ({outcome: 'note', text});

const attribute = (tag: string, name: string) =>
  new RegExp(`\\b(?:data-)?${name}\\s*=\\s*["']?([^"'\\s>]+)`, 'i').exec(tag)?.[1];

/** The sources a directive lists; undefined where the policy says nothing of it. */
const sourcesOf = (policy: string, ...names: readonly string[]) => {
  const directives = policy
    .split(';')
    .map((text) => text.trim().split(/\s+/))
    .map(([name = '', ...sources]) => [name.toLowerCase(), sources] as const);
  for (const name of names) {
    const found = directives.find(([directive]) => directive === name);
    if (found) return found[1];
  }
  return undefined;
};

const allows = (sources: readonly string[], origin: string, own: string) =>
  sources.some(
    (source) =>
      source === '*' ||
      source === `${new URL(origin).protocol}` ||
      (source === "'self'" && origin === own) ||
      (source.includes('.') &&
        new URL(origin).host.endsWith(source.replace(/^(https?:\/\/)?\*?\.?/, ''))) ||
      origin === source.replace(/\/$/, ''),
  );

function* checkPolicy(
  policy: string,
  page: string,
  script: string,
  endpoint: string,
): Generator<Finding> {
  const own = new URL(page).origin;
  const scripts = sourcesOf(policy, 'script-src-elem', 'script-src', 'default-src');
  const isTrusted = scripts?.some((source) => /^'(nonce|sha\d+)-|'strict-dynamic'/.test(source));
  const scriptOrigin = new URL(script).origin;
  if (!scripts || isTrusted || allows(scripts, scriptOrigin, own))
    yield good('The policy lets the script run.');
  else yield bad(`Content-Security-Policy: add ${scriptOrigin} to script-src.`);
  const connections = sourcesOf(policy, 'connect-src', 'default-src');
  const backend = new URL(endpoint).origin;
  if (!connections || allows(connections, backend, own))
    yield good('The policy lets the page call the backend.');
  else yield bad(`Content-Security-Policy: add ${backend} to connect-src.`);
  const types = sourcesOf(policy, 'trusted-types');
  if (types && !types.includes('lit-html') && !types.includes('*')) {
    yield bad('Content-Security-Policy: add lit-html to trusted-types.');
  }
}

async function* checkEndpoint(endpoint: string, community: string, origin: string, token?: string) {
  const url = new URL(`${endpoint.replace(/\/+$/, '')}/portal`);
  url.searchParams.set('community', community);
  const headers = {Origin: origin, ...(token && {Authorization: `Bearer ${token}`})};
  const response = await fetch(url, {headers}).catch(() => undefined);
  if (!response) {
    yield bad(
      `The backend at ${endpoint} does not answer: is the address right, and is it running?`,
    );
    return;
  }
  const body: unknown = await response.json().catch(() => undefined);
  if (response.ok && member(body, 'community'))
    yield good('The backend answers, and knows the community.');
  else if (response.status === 404)
    yield bad(
      `The backend does not know community="${community}", or ${endpoint} is not its address.`,
    );
  else if (response.status === 401)
    yield bad('The backend refuses the token: is it expired, or for another audience?');
  else yield bad(`The backend answers ${response.status}, and not as the contract says.`);
  const allowed = response.headers.get('access-control-allow-origin');
  if (url.origin === origin || allowed === '*' || allowed === origin)
    yield good('The page may read its answers.');
  else
    yield bad(
      `The backend does not allow this page: let it send Access-Control-Allow-Origin: ${origin} (the reference backend: ALLOWED_ORIGINS=${origin}).`,
    );
  const exposed = response.headers.get('access-control-expose-headers') ?? '';
  if (url.origin !== origin && !/etag/i.test(exposed)) {
    yield bad(
      'The backend exposes no headers: let it send Access-Control-Expose-Headers: Content-Language, ETag, Retry-After, Location.',
    );
  }
  const date = Date.parse(response.headers.get('date') ?? '');
  const seconds = Math.round((date - Date.now()) / 1000);
  if (Math.abs(seconds) > 120)
    yield bad(
      `The backend's clock is ${Math.abs(seconds)} s ${seconds > 0 ? 'ahead' : 'behind'}: set it by NTP.`,
    );
}

/** Reads the page, then asks its backend as the page would. */
export async function* examine(address: string, token?: string): AsyncGenerator<Finding> {
  const response = await fetch(address).catch(() => undefined);
  if (!response?.ok) {
    yield bad(
      `The page ${address} cannot be read${response ? `: status ${response.status}` : ''}.`,
    );
    return;
  }
  const page: Page = {html: await response.text(), headers: response.headers, url: response.url};
  const scriptTag = /<script\b[^>]*owner-portal[^>]*>/i.exec(page.html)?.[0];
  const portalTag = /<owner-portal\b[^>]*>|<\w+\b[^>]*\bdata-owner-portal\b[^>]*>/i.exec(
    page.html,
  )?.[0];
  if (!scriptTag)
    yield bad(
      'The page has no script of owner-portal: add <script type="module" src="…/owner-portal.js">.',
    );
  if (!portalTag)
    yield bad(
      'The page has no <owner-portal endpoint="…" community="…">; where scripts add it later, look at the browser’s console.',
    );
  const script = new URL((scriptTag && attribute(scriptTag, 'src')) ?? page.url, page.url).href;
  if (scriptTag) {
    const found = await fetch(script, {method: 'GET'}).catch(() => undefined);
    const type = found?.headers.get('content-type') ?? 'no type';
    if (found?.ok && type.includes('javascript')) yield good('The script is there.');
    else
      yield bad(
        `The script ${script} is not there${found ? ` (status ${found.status}, ${type})` : ''}: copy the whole folder dist/cdn.`,
      );
    const isForeign = new URL(script).origin !== new URL(page.url).origin;
    if (
      isForeign &&
      /type=["']?module/i.test(scriptTag) &&
      !found?.headers.get('access-control-allow-origin')
    ) {
      yield bad(
        'A module script of another site needs Access-Control-Allow-Origin from that site, or serve it from your own.',
      );
    }
  }
  const endpoint = portalTag && attribute(portalTag, 'endpoint');
  const community = portalTag && attribute(portalTag, 'community');
  if (portalTag && (!endpoint || !community)) {
    yield bad(
      `<owner-portal> lacks ${[!endpoint && 'endpoint', !community && 'community'].filter(Boolean).join(' and ')}.`,
    );
  }
  if (!endpoint || !community) return;
  const absolute = new URL(endpoint, page.url).href;
  if (page.url.startsWith('https:') && absolute.startsWith('http:')) {
    yield bad(
      'The page is https and the backend http: browsers block that. Give the backend a certificate.',
    );
  }
  const policy = [
    page.headers.get('content-security-policy') ?? '',
    ...[...page.html.matchAll(/<meta[^>]+content-security-policy[^>]+content="([^"]*)"/gi)].map(
      ([, text]) => text,
    ),
  ];
  for (const one of policy.filter(Boolean))
    yield* checkPolicy(one ?? '', page.url, script, absolute);
  if (!policy.some(Boolean))
    yield note('The page has no Content-Security-Policy; it is well worth one.');
  yield* checkEndpoint(absolute, community, new URL(page.url).origin, token);
}
