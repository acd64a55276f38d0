import {
  edit,
  headersOf,
  isWrite,
  path,
  status,
  without,
  withStatus,
  type Breach,
} from './spoiling.js';

/** Gives every receipt anew, whatever the key. */
const forgetful = (): Breach['spoil'] => {
  let count = 0;
  return async (request, answer) => {
    const response = await answer();
    if (!isWrite(request) || path(request) !== '/requests' || response.status !== 201)
      return response;
    const body = (await response.json()) as object;
    count++;
    return new Response(JSON.stringify({...body, reference: `NEW-${count}`}), response);
  };
};

/** What owners' own words meet. */
export const writeBreaches: readonly Breach[] = [
  {
    rule: 'createRequest/receipt',
    title: 'answers 200 to a new request',
    spoil: status(/^\/requests$/, 201, 200),
  },
  {
    rule: 'createRequest/receipt',
    title: 'gives no code',
    spoil: edit(/^\/requests$/, (body) => without(body, 'code'), 'POST'),
  },
  {
    rule: 'createRequest/kept',
    title: 'takes the line breaks out of the owner’s words',
    spoil: edit(/^\/requests\/[^/]+$/, (body) => ({
      ...body,
      description: String(body['description']).replaceAll('\n', ' '),
    })),
  },
  {rule: 'createRequest/replay', title: 'records the same key twice', spoil: forgetful()},
  {
    rule: 'createRequest/at-once',
    title: 'has no use for the key',
    spoil: async (request, answer) => {
      if (!request.headers.has('idempotency-key')) return answer();
      const headers = new Headers(request.headers);
      headers.set('idempotency-key', `"${crypto.randomUUID()}"`);
      return answer(new Request(request.clone(), {headers}));
    },
  },
  {
    rule: 'createRequest/replayed-header',
    title: 'does not say that an answer is given again',
    spoil: headersOf({'idempotency-replayed': null}),
  },
  {
    rule: 'createRequest/key-reused',
    title: 'takes another body under the same key',
    spoil: async (request, answer) => {
      const body = await request.clone().text();
      const response = await answer();
      return body.includes('Something else.') ? withStatus(response, 201) : response;
    },
  },
  {
    rule: 'createRequest/key',
    title: 'records without a key',
    spoil: async (request, answer) =>
      isWrite(request) && !request.headers.has('idempotency-key')
        ? new Response('{}', {status: 201, headers: {'content-type': 'application/json'}})
        : answer(),
  },
  {
    rule: 'createRequest/fields',
    title: 'does not say which field is wrong',
    spoil: async (_request, answer) => {
      const response = await answer();
      if (response.status !== 422) return response;
      const body = (await response.json()) as Record<string, unknown>;
      return new Response(JSON.stringify(without(body, 'errors')), response);
    },
  },
  {
    rule: 'createRequest/long-text',
    title: 'counts an emoji as two',
    spoil: async (request, answer) =>
      isWrite(request) && (await request.clone().text()).includes('🛗'.repeat(2001))
        ? withStatus(await answer(), 422)
        : answer(),
  },
  {
    rule: 'createRequest/unknown-members',
    title: 'refuses what a newer page sends',
    spoil: async (request, answer) =>
      isWrite(request) && (await request.clone().text()).includes('fromTheFuture')
        ? withStatus(await answer(), 400)
        : answer(),
  },
  {
    rule: 'createRequest/broken-body',
    title: 'fails on a body that is a list',
    spoil: async (request, answer) =>
      isWrite(request) && (await request.clone().text()) === '[]'
        ? new Response('Internal Server Error', {status: 500})
        : answer(),
  },
  {
    rule: 'createMessage/recorded',
    title: 'drops messages',
    spoil: edit(/^\/requests\/[^/]+$/, (body) => ({
      ...body,
      timeline: (body['timeline'] as object[]).slice(0, 1),
    })),
  },
  {
    rule: 'code/needed',
    title: 'opens a request without its code',
    spoil: async (request, answer) => {
      const response = await answer();
      const isBare = !request.headers.has('request-code') && /^\/requests\/./.test(path(request));
      return isBare && response.status === 404 ? withStatus(response, 200) : response;
    },
  },
  {
    rule: 'code/indistinguishable',
    title: 'tells a wrong code from an unknown number',
    spoil: async (request, answer) => {
      const response = await answer();
      if (!path(request).includes('NO-SUCH-1')) return response;
      const body = (await response.json()) as object;
      return new Response(JSON.stringify({...body, title: 'There is no such number.'}), response);
    },
  },
  {
    rule: 'code/spelling',
    title: 'wants the code without blanks',
    spoil: async (request, answer) =>
      / /.test(request.headers.get('request-code') ?? '')
        ? withStatus(await answer(), 404)
        : answer(),
  },
  {
    rule: 'code/guessing',
    title: 'lets everybody guess',
    spoil: status(/^\/requests\/./, 429, 404),
  },
  {
    rule: 'code/guessing',
    title: 'does not say how long to wait',
    spoil: headersOf({'retry-after': null}),
  },
  {
    rule: 'request/no-internal-notes',
    title: 'lets internal notes out',
    spoil: edit(/^\/requests\/[^/]+$/, (body) => ({...body, internalNote: 'Difficult owner.'})),
  },
  {
    rule: 'request/not-cached',
    title: 'lets shared caches keep an owner’s request',
    spoil: headersOf({'cache-control': 'public, max-age=60'}, (request) =>
      request.headers.has('request-code'),
    ),
  },
];
