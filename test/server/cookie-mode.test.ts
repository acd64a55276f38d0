import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {FeeStatementList} from '../../src/contract/index.js';
import {call} from './support/call.js';
import {signInOwner} from './support/owner-session.js';
import {inquiry, startPortal, type Portal} from './support/portal.js';

const firm = 'https://www.firm.example';
const guarded = {'x-owner-portal': '1'};

type Headers = Readonly<Record<string, string>>;

describe('an owner known by the backend’s own cookie', () => {
  let portal: Portal;
  let cookie: string;
  let own: string;
  before(async () => {
    portal = await startPortal({allowedOrigins: [firm]});
    ({cookie} = await signInOwner(portal.url, 'zhou', 'guiyuan-1203'));
    const sent = await portal.submit(inquiry, {cookie, ...guarded});
    own = sent.json.reference;
  });
  after(() => portal.close());

  const statements = (headers: Headers, at = portal) =>
    at.owners<FeeStatementList>('/fees/statements', {headers});

  it('sees what is theirs, from our page and from one that is named', async () => {
    for (const origin of [undefined, portal.url, firm]) {
      const {status, json, headers} = await statements({
        cookie,
        ...guarded,
        ...(origin && {origin}),
      });
      assert.equal(status, 200, origin);
      assert.equal(json.items.length, 1);
      assert.equal(headers.get('cache-control'), 'private, no-store');
    }
    const request = await portal.owners(`/requests/${own}`, {headers: {cookie, ...guarded}});
    assert.equal(request.status, 200);
  });

  it('may be asked for by pages that are named, and by no others', async () => {
    const preflight = (origin: string) =>
      portal.owners('/fees/statements', {
        method: 'OPTIONS',
        headers: {
          origin,
          'access-control-request-method': 'GET',
          'access-control-request-headers': 'x-owner-portal',
        },
      });
    const {headers} = await preflight(firm);
    assert.equal(headers.get('access-control-allow-credentials'), 'true');
    assert.equal(headers.get('access-control-allow-origin'), firm);
    const stranger = await preflight('https://stranger.example');
    assert.equal(stranger.headers.get('access-control-allow-origin'), null);
  });

  it('is a stranger to pages that nobody named, where all may call', async () => {
    const open = await startPortal({allowedOrigins: ['*']});
    try {
      const signedIn = await signInOwner(open.url, 'zhou', 'guiyuan-1203');
      const headers = {cookie: signedIn.cookie, ...guarded, origin: firm};
      const answer = await statements(headers, open);
      assert.equal(answer.status, 401);
      assert.equal(answer.headers.get('access-control-allow-credentials'), null);
    } finally {
      await open.close();
    }
  });

  it('that has signed out is nobody, and still reads what is public', async () => {
    const leaving = await signInOwner(portal.url, 'zhou', 'guiyuan-1203');
    await call(`${portal.url}/demo/session`, {
      method: 'DELETE',
      headers: {cookie: leaving.cookie},
    });
    const headers = {cookie: leaving.cookie, ...guarded};
    assert.equal((await statements(headers)).status, 401);
    for (const path of ['/surveys', '/meetings', '/fees/accounts']) {
      assert.equal((await portal.owners(path, {headers})).status, 200, path);
    }
  });

  it('is not spoken for by any of 30 forgeries that other pages can make a browser send', async () => {
    const {total} = await counted();
    const bodies: readonly (readonly [string, string])[] = [
      ['text/plain', JSON.stringify(inquiry)],
      ['application/x-www-form-urlencoded', 'serviceCode=inquiry&description=x'],
      [
        'multipart/form-data; boundary=x',
        '--x\r\ncontent-disposition: form-data; name="a"\r\n\r\n1',
      ],
      ['text/plain; charset=utf-8', '{"__proto__":{}}'],
    ];
    const origins = ['https://stranger.example', 'null', `${portal.url}.stranger.example`];
    const writes = [
      '/requests',
      `/requests/${own}/withdrawal`,
      `/requests/${own}/messages`,
      '/surveys/2026-autumn/responses',
    ];
    let forged = 0;
    for (const origin of origins) {
      for (const [index, path] of writes.entries()) {
        for (const [type, raw] of [bodies[index] ?? ['', ''], bodies[0] ?? ['', '']]) {
          const {status, headers} = await portal.owners(path, {
            method: 'POST',
            raw,
            headers: {'content-type': type, cookie, origin},
          });
          assert.equal(status, 403, `${origin} ${path} ${type}`);
          assert.equal(headers.get('access-control-allow-origin'), null);
          forged++;
        }
      }
    }
    // What needs no leave to be sent cannot carry the header; pictures and links name no origin.
    const personal = [
      '/fees/statements',
      '/fees/statements/2025',
      '/requests',
      '/acknowledgements',
    ];
    for (const path of [...personal, `/requests/${own}`, `/requests/${own}/events`]) {
      const {status} = await portal.owners(path, {headers: {cookie}});
      assert.ok([401, 404].includes(status), `${status} for ${path}`);
      forged++;
    }
    assert.ok(forged >= 30, `${forged}`);
    assert.deepEqual(await counted(), {total});
  });

  const counted = async () => {
    const {total} = await portal.db
      .selectFrom('request_events')
      .select(({fn}) => fn.countAll<number>().as('total'))
      .executeTakeFirstOrThrow();
    return {total: Number(total)};
  };
});
