import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {after, before, describe, it} from 'node:test';
import type {PortalRequest, Receipt, RequestEvent, RequestPage} from '../../src/contract/index.js';
import type {OwnerTurn} from '../../src/contract/request-lifecycle.js';
import {everything} from './support/lifecycle.js';
import {signInOwner} from './support/owner-session.js';
import {startPortal, type Portal, type Staff} from './support/portal.js';

const day = 24 * 60 * 60 * 1000;

describe("the owner's turns", () => {
  let portal: Portal;
  let staff: Staff;
  let told: ReturnType<typeof everything>;
  before(async () => {
    portal = await startPortal();
    staff = await portal.signIn();
    told = everything((await portal.receipt()).reference);
  });
  after(() => portal.close());

  const turn = (
    {reference, code}: Pick<Receipt, 'reference' | 'code'>,
    name: OwnerTurn,
    body: object,
    headers: Record<string, string> = {},
  ) =>
    portal.owners<RequestEvent>(`/requests/${reference}/${name}`, {
      body,
      headers: {'request-code': code, 'idempotency-key': `"${randomUUID()}"`, ...headers},
    });

  /** A request that staff moved through these states. */
  const livedThrough = async (states: readonly string[], members: object = {}) => {
    const receipt = await portal.receipt(members);
    for (const to of states) {
      const version = (await portal.open(receipt)).json.version;
      const {status, text} = await staff.move(receipt.reference, {...told, to, version});
      assert.equal(status, 200, text);
    }
    return receipt;
  };
  const read = async (receipt: Receipt): Promise<PortalRequest> =>
    (await portal.open(receipt)).json;

  it('confirms the appointment that was shown', async () => {
    const receipt = await livedThrough(['accepted', 'appointment']);
    const {status, json} = await turn(receipt, 'appointment-reply', {
      confirm: true,
      at: told.appointment.at,
    });
    assert.deepEqual([status, json.type], [201, 'appointment-confirmed']);
    assert.equal((await read(receipt)).appointment?.confirmed, true);
  });

  it('does not confirm an appointment that has changed since', async () => {
    const receipt = await livedThrough(['accepted', 'appointment']);
    const {status, problem} = await turn(receipt, 'appointment-reply', {
      confirm: true,
      at: '2031-05-03T10:00:00+08:00',
    });
    assert.deepEqual([status, problem.type], [409, 'urn:owner-portal:problem:turn-not-open']);
  });

  it('proposes other times, which the desk sees as a reply', async () => {
    const receipt = await livedThrough(['accepted', 'appointment']);
    const proposals = [{at: '2031-05-04T01:00:00.000Z'}];
    const {json} = await turn(receipt, 'appointment-reply', {confirm: false, proposals});
    assert.deepEqual(json.proposals, proposals);
    assert.equal((await staff.show(receipt.reference)).json.ownerReplied, true);
  });

  for (const [what, body, pointer] of [
    ['nothing', {confirm: false}, '/proposals'],
    ['yesterday', {confirm: false, proposals: [{at: '2001-01-01T00:00:00Z'}]}, '/proposals/0/at'],
    ['blanks', {confirm: false, text: '\u200b '}, '/text'],
  ] as const) {
    it(`refuses ${what} in place of the appointment`, async () => {
      const receipt = await livedThrough(['accepted', 'appointment']);
      const {status, problem} = await turn(receipt, 'appointment-reply', body);
      assert.equal(status, 422);
      assert.equal(problem.errors?.[0]?.pointer, pointer);
    });
  }

  it('says that it is of another kind, which the desk sees as a reply', async () => {
    const receipt = await portal.receipt();
    const said = {serviceCode: 'repair-home', reason: '其实是水管坏了。'};
    const {status, json} = await turn(receipt, 'recategorisation', said);
    assert.deepEqual([status, json.type, json.reason], [201, 'recategorised', said.reason]);
    const request = await read(receipt);
    assert.equal(request.serviceCode, 'repair-home');
    // The new kind's published promise holds from now on.
    assert.ok(request.expectedAt);
    assert.equal((await staff.show(receipt.reference)).json.ownerReplied, true);
    const {problem} = await turn(receipt, 'recategorisation', {serviceCode: 'renovation'});
    assert.equal(problem.errors?.[0]?.pointer, '/serviceCode');
  });

  it('objects to a hand-over once; the next hand-over may be objected to again', async () => {
    const receipt = await livedThrough(['accepted', 'transferred']);
    const reason = '希望还是由林晓负责。';
    assert.equal((await turn(receipt, 'handover-objection', {reason})).status, 201);
    assert.equal((await turn(receipt, 'handover-objection', {reason})).status, 409);
    const {version} = await read(receipt);
    await staff.move(receipt.reference, {...told, to: 'in_progress', version});
    await staff.move(receipt.reference, {...told, to: 'transferred', version: version + 1});
    assert.equal((await turn(receipt, 'handover-objection', {reason})).status, 201);
  });

  it('withdraws; the end has words of ours even when the owner gave none', async () => {
    const receipt = await livedThrough(['accepted']);
    const {json} = await turn(receipt, 'withdrawal', {});
    assert.equal(json.toState, 'withdrawn');
    assert.ok(json.text);
    const request = await read(receipt);
    assert.deepEqual([request.status, request.expectedAt], ['closed', undefined]);
    assert.deepEqual(request.mayTurn, []);
  });

  it('rates what has ended, and rates it anew', async () => {
    const receipt = await livedThrough(['accepted', 'resolved']);
    await turn(receipt, 'rating', {overall: 2, speed: 1, comment: '还在漏。'});
    await turn(receipt, 'rating', {overall: 4});
    const {rating, timeline} = await read(receipt);
    assert.deepEqual([rating?.overall, rating?.comment], [4, undefined]);
    assert.equal(timeline.filter(({type}) => type === 'rated').length, 2);
  });

  it('opens again under the same reference, with the promise of its kind from now on', async () => {
    const receipt = await livedThrough(['accepted', 'resolved'], {serviceCode: 'repair-home'});
    const before = await read(receipt);
    assert.ok(before.reopenUntil && Date.parse(before.reopenUntil) > Date.now() + 13 * day);
    await turn(receipt, 'reopening', {reason: '又开始滴水了。'});
    const request = await read(receipt);
    assert.deepEqual(
      [request.state, request.reopenCount, request.result],
      ['accepted', 1, undefined],
    );
    const promised = Date.parse(request.expectedAt ?? '') - Date.now();
    assert.ok(promised > 0.9 * day && promised <= day, String(promised));
    assert.equal(request.handler?.name, '陈建国');
    assert.equal(request.timeline.at(-1)?.reason, '又开始滴水了。');
    assert.equal((await staff.show(receipt.reference)).json.ownerReplied, true);
  });

  it('opens nothing again after the published window', async () => {
    const receipt = await livedThrough(['accepted', 'resolved']);
    await portal.db
      .updateTable('requests')
      .set({ended_at: new Date(Date.now() - 15 * day)})
      .where('reference', '=', receipt.reference)
      .execute();
    assert.equal((await read(receipt)).mayTurn?.includes('reopening'), false);
    assert.equal((await turn(receipt, 'reopening', {reason: 'a'})).status, 409);
  });

  it('turns to each published stage in its turn, each with its own clock', async () => {
    const receipt = await livedThrough(['accepted', 'declined'], {serviceCode: 'complaint'});
    const {json} = await turn(receipt, 'escalation', {reason: '理由没有说清楚。'});
    assert.equal(json.stage, '项目经理');
    const request = await read(receipt);
    assert.deepEqual([request.state, request.handler?.name], ['accepted', '周敏']);
    const [first, second] = request.escalation ?? [];
    assert.equal(first?.expectedAt, request.expectedAt);
    assert.equal(Math.round((Date.parse(request.expectedAt ?? '') - Date.now()) / day), 3);
    // The second opens only when the first one's clock has run out.
    assert.equal(second?.opensAt, request.expectedAt);
    assert.equal((await turn(receipt, 'escalation', {reason: 'a'})).status, 409);
    await portal.db
      .updateTable('requests')
      .set({expected_at: new Date(Date.now() - 1000)})
      .where('reference', '=', receipt.reference)
      .execute();
    assert.equal(
      (await turn(receipt, 'escalation', {reason: 'a'})).json.stage,
      '安和总部客户关怀部',
    );
    assert.equal((await read(receipt)).mayTurn?.includes('escalation'), false);
  });

  it('is taken once, however often it is sent', async () => {
    const receipt = await livedThrough(['accepted', 'resolved']);
    const key = {'idempotency-key': `"${randomUUID()}"`};
    const first = await turn(receipt, 'rating', {overall: 5}, key);
    const again = await turn(receipt, 'rating', {overall: 5}, key);
    assert.equal(again.text, first.text);
    assert.equal(again.headers.get('idempotency-replayed'), 'true');
    assert.equal((await turn(receipt, 'rating', {overall: 4}, key)).status, 422);
  });

  it('is not taken with a wrong code', async () => {
    const receipt = await livedThrough(['accepted']);
    const {status} = await turn({...receipt, code: '0000-0000-0000'}, 'withdrawal', {});
    assert.equal(status, 404);
    assert.equal((await read(receipt)).state, 'accepted');
  });
});

