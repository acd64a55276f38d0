import {PortalError} from './portal-error.js';

type Headers = Readonly<Record<string, string>>;

/** The header that makes sending again harmless. */
export const keyHeader = (key: string): Headers => {
  if (/^[!#-~]+$/.test(key)) return {'Idempotency-Key': `"${key}"`};
  throw new PortalError('invalid', {message: 'An idempotency key is plain ASCII without quotes.'});
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
