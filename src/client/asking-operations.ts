/** The operations that help while an owner asks; they come with the first call of one. */
import type {AskingClient} from './asking-client.js';
import {answerListSchema, proofOfWorkSchema} from './asking-schemas.js';
import type {PortalClient} from './portal-client.js';
import {PortalError} from './portal-error.js';
import {writeHeaders} from './headers.js';
import type {Caller} from './record-operations.js';
import {receiptSchema} from './receipt-schema.js';
import {withProof} from './with-proof.js';

/** Asking itself comes with what helps it: it is fetched while the owner writes. */
type Asking = AskingClient & Pick<PortalClient, 'createRequest'>;

export const askingOperations = ({call, url}: Caller): Asking => {
  const proofOfWork: AskingClient['proofOfWork'] = async ({signal} = {}) => {
    const address = url(['proof-of-work']);
    const {challenge} = await call({url: address, schema: proofOfWorkSchema, signal});
    const {solveProof} = await import('./solve-proof.js').catch((cause: unknown) => {
      throw new PortalError('unreachable', {cause});
    });
    return solveProof(challenge);
  };

  return {
    createRequest: async (request, {anonymous, signal, idempotencyKey}) => {
      const send = (proof?: string) =>
        call({
          url: url(['requests']),
          schema: receiptSchema,
          headers: writeHeaders({idempotencyKey, proofOfWork: proof}),
          body: request,
          anonymous,
          signal,
        });
      return withProof(send, () => proofOfWork({signal}));
    },

    answers: async ({q, placeId, limit}, {lang, signal} = {}) => {
      const address = url(['answers'], {lang, q, placeId, limit});
      return (await call({url: address, schema: answerListSchema, signal})).items;
    },

    followFault: async (faultId, follower, {idempotencyKey, signal}) => {
      const send = (proof?: string) =>
        call({
          url: url(['faults', faultId, 'followers']),
          schema: receiptSchema,
          headers: writeHeaders({idempotencyKey, proofOfWork: proof}),
          body: follower,
          signal,
        });
      return withProof(send, () => proofOfWork({signal}));
    },

    proofOfWork,
  };
};
