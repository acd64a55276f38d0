import {PortalError} from './portal-error.js';

/**
 * The header that opens a request: its code without blanks and hyphens, and with the full-width
 * letters and digits of an East Asian keyboard made plain. Who is known needs none.
 */
export const codeHeader = (code: string | undefined): Readonly<Record<string, string>> => {
  if (code === undefined) return {};
  const plain = code.normalize('NFKC').replace(/[\s\p{Dash}]/gu, '');
  if (/^[!-~]+$/.test(plain)) return {'Request-Code': plain};
  throw new PortalError('not-found');
};
