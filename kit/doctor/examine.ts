/** Looks at a page and its backend, and says in words what a webmaster has to change. */
import {checkBackend} from './backend.js';
import {bad, good, note, type Finding} from './finding.js';
import {checkPolicy} from './policy.js';

/** A page as it was read. */
export interface Page {
  readonly html: string;
  readonly headers: Headers;
  readonly url: string;
}

/** How its backend is to be asked. */
export interface Asking {
  readonly token?: string;
  /** In the owner's browser rather than from outside. */
  readonly isInPage?: boolean;
}

const attribute = (tag: string, name: string) =>
  new RegExp(`\\b(?:data-)?${name}\\s*=\\s*["']?([^"'\\s>]+)`, 'i').exec(tag)?.[1];

/** Whether the script is there, is one, and may be loaded from where it is. */
async function* checkScript(page: Page, tag: string, script: string): AsyncGenerator<Finding> {
  const found = await fetch(script).catch(() => undefined);
  const type = found?.headers.get('content-type') ?? 'no type';
  if (found?.ok && type.includes('javascript')) yield good('The script is there.');
  else
    yield bad(
      `The script ${script} is not there${found ? ` (status ${found.status}, ${type})` : ''}: copy the whole folder dist/cdn.`,
    );
  const isForeign = new URL(script).origin !== new URL(page.url).origin;
  if (
    isForeign &&
    /type=["']?module/i.test(tag) &&
    !found?.headers.get('access-control-allow-origin')
  ) {
    yield bad(
      'A module script of another site needs Access-Control-Allow-Origin from that site, or serve it from your own.',
    );
  }
}

const policiesOf = ({headers, html}: Page) =>
  [
    headers.get('content-security-policy') ?? '',
    ...[...html.matchAll(/<meta[^>]+content-security-policy[^>]+content="([^"]*)"/gi)].map(
      ([, text]) => text ?? '',
    ),
  ].filter((policy) => policy !== '');

/** Reads the page, then asks its backend as the page would. */
export async function* examinePage(page: Page, asking: Asking = {}): AsyncGenerator<Finding> {
  const scriptTag = /<script\b[^>]*owner-portal(?!\.doctor)[^>]*>/i.exec(page.html)?.[0];
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
  if (scriptTag) yield* checkScript(page, scriptTag, script);
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
  const policies = policiesOf(page);
  for (const policy of policies) yield* checkPolicy(policy, page.url, script, absolute);
  if (policies.length === 0)
    yield note('The page has no Content-Security-Policy; it is well worth one.');
  const {origin} = new URL(page.url);
  yield* checkBackend({endpoint: absolute, community, origin, ...asking});
}

/** Fetches a page and looks at it from outside; `token` is an owner's. */
export async function* examine(address: string, token?: string): AsyncGenerator<Finding> {
  const response = await fetch(address).catch(() => undefined);
  if (!response?.ok) {
    yield bad(
      `The page ${address} cannot be read${response ? `: status ${response.status}` : ''}.`,
    );
    return;
  }
  const page = {html: await response.text(), headers: response.headers, url: response.url};
  yield* examinePage(page, token === undefined ? {} : {token});
}
