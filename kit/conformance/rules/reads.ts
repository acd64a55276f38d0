import type {Operation} from '../contract.js';
import {hold, holdProblem, tryable, type Rule} from '../rule.js';
import type {Session} from '../session.js';

/** What a backend need not have: results before they are published, a sum nobody wants done. */
const mayBeAbsent: ReadonlySet<string> = new Set(['getProofOfWork', 'getSurveyResults']);
/** What is another each time, and never kept. */
const neverKept: ReadonlySet<string> = new Set(['getProofOfWork']);

/** The path and the headers that read it; leaves the rule out where there is nothing to read. */
const opening = async (session: Session, operation: Operation) => {
  const needsToken = operation.isPersonal || operation.id === 'listRequests';
  if (needsToken) tryable(session.target.token, 'no --token of an owner was given');
  const bare = await session.pathOf(operation);
  tryable(bare, 'the backend has nothing of the kind to read');
  const asksWords = operation.parameters.some(({name, required}) => name === 'q' && required);
  const path = asksWords ? `${bare}?q=water` : bare;
  const headers = await session.access(operation);
  if (mayBeAbsent.has(operation.id)) {
    const {status} = await session.call(path, {headers});
    tryable(status !== 404 || undefined, 'the backend has none at present');
  }
  return {path, headers};
};

