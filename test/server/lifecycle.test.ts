import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {lifecycle, requestStates, type RequestState} from '../../src/contract/request-lifecycle.js';
import {everything, wayTo} from './support/lifecycle.js';
import {startPortal, type Portal, type Staff} from './support/portal.js';

describe('the life of a request', () => {
  let portal: Portal;
  let staff: Staff;
  let told: ReturnType<typeof everything>;
  before(async () => {
    portal = await startPortal();
    staff = await portal.signIn();
    told = everything((await portal.receipt()).reference);
  });
  after(() => portal.close());

  /** A request in this state, as staff brought it there. */
  const requestIn = async (state: RequestState) => {
    const receipt = await portal.receipt();
    let version = 1;
    for (const to of wayTo(state)) {
      const {json} = await staff.move(receipt.reference, {...told, to, version});
      version = json.request.version;
    }
    return {receipt, version};
  };

  for (const from of requestStates) {
    const {to: allowed} = lifecycle[from];
    const forbidden = requestStates.filter((state) => !allowed.includes(state));

    for (const to of allowed) {
      it(`${from} becomes ${to}, and the owner is told`, async () => {
        const {receipt, version} = await requestIn(from);
        const moved = await staff.move(receipt.reference, {...told, to, version});
        assert.equal(moved.status, 200, moved.text);
        const {json} = await portal.open(receipt);
        assert.equal(json.state, to);
        assert.equal(json.status, lifecycle[to].status);
        assert.equal(json.version, version + 1);
        const last = json.timeline.at(-1);
        assert.deepEqual([last?.fromState, last?.toState], [from, to]);
      });
    }

    it(`${from} becomes nothing else`, async () => {
      const {receipt, version} = await requestIn(from);
      for (const to of forbidden) {
        const {status, problem} = await staff.move(receipt.reference, {...told, to, version});
        assert.equal(status, 409, to);
        assert.equal(problem.type, 'urn:owner-portal:problem:transition-not-allowed');
      }
      const {json} = await portal.open(receipt);
      assert.equal(json.version, version);
    });
  }

  const pointers: Readonly<Record<string, string[]>> = {
    accepted: ['/expectedAt', '/handler'],
    waiting_owner: ['/question'],
    assigned: ['/handler'],
    transferred: ['/handler', '/handler/phone', '/reason'],
    appointment: ['/appointment', '/appointment/place'],
    in_progress: [],
    on_hold: ['/expectedAt', '/reason'],
    resolved: ['/result'],
    declined: [
      '/refusal/alternative',
      '/refusal/escalation',
      '/refusal/explanation',
      '/refusal/reason',
    ],
    closed: ['/text'],
    withdrawn: ['/text'],
    merged: ['/mergedInto', '/text'],
  };
  for (const [state, missing] of Object.entries(pointers)) {
    it(`does not become ${state} while the owner would not be told ${missing.join(', ') || 'anything'}`, async () => {
      const before = requestStates.find((each) => lifecycle[each].to.some((to) => to === state));
      const {receipt, version} = await requestIn(before ?? 'submitted');
      const {status, problem} = await staff.move(receipt.reference, {to: state, version});
      assert.equal(status, missing.length > 0 ? 422 : 200);
      assert.deepEqual((problem.errors ?? []).map(({pointer}) => pointer).sort(), missing);
    });
  }

  const blanks: [title: string, to: RequestState, members: object, pointer: string][] = [
    ['a blank result', 'resolved', {result: {text: ' \n'}}, '/result'],
    [
      'a refusal with a blank alternative',
      'declined',
      {refusal: {reason: 'a', explanation: 'b', alternative: ' ', escalation: 'd'}},
      '/refusal/alternative',
    ],
    ['a colleague nobody knows', 'assigned', {handlerUsername: 'nobody'}, '/handlerUsername'],
    ['a result nobody can see', 'resolved', {result: {text: '\u200b\u2060'}}, '/result'],
    [
      'an appointment with nobody',
      'appointment',
      {appointment: {at: '2099-01-01T08:00:00Z', place: 'Gate', people: [' ', '\u200b']}},
      '/appointment/people',
    ],
    [
      'a promise for 2001',
      'on_hold',
      {reason: 'a', expectedAt: '2001-01-01T00:00:00Z'},
      '/expectedAt',
    ],
    [
      'a reply wanted a minute ago',
      'waiting_owner',
      {question: {text: 'Which?', replyBy: new Date(Date.now() - 60_000).toISOString()}},
      '/question/replyBy',
    ],
    [
      'an appointment yesterday',
      'appointment',
      {appointment: {at: '2001-01-01T08:00:00Z', place: 'Gate', people: ['Chen']}},
      '/appointment/at',
    ],
    [
      'a time long past',
      'on_hold',
      {reason: 'a', expectedAt: '0000-01-01T00:00:00Z'},
      '/expectedAt',
    ],
    ['a leap second', 'on_hold', {reason: 'a', expectedAt: '2030-06-30T23:59:60Z'}, '/expectedAt'],
    ['a state nobody knows', 'paused' as RequestState, {}, '/to'],
    ['a NUL in the result', 'resolved', {result: {text: 'a\0'}}, '/result/text'],
  ];
  for (const [title, to, members, pointer] of blanks) {
    it(`refuses ${title}`, async () => {
      const {receipt, version} = await requestIn('in_progress');
      const {status, problem} = await staff.move(receipt.reference, {to, version, ...members});
      assert.equal(status, 422);
      assert.deepEqual(
        problem.errors?.map((error) => error.pointer),
        [pointer],
      );
    });
  }

  it('joins a request only to another one of its community', async () => {
    const {reference} = await portal.receipt();
    for (const mergedInto of [reference, 'GY-000000-0000', 'LT-000000-0000']) {
      const {status} = await staff.move(reference, {...told, to: 'merged', version: 1, mergedInto});
      assert.equal(status, 422, mergedInto);
    }
  });

  it('is joined to one whose number is typed without hyphens', async () => {
    const other = await portal.receipt();
    const {reference} = await portal.receipt();
    const mergedInto = other.reference.toLowerCase().replaceAll('-', ' ');
    const merge = {to: 'merged', version: 1, text: told.text, mergedInto};
    const {json} = await staff.move(reference, merge);
    assert.equal(json.request.mergedInto, other.reference);
  });

  it('stops the clock while it waits for the owner, and starts it again', async () => {
    const {receipt, version} = await requestIn('accepted');
    const {expectedAt: promised} = (await portal.open(receipt)).json;
    await staff.move(receipt.reference, {to: 'waiting_owner', version, question: told.question});
    assert.equal((await portal.open(receipt)).json.expectedAt, undefined);
    await portal.write(receipt, {text: '塑料的'});
    const {expectedAt} = (await portal.open(receipt)).json;
    assert.ok(promised && expectedAt && Date.parse(expectedAt) >= Date.parse(promised) - 1000);
  });

  it('keeps the result when it is closed, and takes it back when it is opened again', async () => {
    const {receipt, version} = await requestIn('resolved');
    await staff.move(receipt.reference, {to: 'closed', version, text: told.text});
    assert.deepEqual((await portal.open(receipt)).json.result, told.result);
    const reopened = {...told, to: 'accepted', version: version + 1};
    await staff.move(receipt.reference, reopened);
    const {json} = await portal.open(receipt);
    assert.equal(json.result, undefined);
    assert.equal(json.status, 'open');
  });

  const ends = requestStates.filter((state) => lifecycle[state].status === 'closed');
  for (const state of ends) {
    it(`cannot end as ${state} without words, not even past the server`, async () => {
      const {reference} = await portal.receipt();
      const silent = portal.db
        .insertInto('request_events')
        .values({
          id: `silent-${state}`,
          reference,
          version: 2,
          at: new Date(),
          type: 'state-changed',
          actor_role: 'staff',
          to_state: state,
        })
        .execute();
      await assert.rejects(silent, /tells_the_owner/);
    });
  }

  it('is never rewritten', async () => {
    const change = portal.db.updateTable('request_events').set({text: 'other'}).execute();
    await assert.rejects(change, /never changed/);
    await assert.rejects(portal.db.deleteFrom('request_events').execute(), /never changed/);
  });
});
