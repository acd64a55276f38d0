import {PortalError} from './portal-error.js';

/** Query members; undefined ones are left out. */
export type Query = Readonly<Record<string, string | number | undefined>>;

const page = (): string | undefined =>
  typeof document === 'undefined' ? undefined : document.baseURI;

/** An http(s) address made absolute against a base, the page's unless given; undefined for others. */
export const webAddress = (address: URL | string, base = page()): URL | undefined => {
  try {
    const url = new URL(String(address).trim(), base);
    return /^https?:$/.test(url.protocol) ? url : undefined;
  } catch {
    return undefined;
  }
};

/** An operation's address below the endpoint, which keeps its own path and query. */
export const addressOf = (
  endpoint: URL | undefined,
  segments: readonly string[],
  query: Query,
): string => {
  if (!endpoint)
    throw new PortalError('unreachable', {message: 'The endpoint is no http address.'});
  const url = new URL(endpoint.href);
  url.hash = '';
  url.pathname = [url.pathname.replace(/\/+$/, ''), ...segments.map(encodeSegment)].join('/');
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined) url.searchParams.set(name, String(value));
  }
  return url.href;
};

/** Dot segments would climb to another operation, half a surrogate pair cannot be encoded. */
const encodeSegment = (segment: string): string => {
  try {
    if (!/^\.{0,2}$/.test(segment)) return encodeURIComponent(segment);
  } catch {
    // Told below, as every name that cannot be looked up.
  }
  throw new PortalError('not-found');
};
