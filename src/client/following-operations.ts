/** The operations of following; they come with the first call of one. */
import type {FollowingClient} from './following-client.js';
import {requestPageSchema} from './following-schemas.js';
import {codeHeader} from './code-header.js';
import {keyHeader} from './headers.js';
import type {Caller} from './record-operations.js';
import {requestEventSchema} from './record-schemas.js';

export const followingOperations = ({call, url}: Caller): FollowingClient => ({
  requests: async ({status, cursor, limit}, {lang, signal} = {}) =>
    call({
      url: url(['requests'], {lang, status, cursor, limit}),
      schema: requestPageSchema,
      signal,
    }),

  takeTurn: async ({reference, code}, turn, said, {idempotencyKey, signal}) =>
    call({
      url: url(['requests', reference, turn]),
      schema: requestEventSchema,
      headers: {...codeHeader(code), ...keyHeader(idempotencyKey)},
      body: said,
      signal,
    }),
});