describe('the list of what one has asked', () => {
  let portal: Portal;
  let token: {authorization: string};
  before(async () => {
    portal = await startPortal();
    token = {
      authorization: `Bearer ${(await signInOwner(portal.url, 'zhou', 'guiyuan-1203')).token}`,
    };
  });
  after(() => portal.close());

  const list = (query = '', headers: Record<string, string> = token) =>
    portal.owners<RequestPage>(`/requests${query}`, {headers});

  it('is for those who are known', async () => {
    assert.equal((await list('', {})).status, 401);
  });

  it('has all of theirs, page by page, and nobody else’s', async () => {
    const stranger = await portal.receipt();
    const before = (await list('?limit=100')).json.items.length;
    const mine: string[] = [];
    for (let number = 0; number < 5; number += 1) {
      const {json} = await portal.submit(
        {
          serviceCode: 'inquiry',
          description: `第 ${number} 件`,
          location: {placeId: 'b3'},
          contact: {phone: '138 0000 1234'},
          consent: {privacyNoticeVersion: '2026-01'},
        },
        token,
      );
      mine.push(json.reference);
    }
    const seen: string[] = [];
    for (let cursor: string | undefined = ''; cursor !== undefined;) {
      const {json}: {json: RequestPage} = await list(`?limit=2${cursor && `&cursor=${cursor}`}`);
      seen.push(...json.items.map(({reference}) => reference));
      cursor = json.nextCursor;
    }
    assert.equal(seen.length, before + 5);
    assert.equal(new Set(seen).size, seen.length);
    assert.deepEqual(seen.slice(0, 5), mine.reverse());
    assert.equal(seen.includes(stranger.reference), false);
  });

  it('opens each without its code, and no other owner’s', async () => {
    const stranger = await portal.receipt();
    const [own] = (await list('?status=open')).json.items;
    const open = (reference: string) =>
      portal.owners<PortalRequest>(`/requests/${reference}`, {headers: token});
    assert.equal((await open(own?.reference ?? '')).json.reference, own?.reference);
    assert.equal((await open(stranger.reference)).status, 404);
  });

  it('refuses a cursor that was never given', async () => {
    for (const cursor of ['mine', 'W10', 'WyJhIiwiYiIsImMiXQ']) {
      assert.equal((await list(`?cursor=${cursor}`)).status, 400, cursor);
    }
  });
});
