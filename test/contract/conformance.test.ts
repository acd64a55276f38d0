import assert from 'node:assert/strict';
import {test} from 'node:test';
import {getResponse} from 'msw';
import {readContract} from '../../kit/conformance/contract.js';
import {rulesOf, tryRules, type Verdict} from '../../kit/conformance/run.js';
import {handlers, TestBackend, testEndpoint} from '../../src/testing/index.js';
import {readBreaches} from './read-breaches.js';
import type {Breach} from './spoiling.js';
import {changeBreaches} from './change-breaches.js';
import {writeBreaches} from './write-breaches.js';

const contract = readContract('src/contract/openapi.yaml');

const allowed = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers':
    'Content-Language, ETag, Idempotency-Replayed, Location, Retry-After',
};

/** The browser's part, which msw does not play: it answers below CORS. */
const withCors = async (request: Request, answer: () => Promise<Response>) => {
  if (request.method === 'OPTIONS') {
    const methods = {
      'access-control-allow-methods': 'GET, POST',
      'access-control-allow-headers':
        'Authorization, Content-Type, Idempotency-Key, If-None-Match, Request-Code',
    };
    return new Response(null, {status: 204, headers: {...allowed, ...methods}});
  }
  const response = await answer();
  const headers = new Headers(response.headers);
  for (const [name, value] of Object.entries(allowed)) headers.set(name, value);
  return new Response(response.body, {status: response.status, headers});
};

const verdicts = async (
  spoil: Breach['spoil'] = (_, answer) => answer(),
  rules = rulesOf(contract),
): Promise<Verdict[]> => {
  const answering = handlers(new TestBackend());
  const ask = async (request: Request) =>
    (await getResponse(answering, request)) ??
    new Response(JSON.stringify({type: 'about:blank', title: 'Not found', status: 404}), {
      status: 404,
      headers: {'content-type': 'application/problem+json'},
    });
  const found: Verdict[] = [];
  const target = {
    endpoint: testEndpoint,
    community: 'riverside',
    token: 'an-owner',
    fetch: async (input: string | URL | Request, init?: RequestInit) => {
      const request = new Request(input, init);
      return spoil(request, (changed = request) => withCors(changed, () => ask(changed.clone())));
    },
  };
  for await (const verdict of tryRules(contract, target, rules)) found.push(verdict);
  return found;
};

/** At the handlers whoever brings a token is the owner; that is said of them. */
const failing = (found: readonly Verdict[]) =>
  found
    .filter(({outcome, rule}) => outcome === 'fail' && !rule.id.endsWith('/forged'))
    .map(({rule, seen}) => `${rule.id}: ${String(seen)}`);

test('every rule has a name of its own', () => {
  const ids = rulesOf(contract).map(({id}) => id);
  assert.equal(new Set(ids).size, ids.length);
  assert.ok(ids.length > 60);
});

test('the msw handlers keep every rule of the contract', async () => {
  const found = await verdicts();
  assert.deepEqual(failing(found), []);
});

for (const {rule, title, spoil} of [...readBreaches, ...writeBreaches, ...changeBreaches]) {
  test(`a backend that ${title} is found by ${rule}`, async () => {
    const wanted = rulesOf(contract).filter(({id}) => id === rule);
    const found = failing(await verdicts(spoil, wanted)).map((text) => text.split(': ')[0]);
    assert.deepEqual(found, [rule]);
  });
}