const rulesOf = (operation: Operation): readonly Rule[] => {
  const {id, path: template} = operation;
  const read = async (session: Session, more: Readonly<Record<string, string>> = {}) => {
    const {path, headers} = await opening(session, operation);
    return session.call(path, {headers: {...headers, ...more}});
  };
  const limited = operation.parameters.find(({name}) => name === 'limit');
  const version = operation.parameters.find(({name}) => name === 'version');
  return [
    {
      id: `${id}/shape`,
      title: `GET ${template} answers what the contract describes`,
      mend: 'Answer 200 with the members, types and formats of the schema; money as decimal strings.',
      check: async (session) => {
        const {status, json, headers} = await read(session);
        hold(status === 200, `status ${status}`);
        const type = headers.get('content-type') ?? 'none';
        hold(type.startsWith('application/json'), `Content-Type ${type}`);
        const complaints = session.contract.complaints(operation, 200, json);
        hold(complaints.length === 0, complaints.slice(0, 5).join('; '));
      },
    },
    ...(neverKept.has(id)
      ? []
      : [
          {
            id: `${id}/etag`,
            title: `GET ${template} carries an ETag and answers 304 to it`,
            mend: 'Send an ETag that changes with the content, and compare it with If-None-Match.',
            check: async (session: Session) => {
              const etag = (await read(session)).headers.get('etag');
              hold(etag !== null, 'no ETag');
              const {status, text} = await read(session, {'If-None-Match': etag});
              hold(status === 304 && text === '', `status ${status} to the ETag it had just sent`);
              const other = await read(session, {'If-None-Match': '"of something else"'});
              hold(other.status === 200, `status ${other.status} to a foreign ETag`);
            },
          },
        ]),
    {
      id: `${id}/community`,
      title: `GET ${template} knows no other community`,
      mend: 'Answer 404 of type urn:owner-portal:problem:unknown-community; 400 where it is missing.',
      check: async (session) => {
        const {path, headers} = await opening(session, operation);
        const unknown = await session.call(path, {headers, community: 'no-such-community'});
        // A signed-in owner of another community may be told so.
        holdProblem(unknown, 404, ...(operation.isPersonal ? [401, 403] : []));
        const missing = await session.call(path, {headers, community: undefined});
        holdProblem(missing, 400, ...(operation.isPersonal ? [401] : []));
      },
    },
    ...(operation.parameters.some(({name}) => name === 'lang')
      ? [
          {
            id: `${id}/language`,
            title: `GET ${template} says in which language it answers`,
            mend: 'Send Content-Language, also where the wanted language is not to be had.',
            check: async (session: Session) => {
              const {path, headers} = await opening(session, operation);
              for (const lang of ['en', 'tlh']) {
                const reply = await session.call(path, {headers, query: {lang}});
                hold(reply.status === 200, `status ${reply.status} to lang=${lang}`);
                hold(reply.headers.has('content-language'), `no Content-Language to lang=${lang}`);
              }
            },
          },
        ]
      : []),
    ...(limited && operation.parameters.some(({name}) => name === 'cursor')
      ? [
          {
            id: `${id}/limit`,
            title: `GET ${template} takes a limit within its bounds alone`,
            mend: 'Answer 400 to limits of 0, beyond the maximum, beyond 32 bits, and to words.',
            check: async (session: Session) => {
              const {path, headers} = await opening(session, operation);
              for (const limit of [0, (limited.schema.maximum ?? 100) + 1, '99999999999', 'all']) {
                holdProblem(await session.call(path, {headers, query: {limit}}), 400);
              }
            },
          },
          {
            id: `${id}/cursor`,
            title: `GET ${template} pages to the end without repeating an entry`,
            mend: 'Let nextCursor continue after the last entry; answer 400 to one that is unreadable.',
            check: async (session: Session) => {
              const {path, headers} = await opening(session, operation);
              holdProblem(await session.call(path, {headers, query: {cursor: '%%%'}}), 400);
              const seen = new Set<string>();
              let cursor: string | undefined;
              for (let page = 0; page < 5; page++) {
                const query = {limit: 2, ...(cursor !== undefined && {cursor})};
                const {json, status} = await session.call(path, {headers, query});
                hold(status === 200, `status ${status} to its own cursor`);
                const {items = [], nextCursor} = (json ?? {}) as {
                  items?: readonly object[];
                  nextCursor?: string;
                };
                hold(items.length <= 2, `${items.length} entries to limit=2`);
                for (const item of items) {
                  const {id: own, reference} = item as {id?: string; reference?: string};
                  const name = own ?? reference ?? JSON.stringify(item);
                  hold(!seen.has(name), `the entry ${name} twice`);
                  seen.add(name);
                }
                cursor = nextCursor;
                if (cursor === undefined) return;
              }
            },
          },
        ]
      : []),
    ...(version
      ? [
          {
            id: `${id}/version`,
            title: `GET ${template} takes a version within its bounds alone`,
            mend: 'Answer 400 or 404 to a version of 0, of words, or beyond 32 bits; never 500.',
            check: async (session: Session) => {
              const {path, headers} = await opening(session, operation);
              for (const wrong of ['0', 'first', '99999999999']) {
                holdProblem(await session.call(path, {headers, query: {version: wrong}}), 400, 404);
              }
            },
          },
        ]
      : []),
    ...(template.includes('{') && !template.startsWith('/requests')
      ? [
          {
            id: `${id}/unknown`,
            title: `GET ${template} answers 404 where there is nothing`,
            mend: 'Answer 404 with problem details to an id that does not exist.',
            check: async (session: Session) => {
              const {headers} = await opening(session, operation);
              const nowhere = template.replace(/\{\w+\}/, 'no-such-thing');
              holdProblem(await session.call(nowhere, {headers}), 404);
            },
          },
        ]
      : []),
    ...(operation.isPersonal || id === 'listRequests'
      ? [
          {
            id: `${id}/identity`,
            title: `GET ${template} answers nobody without identity`,
            mend: 'Answer 401 where there is no token.',
            check: async (session: Session) =>
              holdProblem(await session.call(template.replace(/\{\w+\}/, 'any')), 401),
          },
          {
            id: `${id}/forged`,
            title: `GET ${template} believes no forged token`,
            mend: 'Check signature, issuer, audience and time of every token; answer 401.',
            check: async (session: Session) => {
              const path = template.replace(/\{\w+\}/, 'any');
              for (const token of ['forged', 'eyJhbGciOiJub25lIn0.eyJzdWIiOiIxIn0.']) {
                const headers = {Authorization: `Bearer ${token}`};
                holdProblem(await session.call(path, {headers}), 401);
              }
            },
          },
        ]
      : []),
  ];
};

/** For every JSON read of the contract. */
export const readRules = (operations: readonly Operation[]): readonly Rule[] =>
  operations
    .filter(({method, answers}) => method === 'GET' && answers === 'application/json')
    .flatMap(rulesOf);
