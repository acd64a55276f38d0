import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {importLargeCommunity} from '../../demo/server/data/import-large.js';
import type {FeeAccount, FeeStatementList} from '../../src/contract/index.js';
import {recomputeAccount} from '../../src/fees/index.js';
import {signInOwner} from './support/owner-session.js';
import {startPortal, type Portal} from './support/portal.js';

const units = 450;

describe('a large community', () => {
  let portal: Portal;
  const told: number[] = [];
  before(async () => {
    portal = await startPortal();
    await importLargeCommunity(portal.db, units, (count) => told.push(count));
  });
  after(() => portal.close());

  it('tells how far it is while it is imported', () => {
    assert.deepEqual(told, [200, 400, 450]);
  });

  it('has an account that adds up', async () => {
    const {json} = await portal.owners<FeeAccount>('/fees/accounts/2025?community=wanhu');
    assert.ok(recomputeAccount(json).addsUp);
  });

  it('finds one owner’s statement among all', async () => {
    await portal.db
      .insertInto('unit_owners')
      .values({community: 'wanhu', unit: '00449', subject: 'owner-zhou'})
      .execute();
    const {token} = await signInOwner(portal.url, 'zhou', 'guiyuan-1203');
    const {json} = await portal.owners<FeeStatementList>('/fees/statements?community=wanhu', {
      headers: {authorization: `Bearer ${token}`},
    });
    assert.deepEqual(
      json.items.map(({unit}) => unit.id),
      ['00449'],
    );
  });

  it('made again is the next version; the first stays', async () => {
    const {version} = await importLargeCommunity(portal.db, 3, () => {});
    assert.equal(version, 2);
    const first = await portal.owners('/fees/accounts/2025?community=wanhu&version=1');
    assert.equal(first.status, 200);
  });
});
