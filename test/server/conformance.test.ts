import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import {readContract} from '../../kit/conformance/contract.js';
import {tryRules} from '../../kit/conformance/run.js';
import {defaults} from '../../demo/server/config.js';
import {startPortal, type Portal} from './support/portal.js';
import {signInOwner} from './support/owner-session.js';

let portal: Portal;

before(async () => {
  portal = await startPortal({
    allowedOrigins: ['https://www.firm.example'],
    limits: defaults.limits,
  });
});

after(() => portal.close());

test('the reference backend keeps every rule of the contract', async () => {
  const contract = readContract('src/contract/openapi.yaml');
  const {token} = await signInOwner(portal.url, 'zhou', 'guiyuan-1203');
  const target = {endpoint: `${portal.url}/v1`, community: 'guiyuan', token};
  const broken: string[] = [];
  for await (const {rule, outcome, seen} of tryRules(contract, target)) {
    // Files are taken and notices are there to be read: each of their rules can be tried.
    const isTried =
      outcome !== 'not-tried' || !/Upload|Attachment|acknowledge|-file$/.test(rule.id);
    if (outcome === 'fail' || !isTried) broken.push(`${rule.id}: ${String(seen)}`);
  }
  assert.deepEqual(broken, []);
});
