import type {RequestAccess} from '../../client/index.js';

const names = {reference: 'owner-request', code: 'owner-code'} as const;

/** Which request the page's address names in its fragment, as the receipt's link does. */
export function readFragment(): RequestAccess | undefined {
  const fields = new URLSearchParams(location.hash.slice(1));
  const reference = fields.get(names.reference);
  const code = fields.get(names.code);
  return reference && code ? {reference, code} : undefined;
}

/** Takes the request out of the page's address, so that nobody comes back to it by accident. */
export function clearFragment(): void {
  if (readFragment()) history.replaceState(history.state, '', location.pathname + location.search);
}
