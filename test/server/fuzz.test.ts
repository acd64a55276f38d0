import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import {fuzz} from '../attack/fuzz.js';
import {signInOwner} from './support/owner-session.js';
import {startPortal, type Portal} from './support/portal.js';

/** Another one by `FUZZ_SEED`, to play a failure again. */
const seed = Number(process.env['FUZZ_SEED'] ?? 20261130);

let portal: Portal;
before(async () => (portal = await startPortal()));
after(() => portal.close());

test(`whatever an operation is sent, it answers by the contract (seed ${seed})`, async () => {
  const {reference, code} = await portal.receipt();
  const {cookie} = await portal.signIn('manager', 'guiyuan-lead');
  const {token} = await signInOwner(portal.url, 'zhou', 'guiyuan-1203');
  const {breaches} = await fuzz({
    url: portal.url,
    seed,
    perOperation: 40,
    owner: {authorization: `Bearer ${token}`, 'request-code': code},
    desk: {cookie},
    known: {community: 'guiyuan', reference, period: '2025', 'Request-Code': code, lang: 'zh-Hans'},
  });
  assert.deepEqual(breaches, []);
});
