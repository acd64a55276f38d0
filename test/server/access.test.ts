import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {networkOf} from '../../demo/server/http/client-address.js';
import {createCodes} from '../../demo/server/requests/code.js';
import type {Answer} from './support/call.js';
import {startPortal, type Portal} from './support/portal.js';

/** All an outsider could tell two answers apart by, but the clock. */
const visible = ({status, text, headers}: Answer<unknown>) => ({
  status,
  text,
  headers: [...headers].filter(([name]) => name !== 'date'),
});

interface Access {
  readonly reference: string;
  readonly code: string;
}

const unknown: Access = {reference: 'GY-990101-9999', code: '1234-5678-9012'};

describe('the code of a receipt', () => {
  let portal: Portal;
  before(async () => (portal = await startPortal()));
  after(() => portal.close());

  it('opens its request', async () => {
    const {status, json} = await portal.open(await portal.receipt());
    assert.equal(status, 200);
    assert.equal(json.state, 'submitted');
  });

  const typed: [string, (text: string) => string][] = [
    ['without hyphens', (code) => code.replaceAll('-', '')],
    ['with blanks', (code) => ` ${code.replaceAll('-', ' ')} `],
  ];
  for (const [title, type] of typed) {
    it(`may be typed ${title}`, async () => {
      const {reference, code} = await portal.receipt();
      assert.equal((await portal.open({reference, code: type(code)})).status, 200);
    });
  }

  it('may be typed in full-width digits', async () => {
    const codes = createCodes('a secret of the test');
    const code = codes.codeFor('guiyuan', 'GY-1');
    const wide = code.replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit)));
    assert.ok(codes.matches('guiyuan', 'GY-1', wide.replaceAll('-', '－')));
    assert.ok(!codes.matches('lanting', 'GY-1', code));
  });

  it('may be pasted with characters nobody sees', () => {
    const codes = createCodes('a secret of the test');
    const code = codes.codeFor('guiyuan', 'GY-1');
    assert.ok(codes.matches('guiyuan', 'GY-1', `\u202a${code.replace('-', '\u200b')}\u202c`));
  });

  const typedReferences: [string, (reference: string) => string][] = [
    ['in small letters', (reference) => ` ${reference.toLowerCase()} `],
    ['without hyphens', (reference) => reference.replaceAll('-', '')],
    ['with blanks for hyphens', (reference) => reference.replaceAll('-', ' ')],
    ['with other dashes', (reference) => reference.replace('-', '–').replace('-', '－')],
    ['in full-width letters', (reference) => reference.replace('GY', 'ＧＹ')],
    ['with characters nobody sees', (reference) => `\u202a${reference.replace('-', '-\u200b')}`],
  ];
  for (const [title, type] of typedReferences) {
    it(`goes with a reference typed ${title}`, async () => {
      const {reference, code} = await portal.receipt();
      const typedReference = encodeURIComponent(type(reference));
      assert.equal((await portal.open({reference: typedReference, code})).status, 200);
    });
  }

  it('opens no other request', async () => {
    const mine = await portal.receipt();
    const other = await portal.receipt();
    const {status} = await portal.open({reference: other.reference, code: mine.code});
    assert.equal(status, 404);
  });

  it('opens nothing in another community', async () => {
    const receipt = await portal.receipt();
    assert.equal((await portal.open(receipt, '?community=lanting')).status, 404);
  });

  const ways: [string, (access: Access) => Promise<Answer<unknown>>][] = [
    ['reading', (access) => portal.open(access)],
    ['writing', (access) => portal.write(access, {text: 'Hello'})],
    [
      'listening',
      ({reference, code}) =>
        portal.owners(`/requests/${reference}/events`, {headers: {'request-code': code}}),
    ],
  ];
  for (const [way, attempt] of ways) {
    it(`when wrong is answered exactly like an unknown reference on ${way}`, async () => {
      const {reference} = await portal.receipt();
      const wrong = visible(await attempt({reference, code: unknown.code}));
      assert.equal(wrong.status, 404);
      assert.deepEqual(visible(await attempt(unknown)), wrong);
    });
  }

  it('when missing is answered like a wrong one', async () => {
    const {reference} = await portal.receipt();
    const wrong = await portal.open({reference, code: unknown.code});
    const missing = await portal.owners(`/requests/${reference}`);
    assert.deepEqual(visible(missing), visible(wrong));
  });

  it('stays the same when shown again, and is not stored', async () => {
    const {code} = await portal.receipt();
    const tables = ['requests', 'request_events', 'idempotency_keys', 'settings'] as const;
    for (const table of tables) {
      const rows = await portal.db.selectFrom(table).selectAll().execute();
      const stored = JSON.stringify(rows);
      assert.ok(!stored.includes(code) && !stored.includes(code.replaceAll('-', '')), table);
    }
  });
});

