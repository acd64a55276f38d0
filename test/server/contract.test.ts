import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import Fastify from 'fastify';
import {mountOperations} from '../../demo/server/http/operations.js';
import {ownersSpecification} from '../../demo/server/http/specification.js';
import {startPortal, type Portal} from './support/portal.js';

describe('the contract', () => {
  let portal: Portal;
  before(async () => (portal = await startPortal()));
  after(() => portal.close());

  it('is kept by every answer: one that would break it is a failure without our insides', async () => {
    await portal.db
      .updateTable('notices')
      .set({version: 0})
      .where('id', '=', 'gy-accounts')
      .execute();
    const response = await fetch(`${portal.url}/v1/notices/gy-accounts?community=guiyuan`);
    assert.equal(response.status, 500);
    assert.deepEqual(await response.json(), {
      type: 'urn:owner-portal:problem:internal',
      title: 'Something went wrong on our side.',
      status: 500,
    });
  });

  it('has no operation that is left unanswered', async () => {
    const app = Fastify();
    const mounting = mountOperations(app, await ownersSpecification(), {});
    await assert.rejects(async () => mounting.then(() => app.ready()), /Nothing answers/);
  });
});
