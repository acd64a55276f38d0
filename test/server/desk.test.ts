import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {components} from '../../demo/server/desk/openapi.js';
import {call} from './support/call.js';
import {startPortal, type Portal, type Staff} from './support/portal.js';

interface List {
  items: components['schemas']['DeskRequestSummary'][];
  nextCursor?: string;
  counts: Record<'open' | 'unaccepted' | 'overdue' | 'ownerReplied', number>;
}

const references = ({items}: List) => items.map(({reference}) => reference);

describe('the service desk', () => {
  let portal: Portal;
  let staff: Staff;
  before(async () => {
    portal = await startPortal();
    staff = await portal.signIn();
  });
  after(() => portal.close());

  const list = async (query = '', as = staff) => (await as.desk<List>(`/requests${query}`)).json;

  it('knows who is signed in, by a cookie no script and no other site can use', async () => {
    const cookie = staff.session.headers.get('set-cookie') ?? '';
    for (const part of ['HttpOnly', 'SameSite=Strict', 'Path=/desk', 'Max-Age=28800']) {
      assert.ok(cookie.includes(part), part);
    }
    const {json} = await staff.desk<{username: string}>('/session');
    assert.equal(json.username, 'frontdesk');
  });

  it('stores no session that could be used by who reads the database', async () => {
    const rows = await portal.db.selectFrom('desk_sessions').selectAll().execute();
    assert.ok(!JSON.stringify(rows).includes(staff.cookie.split('=')[1] ?? ''));
  });

  it('answers a wrong password and an unknown name alike', async () => {
    const wrong = await portal.signIn('frontdesk', 'guess');
    const nobody = await portal.signIn('nobody', 'guess');
    assert.equal(wrong.session.status, 401);
    assert.equal(nobody.session.text, wrong.session.text);
    assert.equal(wrong.cookie, '');
  });

  it('ends a session for good', async () => {
    const leaving = await portal.signIn();
    const {status} = await leaving.desk('/session', {method: 'DELETE'});
    assert.equal(status, 204);
    assert.equal((await leaving.desk('/session')).status, 401);
  });

  it('ends a session that was not used for eight hours, and prolongs one that is', async () => {
    const idle = await portal.signIn();
    const expire = (expiresAt: Date) =>
      portal.db.updateTable('desk_sessions').set({expires_at: expiresAt}).execute();
    await expire(new Date(Date.now() + 60_000));
    const {status, headers} = await idle.desk('/session');
    assert.equal(status, 200);
    assert.match(headers.get('set-cookie') ?? '', /Max-Age=28800/);
    await expire(new Date(Date.now() - 1));
    assert.equal((await idle.desk('/session')).status, 401);
    staff = await portal.signIn();
  });

  const guarded = ['/session', '/staff', '/requests', '/requests/GY-261123-0001', '/events'];
  for (const path of guarded) {
    it(`shows ${path} to nobody without a session`, async () => {
      const {status} = await call(`${portal.url}/desk/api${path}`);
      assert.equal(status, 401);
    });
  }

  it('refuses a write without the desk’s header, and one from a page elsewhere', async () => {
    const {reference} = await portal.receipt();
    const path = `/requests/${reference}/messages`;
    const body = {text: 'Hello', version: 1};
    const {cookie} = staff;
    const bare = await call(`${portal.url}/desk/api${path}`, {body, headers: {cookie}});
    assert.equal(bare.status, 400);
    const headers = {origin: 'https://elsewhere.example'};
    assert.equal((await staff.desk(path, {body, headers})).status, 403);
    const own = await staff.desk(path, {body, headers: {origin: portal.url}});
    assert.equal(own.status, 200);
  });

  it('lists what needs attention first, then the newest activity', async () => {
    const {reference} = await portal.receipt();
    const {items, counts} = await list();
    assert.equal(items[0]?.reference, reference);
    const waits = items.map(({state, overdue, ownerReplied}) =>
      Number(state === 'submitted' || overdue || ownerReplied),
    );
    assert.deepEqual(waits, [...waits].sort().reverse());
    assert.equal(counts.open, items.length);
  });

  it('shows each request once over the pages', async () => {
    const all = references(await list('?status=all&limit=100'));
    const seen: string[] = [];
    let page = await list('?status=all&limit=20');
    seen.push(...references(page));
    while (page.nextCursor) {
      page = await list(`?status=all&limit=20&cursor=${page.nextCursor}`);
      seen.push(...references(page));
    }
    assert.deepEqual(seen, all);
  });

  it('finds requests by words of the reference, description, place or name', async () => {
    const {reference} = await portal.receipt({
      description: '露台的花架 100%_坏了',
      location: {placeId: 'garden', detail: '东侧'},
      contact: {phone: '12345', name: 'Ada Lovelace'},
    });
    const words = [reference.toLowerCase(), '花架', '100%_坏', '中心花园', '东侧', 'lovelace ada'];
    for (const word of words) {
      const found = references(await list(`?q=${encodeURIComponent(word)}`));
      assert.deepEqual(found, [reference], word);
    }
    assert.deepEqual(references(await list('?q=1000%25')), []);
  });

  it('filters by state, service, end and one’s own', async () => {
    const engineer = await portal.signIn('engineer', 'guiyuan-tools');
    const mine = await list('?handler=me', engineer);
    assert.ok(mine.items.length > 0);
    assert.ok(mine.items.every(({handlerName}) => handlerName === '陈建国'));
    const held = await list('?state=on_hold');
    assert.deepEqual([...new Set(held.items.map(({state}) => state))], ['on_hold']);
    const closed = await list('?status=closed');
    assert.ok(closed.items.every(({status}) => status === 'closed') && closed.items.length > 0);
    const suggestions = await list('?service=suggestion');
    assert.equal(suggestions.items.length, 1);
  });

  it('counts what is late and whom the owner wrote to', async () => {
    const before = (await list()).counts;
    const receipt = await portal.receipt({serviceCode: 'complaint'});
    await portal.db
      .updateTable('requests')
      .set({expected_at: new Date(0)})
      .where('reference', '=', receipt.reference)
      .execute();
    await portal.write(receipt, {text: '还有人吗？'});
    const {counts, items} = await list();
    assert.equal(counts.overdue, before.overdue + 1);
    assert.equal(counts.ownerReplied, before.ownerReplied + 1);
    const line = items.find(({reference}) => reference === receipt.reference);
    assert.deepEqual([line?.overdue, line?.ownerReplied], [true, true]);
    for (const attention of ['overdue', 'owner-replied']) {
      const found = await list(`?attention=${attention}`);
      assert.ok(references(found).includes(receipt.reference), attention);
      assert.ok(found.items.every(({overdue, ownerReplied}) => overdue || ownerReplied));
    }
  });

  it('shows staff only the communities they serve', async () => {
    const {json} = await portal.owners<{reference: string}>('/requests?community=lanting', {
      body: {
        serviceCode: 'inquiry',
        description: '澜庭的事',
        location: {placeId: 'a'},
        contact: {phone: '12345'},
        consent: {privacyNoticeVersion: '2026-01'},
      },
      headers: {'idempotency-key': '"of-another-community"'},
    });
    const manager = await portal.signIn('manager', 'guiyuan-lead');
    assert.equal((await manager.show(json.reference)).status, 200);
    assert.equal((await staff.show(json.reference)).status, 404);
    const moved = await staff.write(json.reference, {version: 1, text: 'Hello'});
    assert.equal(moved.status, 404);
    assert.deepEqual(references(await list('?q=澜庭的事')), []);
  });

  it('shows the contact, the consent and what may be done next', async () => {
    const {reference} = await portal.receipt({contact: {name: 'Li', email: 'li@mail.example'}});
    const {json} = await staff.show(reference);
    assert.deepEqual(json.contact, {name: 'Li', email: 'li@mail.example'});
    assert.equal(json.consent.privacyNoticeVersion, '2026-01');
    assert.ok(json.mayBecome.includes('accepted'));
  });

  it('overwrites nothing when two colleagues move a request at once', async () => {
    const colleague = await portal.signIn('engineer', 'guiyuan-tools');
    const {reference} = await portal.receipt();
    const accept = {to: 'accepted', version: 1, expectedAt: '2031-01-01T10:00:00+08:00'};
    const answers = await Promise.all([
      staff.move(reference, {...accept, handlerUsername: 'frontdesk'}),
      colleague.move(reference, {...accept, handlerUsername: 'engineer'}),
    ]);
    assert.deepEqual(answers.map(({status}) => status).sort(), [200, 409]);
    const refused = answers.find(({status}) => status === 409);
    assert.equal(refused?.problem.type, 'urn:owner-portal:problem:version-conflict');
    const winner = answers.find(({status}) => status === 200);
    const {json} = await staff.show(reference);
    assert.equal(json.request.version, 2);
    assert.deepEqual(json.request.handler, winner?.json.request.handler);
  });

  it('fills in the colleague a request is handed to', async () => {
    const {reference} = await portal.receipt();
    const {json} = await staff.move(reference, {
      to: 'transferred',
      version: 1,
      handlerUsername: 'manager',
      reason: '需要项目经理决定',
    });
    assert.deepEqual(json.request.handler, {
      name: '周敏',
      role: '项目经理',
      phone: '021-5550 0108',
    });
  });

  it('refuses a message that says nothing', async () => {
    const {reference} = await portal.receipt();
    assert.equal((await staff.write(reference, {version: 1})).status, 422);
    assert.equal((await staff.write(reference, {version: 1, text: '  '})).status, 422);
    assert.equal((await staff.write(reference, {version: 9, text: 'Hi'})).status, 409);
  });
});

describe('signing in', () => {
  it('is refused after too many failures, even with the right password', async () => {
    const limits = {callsPerMinute: 1000, wrongCodes: 10, failedSignIns: 2, window: 900};
    const portal = await startPortal({limits});
    const statuses: number[] = [];
    for (const password of ['a', 'b', 'c', 'guiyuan-desk']) {
      statuses.push((await portal.signIn('frontdesk', password)).session.status);
    }
    await portal.close();
    assert.deepEqual(statuses, [401, 401, 429, 429]);
  });
});
