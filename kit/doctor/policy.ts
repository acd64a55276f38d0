/** What a page's Content-Security-Policy has to allow. */
import {bad, good, type Finding} from './finding.js';

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
      source === new URL(origin).protocol ||
      (source === "'self'" && origin === own) ||
      (source.includes('.') &&
        new URL(origin).host.endsWith(source.replace(/^(https?:\/\/)?\*?\.?/, ''))) ||
      origin === source.replace(/\/$/, ''),
  );

/** Checks one policy; `page`, `script` and `endpoint` are absolute addresses. */
export function* checkPolicy(
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
