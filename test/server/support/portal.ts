import {randomUUID} from 'node:crypto';
import type {components} from '../../../demo/server/desk/openapi.js';
import type {PortalRequest, Receipt, RequestEvent} from '../../../src/contract/index.js';
import type {ServerOptions} from '../../../demo/server/config.js';
import {startServer} from '../../../demo/server/server.js';
import {call, type CallOptions} from './call.js';
import {begunDatabase, scratchDatabase} from './database.js';

/** Enough for tests that are about something else. */
const manyTries = {
  callsPerMinute: 100_000,
  wrongCodes: 1000,
  failedSignIns: 1000,
  window: 900,
};

/** A server on a seeded database of its own. */
export const startPortal = async (chosen: Partial<ServerOptions> = {}) => {
  // What decides how a first start goes wants one of its own.
  const isUsual = chosen.seed === undefined && chosen.receiptSecret === undefined;
  const database = await (isUsual ? begunDatabase() : scratchDatabase());
  const server = await startServer({
    port: 0,
    limits: manyTries,
    sending: {perHour: 100_000, perHome: 100_000},
    ...database.options,
    ...chosen,
  });
  return {
    ...speaker(server.url),
    db: server.db,
    databaseOptions: database.options,
    close: async () => {
      await server.close();
      await database.remove();
    },
  };
};

export type Portal = Awaited<ReturnType<typeof startPortal>>;

/** What a request's body needs at least. */
export const inquiry = {
  serviceCode: 'inquiry',
  description: '请问装修押金什么时候退？',
  location: {placeId: 'b3'},
  contact: {phone: '138 0000 1234'},
  consent: {privacyNoticeVersion: '2026-01'},
};

const newKey = () => `"${randomUUID()}"`;

type Access = Pick<Receipt, 'reference' | 'code'>;
type Headers = Readonly<Record<string, string>>;
export type DeskRequest = components['schemas']['DeskRequest'];

/** Short ways to say what owners and staff do at a server. */
export const speaker = (url: string) => {
  const owners = <Body>(path: string, options?: CallOptions) => {
    const separator = path.includes('?') ? '&' : '?';
    const community = path.includes('community=') ? '' : `${separator}community=guiyuan`;
    return call<Body>(`${url}/v1${path}${community}`, options);
  };
  const submit = (body: unknown = inquiry, headers: Headers = {}) =>
    owners<Receipt>('/requests', {body, headers: {'idempotency-key': newKey(), ...headers}});
  return {
    url,
    owners,
    submit,
    /** Sends an inquiry with these members in it; resolves to the receipt. */
    receipt: async (members: object = {}) => (await submit({...inquiry, ...members})).json,
    open: ({reference, code}: Access, query = '') =>
      owners<PortalRequest>(`/requests/${reference}${query}`, {headers: {'request-code': code}}),
    write: ({reference, code}: Access, body: unknown, headers: Headers = {}) =>
      owners<RequestEvent>(`/requests/${reference}/messages`, {
        body,
        headers: {'request-code': code, 'idempotency-key': newKey(), ...headers},
      }),
    signIn: (username = 'frontdesk', password = 'guiyuan-desk') => signIn(url, username, password),
  };
};

/** A member of staff with a session. */
const signIn = async (url: string, username: string, password: string) => {
  const session = await call<components['schemas']['Staff']>(`${url}/desk/api/session`, {
    body: {username, password},
    headers: {'x-desk': '1'},
  });
  const cookie = session.headers.get('set-cookie')?.split(';')[0] ?? '';
  const desk = <Body>(path: string, {headers, ...options}: CallOptions = {}) =>
    call<Body>(`${url}/desk/api${path}`, {
      ...options,
      headers: {cookie, 'x-desk': '1', ...headers},
    });
  return {
    cookie,
    session,
    desk,
    show: (reference: string) => desk<DeskRequest>(`/requests/${reference}`),
    move: (reference: string, body: unknown) =>
      desk<DeskRequest>(`/requests/${reference}/transitions`, {body}),
    write: (reference: string, body: unknown) =>
      desk<DeskRequest>(`/requests/${reference}/messages`, {body}),
  };
};

export type Staff = Awaited<ReturnType<typeof signIn>>;
