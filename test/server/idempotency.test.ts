import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {forgetOldKeys} from '../../demo/server/requests/once.js';
import {inquiry, startPortal, type Portal} from './support/portal.js';

const countRequests = async ({db}: Portal, description: string) =>
  (
    await db
      .selectFrom('requests')
      .select('reference')
      .where('description', '=', description)
      .execute()
  ).length;

describe('sending the same intent again', () => {
  let portal: Portal;
  before(async () => (portal = await startPortal()));
  after(() => portal.close());

  it('gives the same receipt, code and all, and says that it is a repetition', async () => {
    const key = {'idempotency-key': '"same-intent-0001"'};
    const first = await portal.submit(inquiry, key);
    const again = await portal.submit(inquiry, key);
    assert.equal(again.status, 201);
    assert.equal(again.text, first.text);
    assert.equal(again.headers.get('idempotency-replayed'), 'true');
    assert.equal(again.headers.get('location'), first.headers.get('location'));
  });

  it('counts a key with and without its quotes as one', async () => {
    const first = await portal.submit(inquiry, {'idempotency-key': '"same-intent-0002"'});
    const again = await portal.submit(inquiry, {'idempotency-key': 'same-intent-0002'});
    assert.equal(again.text, first.text);
  });

  it('refuses the key for another body', async () => {
    const key = {'idempotency-key': '"same-intent-0003"'};
    await portal.submit(inquiry, key);
    const {status, problem} = await portal.submit({...inquiry, description: 'Other'}, key);
    assert.equal(status, 422);
    assert.equal(problem.type, 'urn:owner-portal:problem:idempotency-key-reused');
  });

  it('lets another community use the same key', async () => {
    const key = {'idempotency-key': '"same-intent-0004"'};
    await portal.submit(inquiry, key);
    const {status, json} = await portal.owners<{reference: string}>('/requests?community=lanting', {
      body: {...inquiry, location: {placeId: 'a'}},
      headers: key,
    });
    assert.equal(status, 201);
    assert.match(json.reference, /^LT-/);
  });

  it('forgets the key of a body that was refused', async () => {
    const key = {'idempotency-key': '"same-intent-0005"'};
    await portal.submit({...inquiry, serviceCode: 'unknown'}, key);
    const {status} = await portal.submit(inquiry, key);
    assert.equal(status, 201);
  });

  it('records one request for twenty duplicates sent at once', async () => {
    const description = 'twenty at once';
    const key = {'idempotency-key': '"same-intent-0006"'};
    const answers = await Promise.all(
      Array.from({length: 20}, () => portal.submit({...inquiry, description}, key)),
    );
    const recorded = answers.filter(({status}) => status === 201);
    const running = answers.filter(({status}) => status === 409);
    assert.equal(recorded.length + running.length, 20);
    assert.equal(new Set(recorded.map(({text}) => text)).size, 1);
    assert.equal(recorded.filter(({headers}) => !headers.get('idempotency-replayed')).length, 1);
    for (const {problem, headers} of running) {
      assert.equal(problem.type, 'urn:owner-portal:problem:in-progress');
      assert.equal(headers.get('retry-after'), '1');
    }
    assert.equal(await countRequests(portal, description), 1);
  });

  it('gives twenty different intents sent at once a number each', async () => {
    const answers = await Promise.all(Array.from({length: 20}, () => portal.submit()));
    assert.ok(answers.every(({status}) => status === 201));
    assert.equal(new Set(answers.map(({json}) => json.reference)).size, 20);
  });

  it('records a message once', async () => {
    const receipt = await portal.receipt();
    const key = {'idempotency-key': '"same-message-001"'};
    const first = await portal.write(receipt, {text: '请回电'}, key);
    const again = await portal.write(receipt, {text: '请回电'}, key);
    assert.equal(again.text, first.text);
    assert.equal(again.headers.get('idempotency-replayed'), 'true');
    const {json} = await portal.open(receipt);
    assert.equal(json.timeline.length, 2);
  });

  it('keeps the keys of messages apart by request', async () => {
    const key = {'idempotency-key': '"same-message-002"'};
    const first = await portal.write(await portal.receipt(), {text: '一'}, key);
    const other = await portal.write(await portal.receipt(), {text: '二'}, key);
    assert.equal(first.status, 201);
    assert.equal(other.status, 201);
  });

  it('keeps keys for eight days, and forgets them afterwards', async () => {
    const key = '"same-intent-0007"';
    await portal.submit(inquiry, {'idempotency-key': key});
    const remaining = async (days: number) => {
      await portal.db
        .updateTable('idempotency_keys')
        .set({created_at: new Date(Date.now() - days * 24 * 60 * 60 * 1000)})
        .where('key', '=', 'same-intent-0007')
        .execute();
      await forgetOldKeys(portal.db);
      return portal.db
        .selectFrom('idempotency_keys')
        .select('key')
        .where('key', '=', 'same-intent-0007')
        .execute();
    };
    assert.equal((await remaining(8)).length, 1);
    assert.equal((await remaining(10)).length, 0);
  });
});
