import {PortalError} from './portal-error.js';

type Headers = Readonly<Record<string, string>>;

/** The header that says who asks. */
export const tokenHeader = (token: string | undefined): Headers =>
  token ? {Authorization: `Bearer ${token}`} : {};

/** The header that makes sending again harmless. */
export const keyHeader = (key: string): Headers => {
  if (/^[!#-~]+$/.test(key)) return {'Idempotency-Key': `"${key}"`};
  throw new PortalError('invalid', {message: 'An idempotency key is plain ASCII without quotes.'});
};

/**
 * The header that opens a request: its code without blanks and hyphens, and with the full-width
 * letters and digits of an East Asian keyboard made plain. Who is known needs none.
 */
export const codeHeader = (code: string | undefined): Headers => {
  if (code === undefined) return {};
  const plain = code.normalize('NFKC').replace(/[\s\p{Dash}]/gu, '');
  if (/^[!-~]+$/.test(plain)) return {'Request-Code': plain};
  throw new PortalError('not-found');
};

/** The headers of a write that may ask for a proof of work. */
export const writeHeaders = ({
  idempotencyKey,
  proofOfWork,
}: {
  readonly idempotencyKey: string;
  readonly proofOfWork?: string | undefined;
}): Headers => ({
  ...keyHeader(idempotencyKey),
  ...(proofOfWork && {'Proof-Of-Work': proofOfWork}),
});
