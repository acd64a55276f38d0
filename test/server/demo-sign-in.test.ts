import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {decodeJwt} from 'jose';
import {call} from './support/call.js';
import {signInOwner} from './support/owner-session.js';
import {startPortal, type Portal} from './support/portal.js';

describe('signing in at the demo site', () => {
  let portal: Portal;
  before(async () => (portal = await startPortal()));
  after(() => portal.close());

  const zhou = () => signInOwner(portal.url, 'zhou', 'guiyuan-1203');

  const refresh = (cookie: string, headers = {}) =>
    call<{token: string; name: string} | undefined>(`${portal.url}/demo/session/refresh`, {
      method: 'POST',
      headers: {cookie, ...headers},
    });

  it('gives a token of at most ten minutes, and a cookie no script and no other site can use', async () => {
    const {status, token, headers} = await zhou();
    assert.equal(status, 200);
    const {exp = 0, iat = 0} = decodeJwt(token);
    assert.ok(exp - iat > 0 && exp - iat <= 600);
    const cookie = headers.get('set-cookie') ?? '';
    for (const part of ['HttpOnly', 'SameSite=Strict', 'Path=/;']) {
      assert.ok(cookie.includes(part), part);
    }
    assert.equal(headers.get('cache-control'), 'private, no-store');
  });

  it('is asked for a fresh token by its cookie', async () => {
    const {cookie} = await zhou();
    const {status, json} = await refresh(cookie, {'accept-language': 'en'});
    assert.equal(status, 200);
    assert.equal(json?.name, 'Mr Zhou');
    const read = await portal.owners('/fees/statements', {
      headers: {authorization: `Bearer ${json?.token}`},
    });
    assert.equal(read.status, 200);
  });

  it('is no failure for somebody who has not', async () => {
    assert.equal((await refresh('owner_session=nonsense')).status, 204);
  });

  it('ends for good', async () => {
    const {cookie} = await zhou();
    const ended = await call(`${portal.url}/demo/session`, {method: 'DELETE', headers: {cookie}});
    assert.equal(ended.status, 204);
    assert.equal((await refresh(cookie)).status, 204);
  });

  it('answers a wrong password and an unknown name alike', async () => {
    const [wrong, nobody] = await Promise.all(
      ['zhou', 'nobody'].map((username) =>
        call(`${portal.url}/demo/session`, {body: {username, password: 'guess'}}),
      ),
    );
    assert.equal(wrong?.status, 401);
    assert.equal(nobody?.text, wrong?.text);
  });

  it('is refused from a page elsewhere', async () => {
    const {cookie} = await zhou();
    assert.equal((await refresh(cookie, {origin: 'https://evil.example'})).status, 403);
  });

  it('stores nothing that could be used by who reads the database', async () => {
    const {cookie, token} = await zhou();
    const rows = await portal.db.selectFrom('demo_sessions').selectAll().execute();
    const stored = JSON.stringify(rows);
    assert.ok(!stored.includes(cookie.split('=')[1] ?? '') && !stored.includes(token));
  });
});
