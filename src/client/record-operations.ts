/**
 * The operations that a page which only asks has no use for: requests on record. They come with the
 * first call of one, and what their replies are checked against with them.
 */
import type {Query} from './address.js';
import type {AskingClient} from './asking-client.js';
import type {FeeClient} from './fee-client.js';
import type {FollowingClient} from './following-client.js';
import type {SocietyClient} from './society-client.js';
import type {StandardsClient} from './standards-client.js';
import {codeHeader} from './code-header.js';
import {keyHeader} from './headers.js';
import type {NoticeClient} from './notice-client.js';
import type {PortalClient} from './portal-client.js';
import {requestEventSchema, requestSchema} from './record-schemas.js';
import type {OperationCall} from './writing.js';
import type {UploadClient} from './upload-client.js';

/** How they reach the backend. */
export interface Caller {
  readonly call: <T>(call: OperationCall<T>) => Promise<T>;
  readonly url: (segments: readonly string[], query?: Query) => string;
}

export type RecordOperations = Omit<
  PortalClient,
  | 'person'
  | 'portal'
  | 'services'
  | 'createRequest'
  | 'watchRequest'
  | keyof AskingClient
  | keyof FeeClient
  | keyof FollowingClient
  | keyof NoticeClient
  | keyof SocietyClient
  | keyof StandardsClient
  | keyof UploadClient
>;

export const recordOperations = ({call, url}: Caller): RecordOperations => ({
  request: async ({reference, code}, {lang, signal} = {}) =>
    call({
      url: url(['requests', reference], {lang}),
      schema: requestSchema,
      headers: codeHeader(code),
      signal,
    }),

  createMessage: async ({reference, code}, message, {idempotencyKey, signal}) =>
    call({
      url: url(['requests', reference, 'messages']),
      schema: requestEventSchema,
      headers: {...codeHeader(code), ...keyHeader(idempotencyKey)},
      body: message,
      signal,
    }),
});
