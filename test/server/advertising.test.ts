import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {solveChallenge} from 'altcha-lib';
import {deriveKey} from 'altcha-lib/algorithms/sha';
import type {ProofOfWork} from '../../src/contract/index.js';
import {inquiry, startPortal} from './support/portal.js';

const key = () => ({'idempotency-key': `"${crypto.randomUUID()}"`});

describe('advertising', () => {
  it('is kept out by what it is, in words its sender can use', async () => {
    const portal = await startPortal();
    const trapped = await portal.submit({...inquiry, trap: 'http://buy.example', lang: 'en'});
    assert.equal(trapped.status, 422);
    assert.equal(trapped.problem.type, 'urn:owner-portal:problem:not-accepted');
    assert.match(trapped.problem.detail ?? '', /telephone/);
    const linked = await portal.submit({...inquiry, description: 'http://a.example '.repeat(6)});
    assert.deepEqual(
      linked.problem.errors?.map(({pointer}) => pointer),
      ['/description'],
    );
    await portal.close();
  });

  it('is slowed down by address and by home, kindly, and never twice for one request', async () => {
    const portal = await startPortal({sending: {perHour: 4, perHome: 2}});
    const home = {...inquiry, location: {placeId: 'b3', detail: '301 室'}, lang: 'zh-TW'};
    const again = key();
    for (let time = 0; time < 3; time++)
      assert.equal((await portal.submit(home, again)).status, 201);
    assert.equal((await portal.submit(home)).status, 201);
    const third = await portal.submit(home);
    assert.equal(third.status, 429);
    assert.match(third.problem.detail ?? '', /您這一戶/);
    for (let time = 0; time < 2; time++) assert.equal((await portal.submit()).status, 201);
    const fifth = await portal.submit({...inquiry, lang: 'en'});
    assert.equal(fifth.status, 429);
    assert.match(fifth.problem.detail ?? '', /telephone us/);
    assert.ok(Number(fifth.headers.get('retry-after')) > 0);
    await portal.close();
  });

  it('has to do a small sum first, where the firm wants that', async () => {
    const portal = await startPortal({proofOfWork: 'altcha'});
    assert.equal((await portal.submit()).status, 428);
    const {json} = await portal.owners<ProofOfWork>('/proof-of-work');
    const challenge = JSON.parse(json.challenge) as Parameters<
      typeof solveChallenge
    >[0]['challenge'];
    const solution = await solveChallenge({challenge, deriveKey});
    const proof = Buffer.from(JSON.stringify({challenge, solution})).toString('base64');
    const forged = Buffer.from(
      JSON.stringify({challenge, solution: {counter: 1, derivedKey: '00'}}),
    ).toString('base64');
    assert.equal((await portal.submit(inquiry, {'proof-of-work': forged})).status, 428);
    assert.equal((await portal.submit(inquiry, {'proof-of-work': 'rubbish'})).status, 428);
    assert.equal((await portal.submit(inquiry, {'proof-of-work': proof})).status, 201);
    assert.equal((await portal.submit(inquiry, {'proof-of-work': proof})).status, 428);
    await portal.close();
  });
});
