import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {inquiry, startPortal, type Portal} from './support/portal.js';

describe('sending a request', () => {
  let portal: Portal;
  before(async () => (portal = await startPortal()));
  after(() => portal.close());

  it('gives a receipt with number, code, next step and whom to call', async () => {
    const {status, json, headers} = await portal.submit({...inquiry, lang: 'en'});
    assert.equal(status, 201);
    assert.match(json.reference, /^GY-\d{6}-\d{4}$/);
    assert.match(json.code, /^\d{4}-\d{4}-\d{4}$/);
    assert.equal(json.state, 'submitted');
    assert.ok(json.nextStep.includes(json.reference));
    assert.equal(json.contact?.phone, '021-5550 0100');
    assert.equal(headers.get('location'), `/v1/requests/${json.reference}?community=guiyuan`);
    assert.equal(headers.get('idempotency-replayed'), null);
  });

  it('promises a time only where the firm published one', async () => {
    const without = await portal.submit(inquiry);
    assert.equal(without.json.expectedAt, undefined);
    const {json} = await portal.submit({...inquiry, serviceCode: 'repair-home'});
    assert.equal(
      Date.parse(json.expectedAt ?? '') - Date.parse(json.submittedAt),
      24 * 60 * 60 * 1000,
    );
  });

  const tones = [
    ['zh-Hans', 'formal', /您好/],
    ['zh-Hans', 'friendly', /收到啦/],
    ['zh-Hant', 'friendly', /收到了/],
    ['en', 'formal', /^Thank you/],
    ['en', 'friendly', /^Got it/],
  ] as const;
  for (const [lang, tone, opening] of tones) {
    it(`answers in ${tone} ${lang}`, async () => {
      const {json} = await portal.submit({...inquiry, lang, tone});
      assert.match(json.nextStep, opening);
    });
  }

  it('keeps the words as they were written, four-byte characters and all', async () => {
    const description = ' 漏水了😱！\n𠮷家\u200d👨‍👩‍👧 "quotes" <b>&amp; \\ %_ \t end ';
    const {json} = await portal.open(await portal.receipt({description}));
    assert.equal(json.description, description);
  });

  const unseen = '\u200b\u2060';
  const blanks: [pointer: string, members: object][] = [
    ['/description', {description: unseen}],
    ['/location/detail', {location: {detail: unseen}}],
    ['/contact/name', {contact: {phone: '12345', name: unseen}}],
  ];
  for (const [pointer, members] of blanks) {
    it(`takes characters nobody sees in ${pointer} for nothing`, async () => {
      const {status, problem} = await portal.submit({...inquiry, ...members});
      assert.equal(status, 422);
      assert.deepEqual(
        problem.errors?.map((error) => [error.pointer, error.code]),
        [[pointer, 'required']],
      );
    });
  }

  it('takes a telephone number that begins with a parenthesis', async () => {
    const {status} = await portal.submit({...inquiry, contact: {phone: '(021)55500100'}});
    assert.equal(status, 201);
  });

  it('keeps its sentences the right way round whatever a name does, and the name as it was', async () => {
    const name = '\u202eMallory\u2067';
    const sent = await portal.receipt({contact: {phone: '12345', name}, lang: 'en'});
    assert.match(sent.nextStep, /^Dear \u2068Mallory\u2069, thank you/);
    const {timeline} = (await portal.open(sent)).json;
    assert.equal(timeline[0]?.actor.name, name);
  });

  it('takes four thousand characters of four bytes each', async () => {
    const description = '😀'.repeat(4000);
    const {json} = await portal.open(await portal.receipt({description}));
    assert.equal(json.description, description);
  });

  it('does not look at members it does not know', async () => {
    const {status} = await portal.submit({...inquiry, later: {deep: [1, null]}, state: 'resolved'});
    assert.equal(status, 201);
  });

  const wordless = {...inquiry, description: undefined};
  const wrong: [title: string, body: unknown, pointer: string, code: string][] = [
    ['no description', wordless, '/description', 'required'],
    ['an empty description', {...inquiry, description: ''}, '/description', 'required'],
    ['a blank description', {...inquiry, description: ' \n　'}, '/description', 'required'],
    ['4,001 characters', {...inquiry, description: '字'.repeat(4001)}, '/description', 'too-long'],
    ['a number for words', {...inquiry, description: 7}, '/description', 'format'],
    ['neither phone nor email', {...inquiry, contact: {name: 'Li'}}, '/contact', 'required'],
    ['a wrong phone', {...inquiry, contact: {phone: 'call me'}}, '/contact/phone', 'format'],
    ['a short phone', {...inquiry, contact: {phone: '11'}}, '/contact/phone', 'too-short'],
    ['a wrong email', {...inquiry, contact: {email: 'a at b'}}, '/contact/email', 'format'],
    ['neither place nor words', {...inquiry, location: {}}, '/location', 'required'],
    ['an unknown place', {...inquiry, location: {placeId: 'x'}}, '/location/placeId', 'unknown'],
    ['an unknown service', {...inquiry, serviceCode: 'x'}, '/serviceCode', 'unknown'],
    ['no consent', {...inquiry, consent: {}}, '/consent/privacyNoticeVersion', 'required'],
    [
      'consent to a notice that never was',
      {...inquiry, consent: {privacyNoticeVersion: '1'}},
      '/consent/privacyNoticeVersion',
      'unknown',
    ],
    ['an unknown tone', {...inquiry, tone: 'rude'}, '/tone', 'unknown'],
    ['a NUL', {...inquiry, description: 'a\0b'}, '/description', 'format'],
    ['half a surrogate pair', {...inquiry, description: 'a\ud800b'}, '/description', 'format'],
    [
      'half a pair in the name',
      {...inquiry, contact: {phone: '12345', name: '\udc00'}},
      '/contact/name',
      'format',
    ],
  ];
  for (const [title, body, pointer, code] of wrong) {
    it(`names the field for ${title}`, async () => {
      const {status, problem} = await portal.submit(body);
      assert.equal(status, 422);
      assert.equal(problem.type, 'urn:owner-portal:problem:invalid');
      assert.deepEqual(
        problem.errors?.map((error) => [error.pointer, error.code]),
        [[pointer, code]],
      );
    });
  }

  it('names every field that needs attention at once', async () => {
    const {problem} = await portal.submit({});
    assert.deepEqual(problem.errors?.map(({pointer}) => pointer).sort(), [
      '/consent',
      '/contact',
      '/description',
      '/location',
      '/serviceCode',
    ]);
  });

  const key = {'idempotency-key': '"0123456789abcdef"'};
  const unreadable = [
    ['broken JSON', '{"a":'],
    ['no body', ''],
    ['bytes that are no UTF-8', new Uint8Array([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d])],
  ] as const;
  for (const [title, raw] of unreadable) {
    it(`answers 400 to ${title}`, async () => {
      const {status, problem} = await portal.owners('/requests', {
        method: 'POST',
        raw,
        headers: key,
      });
      assert.equal(status, 400);
      assert.equal(problem.type, 'urn:owner-portal:problem:malformed');
    });
  }

  it('survives JSON that is nested without end', async () => {
    const {status} = await portal.owners('/requests', {raw: '['.repeat(60_000), headers: key});
    assert.equal(status, 400);
    const deep = `{"x":${'['.repeat(20_000)}${']'.repeat(20_000)}}`;
    const nested = await portal.owners('/requests', {raw: deep, headers: key});
    assert.equal(nested.status, 422);
  });

  for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'application/xml']) {
    it(`answers 415 to ${type}`, async () => {
      const {status} = await portal.owners('/requests', {
        raw: JSON.stringify(inquiry),
        headers: {...key, 'content-type': type},
      });
      assert.equal(status, 415);
    });
  }

  it('answers 415 to a write without any body', async () => {
    const {status} = await portal.owners('/requests', {method: 'POST', headers: key});
    assert.equal(status, 415);
  });

  it('answers 413 to more than 64 KiB', async () => {
    const raw = JSON.stringify({...inquiry, padding: 'x'.repeat(64 * 1024)});
    const {status, problem} = await portal.owners('/requests', {raw, headers: key});
    assert.equal(status, 413);
    assert.equal(problem.type, 'urn:owner-portal:problem:too-large');
  });

  it('answers 400 without an idempotency key, or with a short one', async () => {
    const without = await portal.owners('/requests', {body: inquiry});
    assert.equal(without.status, 400);
    const short = await portal.submit(inquiry, {'idempotency-key': '"short"'});
    assert.equal(short.status, 400);
  });
});