describe('guessing codes', () => {
  let portal: Portal;
  const limits = {callsPerMinute: 30, wrongCodes: 3, failedSignIns: 3, window: 900};
  before(async () => (portal = await startPortal({limits, trustProxy: 1})));
  after(() => portal.close());

  /** Opens a request as somebody at this address would. */
  const openFrom = (address: string, {reference, code}: Access) =>
    portal.owners(`/requests/${reference}`, {
      headers: {'request-code': code, 'x-forwarded-for': address},
    });

  it('is refused after some tries, whichever of the two was wrong, and for the right code', async () => {
    const receipt = await portal.receipt();
    const wrong = {...receipt, code: '000000000000'};
    const statuses: number[] = [];
    for (const access of [wrong, unknown, wrong]) {
      statuses.push((await openFrom('192.0.2.1', access)).status);
    }
    assert.deepEqual(statuses, [404, 404, 404]);
    const refusals = await Promise.all(
      [unknown, wrong, receipt].map((access) => openFrom('192.0.2.1', access)),
    );
    assert.ok(refusals.every(({status}) => status === 429));
    assert.equal(new Set(refusals.map(({text}) => text)).size, 1);
    assert.ok(Number(refusals[0]?.headers.get('retry-after')) > 0);
    assert.equal((await openFrom('192.0.2.99', receipt)).status, 200);
  });

  it('is not helped by guessing all at once', async () => {
    const answers = await Promise.all(
      Array.from({length: 20}, () => openFrom('192.0.2.2', unknown)),
    );
    assert.equal(answers.filter(({status}) => status === 404).length, 3);
    assert.equal(answers.filter(({status}) => status === 429).length, 17);
  });

  it('is not helped by an address of one’s own before the one the proxy adds', async () => {
    for (const made of ['198.51.100.1', '198.51.100.2', '198.51.100.3']) {
      await openFrom(`${made}, 192.0.2.6`, unknown);
    }
    assert.equal((await openFrom('198.51.100.4, 192.0.2.6', unknown)).status, 429);
  });

  it('is counted together for one IPv6 network', async () => {
    for (const host of ['1', '2', '3']) await openFrom(`2001:db8::${host}`, unknown);
    assert.equal((await openFrom('2001:db8::4', unknown)).status, 429);
    assert.equal((await openFrom('2001:db8:0:1::4', unknown)).status, 404);
  });

  it('does not count opening with the right code', async () => {
    const receipt = await portal.receipt();
    const statuses: number[] = [];
    for (let i = 0; i < 6; i++) statuses.push((await openFrom('192.0.2.3', receipt)).status);
    assert.deepEqual(statuses, [200, 200, 200, 200, 200, 200]);
  });

  it('leaves reading the notices alone', async () => {
    const headers = {'x-forwarded-for': '192.0.2.4'};
    for (let i = 0; i < 4; i++) await openFrom('192.0.2.4', unknown);
    assert.equal((await portal.owners('/notices', {headers})).status, 200);
  });

  it('and calling too often in general are answered 429 with a time to wait', async () => {
    const headers = {'x-forwarded-for': '192.0.2.5'};
    for (let i = 0; i < 30; i++) await portal.owners('/services', {headers});
    const answer = await portal.owners('/services', {headers});
    assert.equal(answer.status, 429);
    assert.equal(answer.problem.type, 'urn:owner-portal:problem:rate-limited');
    assert.ok(Number(answer.headers.get('retry-after')) > 0);
  });
});

describe('the address attempts are counted by', () => {
  const addresses = [
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:DB8:1:2::9', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ] as const;
  for (const [address, network] of addresses) {
    it(`of ${address} is ${network}`, () => assert.equal(networkOf(address), network));
  }
});
