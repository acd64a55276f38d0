import {
  edit,
  first,
  headersOf,
  path,
  status,
  withHeaders,
  without,
  withStatus,
  type Breach,
} from './spoiling.js';

/** What reads and browsers meet. */
export const readBreaches: readonly Breach[] = [
  {
    rule: 'getPortal/shape',
    title: 'forgets the privacy notice',
    spoil: edit(/^\/portal$/, (body) => without(body, 'privacyNotice')),
  },
  {
    rule: 'listServices/shape',
    title: 'answers a bare list of services',
    spoil: edit(/^\/services$/, ({items}) => items),
  },
  {
    rule: 'getFeeAccount/shape',
    title: 'sends money as numbers',
    spoil: edit(/^\/fees\/accounts\/./, (body) => ({...body, receivable: 28200})),
  },
  {
    rule: 'listNotices/shape',
    title: 'writes times without an offset',
    spoil: edit(/^\/notices$/, (body) => {
      first(body)['publishedAt'] = '2026-11-20 09:00';
      return body;
    }),
  },
  {
    rule: 'getRequest/shape',
    title: 'sends a request without its history',
    spoil: edit(/^\/requests\/[^/]+$/, (body) => ({...body, timeline: []})),
  },
  {
    rule: 'getPortal/shape',
    title: 'answers JSON as text/html',
    spoil: headersOf({'content-type': 'text/html'}, (request) => path(request) === '/portal'),
  },
  {
    rule: 'listNotices/etag',
    title: 'sends no ETag',
    spoil: headersOf({etag: null}, (request) => path(request) === '/notices'),
  },
  {
    rule: 'listServices/etag',
    title: 'never says 304',
    spoil: async (_request, answer) => {
      const response = await answer();
      return response.status === 304
        ? new Response('{"items": []}', {headers: response.headers})
        : response;
    },
  },
  {
    rule: 'getNotice/language',
    title: 'does not say its language',
    spoil: headersOf({'content-language': null}, (request) => /^\/notices\/./.test(path(request))),
  },
  {
    rule: 'listServices/community',
    title: 'answers for a community it does not have',
    spoil: async (request, answer) => {
      const response = await answer();
      if (path(request) !== '/services' || response.status !== 404) return response;
      return new Response('{"items": []}', {headers: {'content-type': 'application/json'}});
    },
  },
  {
    rule: 'listNotices/limit',
    title: 'fails on a large limit',
    spoil: async (request, answer) =>
      request.url.includes('limit=99999999999') ? withStatus(await answer(), 500) : answer(),
  },
  {
    rule: 'listNotices/cursor',
    title: 'begins anew with every cursor',
    spoil: edit(/^\/notices$/, (body) => ({...body, nextCursor: 'again'})),
  },
  {
    rule: 'getFeeAccount/unknown',
    title: 'answers 500 to a period that it does not have',
    spoil: status(/^\/fees\/accounts\/no/, 404, 500),
  },
  {
    rule: 'getFeeAccount/version',
    title: 'takes any version for the newest',
    spoil: async (request, answer) => {
      const response = await answer();
      if (!/version=(0|first|9+)/.test(request.url) || response.ok) return response;
      return new Response('{}', {headers: {'content-type': 'application/json'}});
    },
  },
  {
    rule: 'listFeeStatements/identity',
    title: 'shows an owner’s figures to anybody',
    spoil: async (request, answer) => {
      const isAnonymous = !request.headers.has('authorization');
      if (path(request) !== '/fees/statements' || !isAnonymous) return answer();
      return new Response('{"items": []}', {headers: {'content-type': 'application/json'}});
    },
  },
  {
    rule: 'unknown-path',
    title: 'answers unknown paths with a web page',
    spoil: async (request, answer) =>
      path(request) === '/no-such-operation'
        ? new Response('<h1>Not found</h1>', {status: 404, headers: {'content-type': 'text/html'}})
        : answer(),
  },
  {
    rule: 'cors/origin',
    title: 'names one other origin alone',
    spoil: headersOf({'access-control-allow-origin': 'https://other.example'}),
  },
  {
    rule: 'cors/exposed',
    title: 'exposes no header',
    spoil: headersOf({'access-control-expose-headers': null}),
  },
  {
    rule: 'cors/preflight',
    title: 'lets browsers send no key',
    spoil: headersOf(
      {'access-control-allow-headers': 'content-type'},
      ({method}) => method === 'OPTIONS',
    ),
  },
  {
    rule: 'clock',
    title: 'is an hour behind',
    spoil: async (_request, answer) =>
      withHeaders(await answer(), {date: new Date(Date.now() - 3_600_000).toUTCString()}),
  },
  {
    rule: 'contract-version',
    title: 'keeps a contract of years ahead',
    spoil: edit(/^\/portal$/, (body) => ({...body, contractVersion: '7.0.0'})),
  },
  {
    rule: 'streamCommunityEvents/stream',
    title: 'sends its events as text',
    spoil: headersOf({'content-type': 'text/plain'}, (request) => path(request) === '/events'),
  },
];
