import {contractVersion, isServed} from '../../../src/contract/version.js';
import {member} from '../../member.js';
import type {Operation} from '../contract.js';
import {hold, holdProblem, tryable, type Rule} from '../rule.js';
import type {Session} from '../session.js';

const origin = 'https://www.firm.example';

const listed = (headers: Headers, name: string) =>
  (headers.get(name) ?? '')
    .toLowerCase()
    .split(',')
    .map((one) => one.trim());

const lacks = (headers: Headers, name: string, wanted: readonly string[]) => {
  const given = listed(headers, name);
  return given.includes('*') ? [] : wanted.filter((one) => !given.includes(one.toLowerCase()));
};

const streamRules = (operation: Operation): readonly Rule[] => [
  {
    id: `${operation.id}/stream`,
    title: `GET ${operation.path} is a stream of server-sent events`,
    mend: 'Answer 200 with Content-Type text/event-stream at once, unbuffered, and keep it open.',
    check: async (session: Session) => {
      const path = (await session.pathOf(operation)) ?? operation.path;
      const response = await session.raw(path, {headers: await session.access(operation)});
      const type = response.headers.get('content-type') ?? 'none';
      const first = await response.body?.getReader().read();
      hold(response.status === 200, `status ${response.status}`);
      hold(type.startsWith('text/event-stream'), `Content-Type ${type}`);
      hold(first?.done === false, 'it ended at once');
    },
  },
];

/** What a browser on a page of another origin needs. */
export const browserRules = (operations: readonly Operation[]): readonly Rule[] => [
  {
    id: 'cors/origin',
    title: 'Pages of the firm may read the answers',
    mend: 'Send Access-Control-Allow-Origin with every answer, refusals included.',
    check: async (session) => {
      for (const path of ['/portal', '/notices/no-such-notice']) {
        const {headers} = await session.call(path, {headers: {Origin: origin}});
        const allowed = headers.get('access-control-allow-origin');
        hold(allowed === '*' || allowed === origin, `${String(allowed)} for ${path}`);
      }
    },
  },
  {
    id: 'cors/preflight',
    title: 'Browsers may send the headers of the contract',
    mend: 'Answer OPTIONS with Access-Control-Allow-Methods and -Headers.',
    check: async (session) => {
      const wanted = ['Content-Type', 'Idempotency-Key', 'Request-Code', 'Authorization'];
      const {status, headers} = await session.call('/requests', {
        method: 'OPTIONS',
        headers: {
          Origin: origin,
          'Access-Control-Request-Method': 'POST',
          'Access-Control-Request-Headers': wanted.join(', ').toLowerCase(),
        },
      });
      hold(status === 200 || status === 204, `status ${status} to OPTIONS`);
      const missing = lacks(headers, 'access-control-allow-headers', wanted);
      hold(missing.length === 0, `not allowed: ${missing.join(', ')}`);
      hold(
        lacks(headers, 'access-control-allow-methods', ['POST']).length === 0,
        'POST is not allowed',
      );
    },
  },
  {
    id: 'cors/exposed',
    title: 'Pages may read the headers of the contract',
    mend: 'Send Access-Control-Expose-Headers: Content-Language, ETag, Retry-After, ….',
    check: async (session) => {
      const {headers} = await session.call('/portal', {headers: {Origin: origin}});
      const wanted = [
        'Content-Language',
        'ETag',
        'Idempotency-Replayed',
        'Location',
        'Retry-After',
      ];
      const missing = lacks(headers, 'access-control-expose-headers', wanted);
      hold(missing.length === 0, `not exposed: ${missing.join(', ')}`);
    },
  },
  {
    id: 'clock',
    title: 'The clock of the backend is right',
    mend: 'Let it be set by NTP: promises and deadlines are counted by it.',
    check: async (session) => {
      const {headers} = await session.call('/portal');
      const date = headers.get('date');
      if (date === null) return;
      const seconds = Math.round((Date.parse(date) - Date.now()) / 1000);
      hold(Math.abs(seconds) < 120, `${seconds} s beside ours`);
    },
  },
  {
    id: 'contract-version',
    title: 'The backend keeps a version of the contract that these widgets understand',
    mend: `Let GET /portal answer contractVersion, and let it be of the line of ${contractVersion}.`,
    check: async (session) => {
      const version = member((await session.call('/portal')).json, 'contractVersion');
      tryable(version, 'the backend does not say its contractVersion');
      hold(typeof version === 'string' && isServed(version), `version ${JSON.stringify(version)}`);
    },
  },
  {
    id: 'unknown-path',
    title: 'What there is not is a 404 with problem details',
    mend: 'Answer it as JSON of type application/problem+json, not as a web page.',
    check: async (session) => holdProblem(await session.call('/no-such-operation'), 404),
  },
  ...operations.filter(({answers}) => answers === 'text/event-stream').flatMap(streamRules),
];
