import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import {newCallers} from '../attack/callers.js';
import {fuzz} from '../attack/fuzz.js';
import {startPortal, type Portal} from './support/portal.js';

/** Another one by `FUZZ_SEED`, to play a failure again. */
const seed = Number(process.env['FUZZ_SEED'] ?? 20261130);

let portal: Portal;
before(async () => (portal = await startPortal()));
after(() => portal.close());

test(`whatever an operation is sent, it answers by the contract (seed ${seed})`, async () => {
  const {breaches} = await fuzz({
    url: portal.url,
    seed,
    perOperation: 20,
    renew: newCallers(portal, 'zh-Hans'),
  });
  assert.deepEqual(breaches, []);
});
