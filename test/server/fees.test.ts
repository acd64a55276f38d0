import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {
  FeeAccount,
  FeeAccountList,
  FeeStatement,
  FeeStatementList,
} from '../../src/contract/index.js';
import {recomputeAccount, recomputeStatement} from '../../src/fees/index.js';
import {signInOwner, type OwnerSession} from './support/owner-session.js';
import {startPortal, type Portal} from './support/portal.js';

const communities = [
  {community: 'guiyuan', period: '2025', scheme: 'lump_sum', username: 'zhou', unit: '5-2-1203'},
  {community: 'lanting', period: '2025', scheme: 'commission', username: 'wang', unit: 'B-1-0802'},
  {
    community: 'weg-lindenhof',
    period: '2024',
    scheme: 'cost_distribution',
    username: 'beispiel',
    unit: 'WE 03',
  },
] as const;

describe('published fee accounts', () => {
  let portal: Portal;
  before(async () => (portal = await startPortal()));
  after(() => portal.close());

  const account = async (path: string) => (await portal.owners<FeeAccount>(path)).json;

  for (const {community, period, scheme} of communities) {
    it(`of ${community} (${scheme}) are listed and add up, whoever reads them`, async () => {
      const list = await portal.owners<FeeAccountList>(`/fees/accounts?community=${community}`);
      assert.deepEqual(
        list.json.items.map((item) => [item.period.id, item.scheme]),
        [[period, scheme]],
      );
      const published = await account(`/fees/accounts/${period}?community=${community}`);
      const {addsUp, checks, findings} = recomputeAccount(published);
      assert.ok(addsUp, JSON.stringify([checks.filter(({ok}) => !ok), findings]));
      assert.ok(checks.length > 20);
    });
  }

  it('say when the next figures are due, where the firm has said so', async () => {
    const {json} = await portal.owners<FeeAccountList>('/fees/accounts?lang=en');
    assert.equal(json.next?.period?.id, '2026');
    assert.match(json.next?.note ?? '', /January/);
    const silent = await portal.owners<FeeAccountList>('/fees/accounts?community=lanting');
    assert.equal(silent.json.next, undefined);
  });

  it('speak the language asked for, texts and notes alike', async () => {
    const english = await account('/fees/accounts/2025?lang=en');
    assert.equal(english.categories[0]?.label, 'Management and service staff');
    const traditional = await account('/fees/accounts/2025?lang=zh-TW');
    assert.equal(traditional.categories[2]?.label, '清潔衛生費');
    const german = await account('/fees/accounts/2024?community=weg-lindenhof');
    assert.equal(german.categories[0]?.label, 'Wasserversorgung und Entwässerung');
  });

  it('are kept by caches only as long as they are good', async () => {
    const {headers} = await portal.owners('/fees/accounts/2025');
    assert.equal(headers.get('cache-control'), 'public, no-cache');
    const etag = headers.get('etag') ?? '';
    const again = await portal.owners('/fees/accounts/2025', {headers: {'if-none-match': etag}});
    assert.equal(again.status, 304);
  });

  it('keep the version before a correction, and say what changed', async () => {
    const newest = await account('/fees/accounts/2025?community=lanting&lang=en');
    assert.equal(newest.version, 2);
    assert.equal(newest.changeNote, 'Version 2: office cost corrected after audit.');
    assert.deepEqual(
      newest.earlierVersions?.map(({version}) => version),
      [1],
    );
    const first = await account('/fees/accounts/2025?community=lanting&version=1');
    assert.equal(first.totals.actual, '1828226.35');
    assert.ok(recomputeAccount(first).addsUp);
    assert.equal(first.earlierVersions, undefined);
  });

  for (const path of ['/fees/accounts/1999', '/fees/accounts/2025?version=9']) {
    it(`are not there at ${path}`, async () => {
      assert.equal((await portal.owners(path)).status, 404);
    });
  }

  it('can neither be changed nor removed, not even in the database', async () => {
    for (const table of ['fee_accounts', 'fee_statements'] as const) {
      await assert.rejects(
        portal.db.updateTable(table).set({version: 7}).execute(),
        /never changed/,
      );
      await assert.rejects(portal.db.deleteFrom(table).execute(), /never changed/);
    }
  });
});

