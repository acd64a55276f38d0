/** The operations that help while an owner asks; they come with the first call of one. */
import type {AskingClient} from './asking-client.js';
import {answerListSchema, proofOfWorkSchema} from './asking-schemas.js';
import {writeHeaders} from './headers.js';
import type {Caller} from './record-operations.js';
import {receiptSchema} from './schemas.js';

export const askingOperations = ({call, url}: Caller): AskingClient => ({
  answers: async ({q, placeId, limit}, {lang, signal} = {}) => {
    const address = url(['answers'], {lang, q, placeId, limit});
    return (await call({url: address, schema: answerListSchema, signal})).items;
  },

  followFault: async (faultId, follower, {signal, ...options}) =>
    call({
      url: url(['faults', faultId, 'followers']),
      schema: receiptSchema,
      headers: writeHeaders(options),
      body: follower,
      signal,
    }),

  proofOfWork: async ({signal} = {}) =>
    call({url: url(['proof-of-work']), schema: proofOfWorkSchema, signal}),
});
