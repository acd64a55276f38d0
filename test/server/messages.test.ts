import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {requestStates} from '../../src/contract/request-lifecycle.js';
import {everything, wayTo} from './support/lifecycle.js';
import {startPortal, type Portal, type Staff} from './support/portal.js';

describe('what the owner adds', () => {
  let portal: Portal;
  let staff: Staff;
  before(async () => {
    portal = await startPortal();
    staff = await portal.signIn();
  });
  after(() => portal.close());

  it('stands in the timeline, in the owner’s name and words', async () => {
    const receipt = await portal.receipt({contact: {name: '王芳', phone: '12345'}});
    const {status, json} = await portal.write(receipt, {text: ' 谢谢🙏\n再等等 '});
    assert.equal(status, 201);
    assert.equal(json.text, ' 谢谢🙏\n再等等 ');
    assert.deepEqual(json.actor, {role: 'owner', name: '王芳'});
    const {timeline} = (await portal.open(receipt)).json;
    assert.deepEqual(timeline.at(-1), json);
  });

  for (const state of requestStates) {
    it(`is taken in ${state}, and noticed by the desk`, async () => {
      const told = everything((await portal.receipt()).reference);
      const receipt = await portal.receipt();
      let version = 1;
      for (const to of wayTo(state)) {
        version = (await staff.move(receipt.reference, {...told, to, version})).json.request
          .version;
      }
      const {status} = await portal.write(receipt, {text: '还有一件事'});
      assert.equal(status, 201);
      const {json} = await staff.show(receipt.reference);
      assert.equal(json.request.state, state === 'waiting_owner' ? 'in_progress' : state);
      assert.equal(json.ownerReplied, true);
    });
  }

  it('answers the open question: work goes on, in the same entry', async () => {
    const receipt = await portal.receipt();
    const question = {text: '铜的还是塑料的？'};
    await staff.move(receipt.reference, {to: 'waiting_owner', version: 1, question});
    assert.deepEqual((await portal.open(receipt)).json.question, question);
    const {json} = await portal.write(receipt, {text: '塑料的'});
    assert.deepEqual([json.fromState, json.toState], ['waiting_owner', 'in_progress']);
    const after = (await portal.open(receipt)).json;
    assert.equal(after.state, 'in_progress');
    assert.equal(after.question, undefined);
  });

  it('loses nothing when the owner and staff write at once', async () => {
    const receipt = await portal.receipt();
    const texts = Array.from({length: 8}, (_, index) => `第 ${index} 句`);
    await Promise.all([
      ...texts.map((text) => portal.write(receipt, {text})),
      staff.write(receipt.reference, {version: 1, text: '收到'}),
    ]);
    const {version, timeline} = (await portal.open(receipt)).json;
    const said = timeline.flatMap(({text}) => text ?? []);
    assert.ok(texts.every((text) => said.includes(text)));
    assert.equal(version, timeline.length);
  });

  const wrong: [title: string, body: unknown, pointer: string, code: string][] = [
    ['no text', {}, '/text', 'required'],
    ['an empty text', {text: ''}, '/text', 'required'],
    ['a blank text', {text: ' \n '}, '/text', 'required'],
    ['characters nobody sees', {text: '\u200b\u202e \u3164'}, '/text', 'required'],
    ['4,001 characters', {text: '字'.repeat(4001)}, '/text', 'too-long'],
    ['a NUL', {text: '\0'}, '/text', 'format'],
    ['half a surrogate pair', {text: '\udfff'}, '/text', 'format'],
    ['a body that is no object', [], '', 'format'],
  ];
  for (const [title, body, pointer, code] of wrong) {
    it(`is refused with the field named for ${title}`, async () => {
      const {status, problem} = await portal.write(await portal.receipt(), body);
      assert.equal(status, 422);
      assert.deepEqual(
        problem.errors?.map((error) => [error.pointer, error.code]),
        [[pointer, code]],
      );
    });
  }
});

describe('internal notes', () => {
  let portal: Portal;
  before(async () => (portal = await startPortal()));
  after(() => portal.close());

  it('are read by colleagues and stand in no answer an owner gets', async () => {
    const secret = 'zzz-secret-note';
    const staff = await portal.signIn();
    const receipt = await portal.receipt();
    const {reference} = receipt;
    const told = everything((await portal.receipt()).reference);
    await staff.write(reference, {version: 1, internalNote: `${secret} 1`});
    await staff.write(reference, {version: 1, text: '您好', internalNote: `${secret} 2`});
    const way = ['accepted', 'waiting_owner', 'in_progress', 'resolved', 'closed'];
    for (const [index, to] of way.entries()) {
      const note = {internalNote: `${secret} ${index + 3}`};
      const moved = await staff.move(reference, {...told, ...note, to, version: index + 2});
      assert.equal(moved.status, 200, moved.text);
    }
    const {internalNotes} = (await staff.show(reference)).json;
    assert.deepEqual(
      internalNotes.map(({text}) => text),
      [1, 2, 3, 4, 5, 6, 7].map((number) => `${secret} ${number}`),
    );

    const answers = [
      ...(await Promise.all(
        ['', '?lang=en', '?lang=zh-TW'].map((query) => portal.open(receipt, query)),
      )),
      await portal.write(receipt, {text: '谢谢'}),
      await portal.owners(`/requests/${reference}`),
      await portal.owners('/portal'),
      await portal.owners('/services'),
      await portal.owners('/notices'),
    ];
    for (const {text, headers} of answers) {
      assert.ok(!text.includes(secret));
      assert.ok(!JSON.stringify([...headers]).includes(secret));
      assert.ok(!text.includes('internalNote'));
    }
  });

  it('change nothing an owner could notice', async () => {
    const staff = await portal.signIn();
    const receipt = await portal.receipt();
    const before = await portal.open(receipt);
    await staff.write(receipt.reference, {version: 1, internalNote: '注意'});
    const after = await portal.open(receipt);
    assert.equal(after.text, before.text);
    assert.equal(after.headers.get('etag'), before.headers.get('etag'));
  });
});
