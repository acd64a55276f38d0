import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {components} from '../../demo/server/desk/openapi.js';
import {readFeeSeed} from '../../demo/server/seed/fees/documents.js';
import type {FeeAccount, FeeAccountList} from '../../src/contract/index.js';
import {startPortal, type Portal, type Staff} from './support/portal.js';

type Report = components['schemas']['FeePublicationReport'];
type Editable = Record<string, unknown> & {
  period: {id: string; from: string; to: string; months: unknown};
  categories: Record<string, unknown>[];
  tariffs: Record<string, unknown>[];
};

/** The lump sum sample as a file for 2026, with something changed in it. */
const file = (change: (account: Editable) => void = () => {}) => {
  const {account} = readFeeSeed('guiyuan-2025');
  const copy = structuredClone(account) as Editable;
  copy.period = {id: '2026', from: '2026-01-01', to: '2026-12-31', months: 12};
  change(copy);
  return JSON.stringify(copy);
};

describe('publishing fees at the desk', () => {
  let portal: Portal;
  let manager: Staff;
  before(async () => {
    portal = await startPortal();
    manager = await portal.signIn('manager', 'guiyuan-lead');
  });
  after(() => portal.close());

  const send = (body: object, as = manager) =>
    as.desk<Report>('/fees/publications', {
      body: {community: 'guiyuan', format: 'json', dryRun: true, ...body},
    });

  const publishedPeriods = async () =>
    (await portal.owners<FeeAccountList>('/fees/accounts')).json.items.map(({period}) => period.id);

  it('is for the manager alone', async () => {
    const {status} = await send({content: file()}, await portal.signIn());
    assert.equal(status, 403);
    const foreign = await send({content: file(), community: 'nowhere'});
    assert.equal(foreign.status, 404);
  });

  it('says first, as a dry run, what a file would publish, and stores nothing', async () => {
    const {json} = await send({content: file()});
    assert.deepEqual(json.problems, []);
    assert.equal(json.ready, true);
    assert.equal(json.published, false);
    assert.equal(json.summary?.version, 1);
    assert.equal(json.summary?.costs, '2754829.83');
    assert.ok(json.checks > 40);
    assert.deepEqual(await publishedPeriods(), ['2025']);
  });

  it('names the figure that does not add up, with what it comes to, and stores nothing', async () => {
    const content = file(({categories}) =>
      Object.assign(categories[3] ?? {}, {actual: '106450.01'}),
    );
    const {json} = await send({content});
    assert.equal(json.ready, false);
    const variance = json.problems.find(({rule}) => rule === 'variance');
    assert.equal(variance?.pointer, '/categories/3/variance');
    assert.equal(variance?.name, '绿化养护费');
    assert.equal(variance?.expected, '-2749.99');
    assert.equal(variance?.stated, '-2750.00');
    const refused = await send({content, dryRun: false});
    assert.equal(refused.status, 422);
    assert.ok(refused.problem.errors?.some(({pointer}) => pointer === '/categories/3/variance'));
    assert.deepEqual(await publishedPeriods(), ['2025']);
  });

  const bad: [string, (account: Editable) => void, string, string][] = [
    [
      'money as a JSON number',
      ({categories}) => Object.assign(categories[0] ?? {}, {actual: 1267801.6}),
      '/categories/0/actual',
      'json-number',
    ],
    [
      'an amount with another scale',
      ({categories}) => Object.assign(categories[3] ?? {}, {actual: '106450.0'}),
      '/categories/3/actual',
      'wrong-scale',
    ],
    [
      'NaN',
      ({categories}) => Object.assign(categories[3] ?? {}, {actual: 'NaN'}),
      '/categories/3/actual',
      'not-a-decimal',
    ],
    [
      'a negative area',
      ({tariffs}) => Object.assign(tariffs[0] ?? {}, {quantity: '-1.00'}),
      '/tariffs/0/quantity',
      'negative',
    ],
    [
      'a missing figure',
      ({categories}) => delete categories[3]?.['actual'],
      '/categories/3/actual',
      'missing',
    ],
    ['a missing key', (account) => delete account['documents'], '/documents', 'required'],
    [
      'an allocation key that does not sum',
      (account) =>
        (account['keys'] = [
          {id: 'k', label: 'k', unit: 'm2', total: '3', values: [{unitId: 'a', value: '2'}]},
        ]),
      '/keys/0/total',
      'does-not-add-up',
    ],
    [
      'a key nobody knows',
      ({categories}) => Object.assign(categories[3] ?? {}, {keyId: 'none'}),
      '/categories/3/keyId',
      'unknown-key',
    ],
    [
      'a formula nobody knows',
      ({categories}) => Object.assign(categories[3] ?? {}, {formula: {op: 'eval', code: '1'}}),
      '/categories/3/formula/op',
      'unknown-formula',
    ],
    [
      'a basis nobody knows',
      ({tariffs}) => Object.assign(tariffs[0] ?? {}, {basis: 'mood'}),
      '/tariffs/0/basis',
      'unknown-basis',
    ],
    [
      'two currencies',
      ({tariffs}) => Object.assign(tariffs[0] ?? {}, {currency: 'EUR'}),
      '/tariffs/0/currency',
      'two-currencies',
    ],
    [
      'an id that stands twice',
      ({categories}) => Object.assign(categories[3] ?? {}, {id: 'staff'}),
      '/categories/3/id',
      'duplicate-id',
    ],
    [
      'a tree without an end',
      ({categories}) => {
        const deep = (left: number): object => ({
          id: `deep-${left}`,
          label: 'deep',
          actual: '0.00',
          ...(left > 0 && {children: [deep(left - 1)]}),
        });
        categories.push(deep(20) as Record<string, unknown>);
      },
      '/categories/9/children/0/children/0',
      'too-deep',
    ],
    [
      'a character that cannot be stored',
      ({categories}) => Object.assign(categories[3] ?? {}, {label: 'a\0b'}),
      '/categories/3/label',
      'format',
    ],
  ];
  for (const [what, change, pointer, code] of bad) {
    it(`names ${what}`, async () => {
      const {json} = await send({content: file(change)});
      assert.equal(json.ready, false);
      const named = json.problems.some(
        (problem) => problem.pointer.startsWith(pointer) && problem.code === code,
      );
      assert.ok(named, JSON.stringify(json.problems));
    });
  }

  it('quotes the place where a file is no JSON', async () => {
    const {json} = await send({content: '{\n"account": NaN\n}'});
    assert.equal(json.problems[0]?.code, 'not-json');
    assert.match(json.problems[0]?.value ?? '', /NaN/);
  });

  it('keeps the old version beside a corrected one, which has to say what it corrects', async () => {
    const content = file((account) => (account.period.id = '2026-h1'));
    assert.equal((await send({content, dryRun: false})).json.published, true);
    const unsaid = await send({content});
    assert.deepEqual(unsaid.json.problems, [{pointer: '/changeNote', code: 'change-note'}]);
    assert.equal((await send({content, dryRun: false})).status, 422);
    const corrected = await send({content, dryRun: false, changeNote: '更正绿化费。'});
    assert.equal(corrected.json.summary?.version, 2);
    const {json} = await portal.owners<FeeAccount>('/fees/accounts/2026-h1');
    assert.equal(json.version, 2);
    assert.equal(json.changeNote, '更正绿化费。');
    assert.equal((await portal.owners('/fees/accounts/2026-h1?version=1')).status, 200);
    const {json: list} = await manager.desk<{communities: components['schemas']['DeskFees'][]}>(
      '/fees/accounts',
    );
    const guiyuan = list.communities.find(({id}) => id === 'guiyuan');
    assert.equal(guiyuan?.accounts.filter(({period}) => period === '2026-h1').length, 2);
  });

  it('takes the owners’ statements with the account, and checks every one', async () => {
    const {account, statements} = readFeeSeed('lindenhof-2024');
    const content = JSON.stringify({account, statements});
    const order = {community: 'weg-lindenhof', changeNote: 'Neu veröffentlicht.'};
    const {json} = await send({...order, content, dryRun: false});
    assert.equal(json.published, true);
    assert.equal(json.summary?.statements, 8);
    const wrong = structuredClone(statements) as {lines: {amount: string}[]}[];
    Object.assign(wrong[2]?.lines[0] ?? {}, {amount: '581.77'});
    const refused = await send({...order, content: JSON.stringify({account, statements: wrong})});
    const pointers = refused.json.problems.map(({pointer}) => pointer);
    assert.ok(pointers.includes('/statements/2/lines/0/amount'), JSON.stringify(pointers));
    assert.ok(pointers.includes('/statements/2/charges'), JSON.stringify(pointers));
  });

  it('takes an account of 5,000 lines', async () => {
    const content = file((account) => {
      const children = Array.from({length: 5000}, (_, at) => ({
        id: `item-${at}`,
        label: `第 ${at} 项`,
        budget: '0.00',
        actual: '0.00',
      }));
      const extra = {id: 'extra', label: '其他', budget: '0.00', actual: '0.00', children};
      account.categories.push(extra);
    });
    const {json} = await send({content});
    assert.deepEqual(json.problems, []);
    assert.ok((json.summary?.categories ?? 0) > 5000);
  });
});
