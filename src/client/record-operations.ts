/**
 * The operations that a page which only asks has no use for: notices, requests on record, fees. They
 * come with the first call of one, and what their replies are checked against with them.
 */
import type {GenericSchema, InferOutput} from 'valibot';
import type {Query} from './address.js';
import type {FeeSchemas} from './fee-schemas.js';
import {codeHeader, keyHeader} from './headers.js';
import type {FeeStatementOptions, PortalClient} from './portal-client.js';
import {PortalError} from './portal-error.js';
import {
  noticePageSchema,
  noticeSchema,
  requestEventSchema,
  requestSchema,
} from './record-schemas.js';
import type {Transport} from './transport.js';

/** How they reach the backend. */
export interface Caller {
  readonly call: Transport['call'];
  readonly url: (segments: readonly string[], query?: Query) => string;
}

export type RecordOperations = Omit<
  PortalClient,
  'portal' | 'services' | 'createRequest' | 'watchNotices' | 'watchRequest'
>;

export const recordOperations = ({call, url}: Caller): RecordOperations => {
  /** A page that shows no fees never loads what they are checked against. */
  const fees = async <Name extends keyof FeeSchemas>(
    name: Name,
    path: readonly string[],
    {signal, ...query}: FeeStatementOptions = {},
  ): Promise<InferOutput<FeeSchemas[Name]>> => {
    const {feeSchemas} = await import('./fee-schemas.js').catch((cause: unknown) => {
      throw new PortalError('unreachable', {cause});
    });
    const schema: GenericSchema<unknown, InferOutput<FeeSchemas[Name]>> = feeSchemas[name];
    return call({url: url(['fees', ...path], query), schema, signal});
  };

  return {
    notices: async ({kind, cursor, limit}, {lang, signal} = {}) =>
      call({url: url(['notices'], {lang, kind, cursor, limit}), schema: noticePageSchema, signal}),

    notice: async (id, {lang, signal} = {}) =>
      call({url: url(['notices', id], {lang}), schema: noticeSchema, signal}),

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

    feeAccounts: (options) => fees('accountList', ['accounts'], options),
    feeAccount: (period, options) => fees('account', ['accounts', period], options),
    feeStatements: (options) => fees('statementList', ['statements'], options),
    feeStatement: (period, options) => fees('statement', ['statements', period], options),
  };
};
