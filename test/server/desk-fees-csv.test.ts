import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {after, before, describe, it} from 'node:test';
import {textOf} from '../../demo/desk/file-text.js';
import type {components} from '../../demo/server/desk/openapi.js';
import type {FeeAccount} from '../../src/contract/index.js';
import {recomputeAccount} from '../../src/fees/index.js';
import {startPortal, type Portal, type Staff} from './support/portal.js';

type Report = components['schemas']['FeePublicationReport'];

const example = await readFile(
  new URL('../../demo/desk/fee-account-example.csv', import.meta.url),
  'utf8',
);

describe('publishing fees from a CSV file', () => {
  let portal: Portal;
  let manager: Staff;
  before(async () => {
    portal = await startPortal();
    manager = await portal.signIn('manager', 'guiyuan-lead');
  });
  after(() => portal.close());

  const send = (body: object) =>
    manager.desk<Report>('/fees/publications', {
      body: {community: 'guiyuan', format: 'csv', dryRun: true, ...body},
    });

  const sendCsv = (content: string) => send({content});

  it('takes the example that can be downloaded, and owners read it as it stands there', async () => {
    const {status} = await fetch(`${portal.url}/desk/fee-account-example.csv`);
    assert.equal(status, 200);
    const dry = await sendCsv(example);
    assert.deepEqual(dry.json.problems, []);
    const {json} = await send({content: example, dryRun: false});
    assert.equal(json.published, true);
    const read = await portal.owners<FeeAccount>('/fees/accounts/2027?lang=en');
    assert.equal(read.json.categories[0]?.children?.[1]?.label, 'Maintenance staff');
    assert.ok(recomputeAccount(read.json).addsUp);
  });

  it('is not ready to publish a table that has a head and nothing else', async () => {
    const {json} = await sendCsv(example.split('\n')[0] ?? '');
    assert.equal(json.ready, false);
    assert.ok(json.problems.some(({pointer}) => pointer.startsWith('/period')));
  });

  const asSaved = [
    ['UTF-8', 'zh-Hans', Buffer.from('住宅,für')],
    ['UTF-8 with its mark', 'zh-Hans', Buffer.from('\ufeff住宅,für')],
    ['UTF-16', 'en', Buffer.from('\ufeff住宅,für', 'utf16le')],
    ['GB18030', 'zh-Hans', Buffer.from('d7a1d5ac2c66a8b972', 'hex')],
  ] as const;
  for (const [encoding, language, bytes] of asSaved) {
    it(`reads what a spreadsheet saved as ${encoding}`, async () => {
      assert.equal(await textOf(new Blob([bytes]), language), '住宅,für');
    });
  }

  const lines: [string, (text: string) => string, number, string][] = [
    [
      'a sum that is wrong',
      (text) => text.replace('7100.00,100', '7200.00,100'),
      15,
      'does-not-add-up',
    ],
    ['an amount of another scale', (text) => text.replace('7950.00', '7950'), 17, 'wrong-scale'],
    ['an unknown record', (text) => text.replace('\ntotal,', '\nsum,'), 18, 'unknown-record'],
    [
      'an unknown setting',
      (text) => text.replace('set,currency,', 'set,colour,'),
      6,
      'unknown-setting',
    ],
    [
      'a parent that is not there',
      (text) => text.replace('staff.office,staff,', 'staff.office,x,'),
      15,
      'unknown-id',
    ],
    [
      'a cycle',
      (text) => text.replace('category,staff,,', 'category,staff,staff.office,'),
      14,
      'cycle',
    ],
    ['an unknown column', (text) => text.replace('periods', 'pariods'), 1, 'unknown-column'],
    [
      'a line with a cell too many',
      (text) => text.replace('24000.00,,\n', '24000.00,,,\n'),
      13,
      'not-csv',
    ],
  ];
  for (const [what, change, row, code] of lines) {
    it(`names the line of ${what}`, async () => {
      const {json} = await sendCsv(change(example));
      assert.equal(json.ready, false);
      const named = json.problems.some((problem) => problem.row === row && problem.code === code);
      assert.ok(named, JSON.stringify(json.problems));
    });
  }
});
