import assert from 'node:assert/strict';
import {after, afterEach, before, describe, it} from 'node:test';
import {sql} from 'kysely';
import {startServer} from '../../demo/server/server.js';
import type {Receipt} from '../../src/contract/index.js';
import {postgresUrl} from './support/database.js';
import {listen, type Listening} from './support/listen.js';
import {speaker, startPortal, type Portal, type Staff} from './support/portal.js';

describe('live updates', () => {
  let portal: Portal;
  let staff: Staff;
  const open: Listening[] = [];
  before(async () => {
    portal = await startPortal({allowedOrigins: ['https://firm.example']});
    staff = await portal.signIn();
  });
  afterEach(() => open.splice(0).forEach((stream) => stream.close()));
  after(() => portal.close());

  const listenTo = async (path: string, headers: Record<string, string> = {}, url = portal.url) => {
    const stream = await listen(`${url}${path}`, headers);
    open.push(stream);
    return stream;
  };
  const watch = ({reference, code}: Receipt, headers: Record<string, string> = {}, url?: string) =>
    listenTo(
      `/v1/requests/${reference}/events?community=guiyuan`,
      {'request-code': code, ...headers},
      url,
    );

  it('tell the owner of an answer', async () => {
    const receipt = await portal.receipt();
    const stream = await watch(receipt);
    await staff.write(receipt.reference, {version: 1, text: '马上看'});
    const message = await stream.next();
    assert.deepEqual(
      [message.event, message.id, message.data],
      ['request-changed', '2', '{"version":2}'],
    );
  });

  it('tell at once of what was missed', async () => {
    const receipt = await portal.receipt();
    await portal.write(receipt, {text: 'Hello'});
    const stream = await watch(receipt, {'last-event-id': '1'});
    assert.equal((await stream.next()).id, '2');
  });

  it('tell nothing to whoever has seen it', async () => {
    const receipt = await portal.receipt();
    await portal.write(receipt, {text: 'Hello'});
    const stream = await watch(receipt, {'last-event-id': '2'});
    await portal.write(receipt, {text: 'Again'});
    assert.equal((await stream.next()).id, '3');
  });

  it('of one request say nothing of another, nor of notes among colleagues', async () => {
    const mine = await portal.receipt();
    const stream = await watch(mine);
    await portal.write(await portal.receipt(), {text: 'Other'});
    await staff.write(mine.reference, {version: 1, internalNote: '注意'});
    await staff.write(mine.reference, {version: 1, text: 'For you'});
    assert.equal((await stream.next()).data, '{"version":2}');
    await portal.write(mine, {text: 'Thank you'});
    assert.equal((await stream.next()).data, '{"version":3}');
  });

  it('reach pages of an allowed origin, unbuffered', async () => {
    const {headers} = await watch(await portal.receipt(), {origin: 'https://firm.example'});
    assert.equal(headers.get('access-control-allow-origin'), 'https://firm.example');
    assert.match(headers.get('content-type') ?? '', /^text\/event-stream/);
    assert.equal(headers.get('x-accel-buffering'), 'no');
  });

  it('tell of notices, and of those missed', async () => {
    const stream = await listenTo('/v1/events?community=guiyuan');
    const other = await listenTo('/v1/events?community=lanting');
    // Whoever names no event is told the present one, to ask caches for.
    const {id: present = ''} = await stream.next();
    await other.next();
    const rename = (id: string) =>
      portal.db.updateTable('notices').set({severity: 'info'}).where('id', '=', id).execute();
    await rename('gy-accounts');
    const {event, data, id = ''} = await stream.next();
    assert.deepEqual([event, data], ['notices-changed', '{}']);
    assert.ok(Number(id) > Number(present));
    await rename('lt-gate-card');
    assert.equal((await other.next()).event, 'notices-changed');
    const late = await listenTo('/v1/events?community=guiyuan', {
      'last-event-id': String(Number(id) - 1),
    });
    assert.equal((await late.next()).id, id);
  });

  it('tell the desk of every request and reply', async () => {
    const stream = await listenTo('/desk/api/events', {cookie: staff.cookie});
    const receipt = await portal.receipt();
    const told = async () => JSON.parse((await stream.next()).data) as unknown;
    assert.deepEqual(await told(), {reference: receipt.reference, version: 1});
    await portal.write(receipt, {text: 'Hello'});
    assert.deepEqual(await told(), {reference: receipt.reference, version: 2});
    await staff.write(receipt.reference, {version: 2, internalNote: '注意'});
    assert.deepEqual(await told(), {reference: receipt.reference, version: 2});
  });

  it('tell a colleague nothing more who has signed out', async () => {
    const leaving = await portal.signIn();
    const stream = await listenTo('/desk/api/events', {cookie: leaving.cookie});
    await leaving.desk('/session', {method: 'DELETE'});
    await portal.receipt();
    await stream.ended;
    await assert.rejects(stream.next());
  });

  it('are ended when the server stops', async () => {
    const other = await startPortal();
    const stream = await listen(`${other.url}/v1/events?community=guiyuan`);
    await other.close();
    await stream.ended;
  });

  const onPostgres = {skip: postgresUrl ? false : 'two servers share a PostgreSQL, not a folder'};
  it('of one server reach the readers of another on the same database', onPostgres, async () => {
    const second = await startServer({port: 0, ...portal.databaseOptions});
    const receipt = await portal.receipt();
    const stream = await watch(receipt, {}, second.url);
    const desk = await listenTo('/desk/api/events', {cookie: staff.cookie}, second.url);
    await staff.write(receipt.reference, {version: 1, text: '马上看'});
    assert.equal((await stream.next()).id, '2');
    assert.match((await desk.next()).data, new RegExp(receipt.reference));
    const {json} = await speaker(second.url).open(receipt);
    assert.equal(json.timeline.at(-1)?.text, '马上看');
    await second.close();
  });

  it('come back when the database had dropped the listener', onPostgres, async () => {
    const receipt = await portal.receipt();
    const before = await watch(receipt);
    await portal.db.selectNoFrom((is) => is.val(1).as('one')).execute();
    await dropListeners(portal);
    // The streams are ended, so that readers come back and are told what they missed.
    await before.ended;
    const stream = await watch(receipt);
    await staff.write(receipt.reference, {version: 1, text: '还在'});
    assert.equal((await stream.next()).id, '2');
  });
});

/** Ends every database connection that waits for notifications. */
const dropListeners = async ({db}: Portal) => {
  await sql`select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and query like 'listen %'`.execute(db);
};