describe('an owner’s statement', () => {
  let portal: Portal;
  let zhou: OwnerSession;
  before(async () => {
    portal = await startPortal();
    zhou = await signInOwner(portal.url, 'zhou', 'guiyuan-1203');
  });
  after(() => portal.close());

  const read = <Body>(path: string, {token}: {token: string} = zhou) =>
    portal.owners<Body>(path, {headers: {authorization: `Bearer ${token}`}});

  it('is listed for its owner alone', async () => {
    const {json} = await read<FeeStatementList>('/fees/statements?lang=en');
    assert.deepEqual(
      json.items.map(({period, unit}) => [period.id, unit.id, unit.label]),
      [['2025', '5-2-1203', 'Building 5, entrance 2, flat 1203']],
    );
    const elsewhere = await read<FeeStatementList>('/fees/statements?community=lanting');
    assert.deepEqual(elsewhere.json.items, []);
  });

  for (const {community, period, username, unit} of communities) {
    it(`of ${username} adds up with the account it rests on`, async () => {
      const passwords = {zhou: 'guiyuan-1203', wang: 'lanting-0802', beispiel: 'lindenhof-03'};
      const owner = await signInOwner(portal.url, username, passwords[username]);
      const query = `community=${community}`;
      const {json} = await read<FeeStatement>(`/fees/statements/${period}?${query}`, owner);
      assert.equal(json.unit.id, unit);
      const account = await portal.owners<FeeAccount>(
        `/fees/accounts/${period}?${query}&version=${json.accountVersion}`,
      );
      const {addsUp, checks, findings} = recomputeStatement(json, account.json);
      assert.ok(addsUp, JSON.stringify([checks.filter(({ok}) => !ok), findings]));
    });
  }

  it('says what Mr Zhou owes, to the cent', async () => {
    const {json} = await read<FeeStatement>('/fees/statements/2025');
    assert.equal(json.charges, '3945.56');
    assert.equal(json.closing, '966.11');
    assert.equal(json.lines[0]?.amount, '3012.60');
  });

  it('is kept by nobody on the way', async () => {
    const {headers} = await read('/fees/statements/2025');
    assert.equal(headers.get('cache-control'), 'private, no-store');
  });

  it('of somebody else is answered exactly like one that is not there', async () => {
    const query = 'community=weg-lindenhof';
    const own = await signInOwner(portal.url, 'beispiel', 'lindenhof-03');
    const others = await read(`/fees/statements/2024?${query}&unit=WE%2001`, own);
    const nothing = await read(`/fees/statements/2024?${query}&unit=WE%2099`, own);
    const foreign = await read(`/fees/statements/2024?${query}&unit=WE%2003`, zhou);
    assert.deepEqual([others.status, nothing.status, foreign.status], [404, 404, 404]);
    assert.equal(others.text, nothing.text);
    assert.equal(foreign.text, nothing.text);
  });

  it('of the time before a unit was theirs stays with the owner of that time', async () => {
    const {db} = portal;
    await db
      .updateTable('unit_owners')
      .set({since: '2026-03-01'})
      .where('subject', '=', 'owner-zhou')
      .execute();
    assert.equal((await read('/fees/statements/2025')).status, 404);
    await db
      .updateTable('unit_owners')
      .set({since: '2025-12-31'})
      .where('subject', '=', 'owner-zhou')
      .execute();
    assert.equal((await read('/fees/statements/2025')).status, 200);
  });

  for (const path of ['/fees/statements', '/fees/statements/2025', '/fees/statements/1999']) {
    it(`at ${path} is for nobody who has not signed in`, async () => {
      const {status, headers, problem} = await portal.owners(path);
      assert.equal(status, 401);
      assert.equal(problem.type, 'urn:owner-portal:problem:unauthenticated');
      assert.equal(headers.get('www-authenticate'), 'Bearer realm="owner-portal"');
    });
  }
});
