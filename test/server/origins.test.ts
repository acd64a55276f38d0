import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {call} from './support/call.js';
import {inquiry, startPortal, type Portal} from './support/portal.js';

const firm = 'https://www.firm.example';
const stranger = 'https://stranger.example';

const listed = (headers: Headers, name: string) =>
  (headers.get(name) ?? '')
    .split(',')
    .map((each) => each.trim().toLowerCase())
    .sort();

let portal: Portal;
before(async () => (portal = await startPortal({allowedOrigins: [firm]})));
after(() => portal.close());

describe('pages of other origins', () => {
  const preflight = (origin: string) =>
    portal.owners('/requests', {
      method: 'OPTIONS',
      headers: {
        origin,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type,idempotency-key',
      },
    });

  it('may call when allowed, with the headers of the contract', async () => {
    const {status, headers} = await preflight(firm);
    assert.equal(status, 204);
    assert.equal(headers.get('access-control-allow-origin'), firm);
    assert.deepEqual(listed(headers, 'access-control-allow-headers'), [
      'accept-language',
      'authorization',
      'content-type',
      'idempotency-key',
      'if-none-match',
      'last-event-id',
      'proof-of-work',
      'request-code',
      'tus-resumable',
      'upload-length',
      'upload-metadata',
      'upload-offset',
      'x-owner-portal',
    ]);
  });

  it('may read the headers of the contract, on successes and failures', async () => {
    for (const path of ['/portal', '/nothing', '/portal?community=nowhere']) {
      const {headers} = await portal.owners(path, {headers: {origin: firm}});
      assert.equal(headers.get('access-control-allow-origin'), firm, path);
      assert.deepEqual(listed(headers, 'access-control-expose-headers'), [
        'content-language',
        'etag',
        'idempotency-replayed',
        'location',
        'retry-after',
        'tus-resumable',
        'upload-expires',
        'upload-length',
        'upload-offset',
      ]);
    }
  });

  it('may neither read nor write when they are not allowed', async () => {
    const {headers} = await preflight(stranger);
    assert.equal(headers.get('access-control-allow-origin'), null);
    for (const origin of [stranger, 'null']) {
      const {status, problem} = await portal.submit(inquiry, {origin});
      assert.equal(status, 403);
      assert.equal(problem.type, 'urn:owner-portal:problem:forbidden');
    }
  });

  it('are not meant by our own origin, nor by callers that are no pages', async () => {
    assert.equal((await portal.submit(inquiry, {origin: portal.url})).status, 201);
    assert.equal((await portal.submit(inquiry)).status, 201);
    assert.equal((await portal.submit(inquiry, {origin: firm})).status, 201);
  });

  it('never get at the desk', async () => {
    const {headers} = await call(`${portal.url}/desk/api/session`, {headers: {origin: firm}});
    assert.equal(headers.get('access-control-allow-origin'), null);
  });

  it('all may call where everybody is allowed', async () => {
    const open = await startPortal({allowedOrigins: ['*']});
    const {status, headers} = await open.submit(inquiry, {origin: stranger});
    await open.close();
    assert.equal(status, 201);
    assert.equal(headers.get('access-control-allow-origin'), '*');
  });
});

describe('the pages we serve', () => {
  for (const path of ['/', '/desk/', '/v1/portal?community=guiyuan']) {
    it(`allow nothing unsafe at ${path}`, async () => {
      const {headers} = await call(`${portal.url}${path}`);
      const policy = headers.get('content-security-policy') ?? '';
      for (const rule of [
        "script-src 'self'",
        "style-src 'self'",
        "frame-ancestors 'none'",
        "base-uri 'none'",
      ]) {
        assert.ok(policy.includes(rule), rule);
      }
      assert.ok(!policy.includes('unsafe'));
      assert.equal(headers.get('x-content-type-options'), 'nosniff');
    });
  }

  it('begin with the owners’ site', async () => {
    const {status, text} = await call(`${portal.url}/`);
    assert.equal(status, 200);
    assert.match(text, /<!doctype html>/i);
  });

  it('lead /desk to the desk', async () => {
    const {status, headers} = await call(`${portal.url}/desk`);
    assert.equal(status, 302);
    assert.equal(headers.get('location'), '/desk/');
  });

  const hidden = [
    '/.git/config',
    '/..%2f..%2fpackage.json',
    '/%2e%2e/%2e%2e/package.json',
    '/desk/..%2fserver/main.ts',
    '/embed/',
    '/desk/desk.ts',
  ];
  for (const path of hidden) {
    it(`do not give away ${path}`, async () => {
      const {status, text} = await call(`${portal.url}${path}`);
      assert.ok([400, 403, 404].includes(status), `${status}: ${text.slice(0, 100)}`);
    });
  }
});
