import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {AnswerList, PortalRequest, Receipt, ServiceList} from '../../src/contract/index.js';
import {signInOwner} from './support/owner-session.js';
import {inquiry, startPortal, type Portal} from './support/portal.js';

const key = () => ({'idempotency-key': `"${crypto.randomUUID()}"`});
const renovation = {
  ...inquiry,
  serviceCode: 'renovation',
  consent: {...inquiry.consent, rulesVersion: '2026-01', priceAccepted: true},
  answers: [
    {code: 'subject', values: ['register']},
    {code: 'from', values: ['2027-01-04']},
    {code: 'to', values: ['2027-03-31']},
    {code: 'scope', values: ['walls', 'paint']},
    {code: 'load-bearing', values: ['no']},
    {code: 'contractor', values: ['安居装饰 138 0000 2222']},
  ],
};

describe('what a service asks', () => {
  let portal: Portal;
  before(async () => (portal = await startPortal()));
  after(() => portal.close());

  const codesOf = async (body: unknown) => {
    const {status, problem} = await portal.submit(body);
    return [status, ...(problem.errors ?? []).map(({pointer, code}) => `${pointer} ${code}`)];
  };

  it('is served with prices, responsible parties and questions, in the language asked for', async () => {
    const {json} = await portal.owners<ServiceList>('/services?lang=zh-TW');
    assert.equal(json.items.length, 10);
    const home = json.items.find(({code}) => code === 'repair-home');
    assert.equal(home?.responsibleParty?.kind, 'owner');
    const subject = home?.attributes?.[0];
    assert.equal(subject?.description, '是哪一類問題？');
    assert.equal(subject?.values?.find(({key: at}) => at === 'drains')?.price?.amount, '80');
  });

  it('is answered in full by an application that is complete, and read back in words', async () => {
    const {json} = await portal.open(await portal.receipt({...renovation, lang: 'en'}));
    assert.deepEqual(json.answers?.map(({question, answer}) => [question, answer])[3], [
      'What is to be changed?',
      'Walls, Painting',
    ]);
  });

  it('names each question that is still open', async () => {
    assert.deepEqual(
      await codesOf({...renovation, answers: [{code: 'subject', values: ['register']}]}),
      [
        422,
        ...['from', 'to', 'scope', 'load-bearing', 'contractor'].map(
          (at) => `/answers/${at} required`,
        ),
      ],
    );
  });

  it('asks less where less is needed', async () => {
    const answers = [{code: 'subject', values: ['deposit']}];
    assert.equal((await portal.submit({...renovation, answers})).status, 201);
  });

  const wrong: [what: string, answer: {code: string; values: string[]}, found: string][] = [
    ['a choice there is not', {code: 'load-bearing', values: ['maybe']}, 'unknown'],
    ['two of what is one', {code: 'load-bearing', values: ['yes', 'no']}, 'too-long'],
    ['a day there is not', {code: 'from', values: ['2027-02-30']}, 'format'],
    ['words for a day', {code: 'from', values: ['soon']}, 'format'],
    ['a line that is too long', {code: 'contractor', values: ['字'.repeat(201)]}, 'too-long'],
    ['characters nobody sees', {code: 'contractor', values: ['\u200b']}, 'required'],
    ['a question that is not asked', {code: 'favourite', values: ['x']}, 'unknown'],
    ['information', {code: 'load-bearing-advice', values: ['x']}, 'unknown'],
  ];
  for (const [what, answer, found] of wrong) {
    it(`takes no ${what} for an answer`, async () => {
      const answers = [...renovation.answers.filter(({code}) => code !== answer.code), answer];
      assert.deepEqual(await codesOf({...renovation, answers}), [
        422,
        `/answers/${answer.code} ${found}`,
      ]);
    });
  }

  it('takes decimal text for a number, and nothing else', async () => {
    const body = (value: string) => ({
      ...inquiry,
      serviceCode: 'fee-objection',
      answers: [{code: 'expected', values: [value]}],
    });
    assert.equal((await portal.submit(body('251.05'))).status, 201);
    for (const value of ['1e3', '0x10', 'NaN', '٣', '1,000', '']) {
      assert.equal((await portal.submit(body(value))).status, 422, value);
    }
  });

  it('needs consent to the rules shown, and to a price that is to be agreed to', async () => {
    assert.deepEqual(await codesOf({...renovation, consent: inquiry.consent}), [
      422,
      '/consent/rulesVersion required',
      '/consent/priceAccepted required',
    ]);
  });

  it('offers days and hours for a visit, and takes no others', async () => {
    const times = (date: string, slot: string) => ({
      ...inquiry,
      serviceCode: 'repair-home',
      preferredTimes: [{date, slot}],
    });
    const tomorrow = new Date(Date.now() + 30 * 60 * 60 * 1000).toISOString().slice(0, 10);
    assert.equal((await portal.submit(times(tomorrow, 'morning'))).status, 201);
    assert.deepEqual(await codesOf(times(tomorrow, 'midnight')), [
      422,
      '/preferredTimes/0/slot unknown',
    ]);
    assert.deepEqual(await codesOf(times('2020-01-01', 'morning')), [
      422,
      '/preferredTimes/0/date unknown',
    ]);
  });

  it('is for some: a visitor has no home to repair', async () => {
    assert.deepEqual(await codesOf({...inquiry, serviceCode: 'repair-home', relation: 'other'}), [
      422,
      '/serviceCode unknown',
    ]);
    assert.deepEqual(await codesOf({...inquiry, relation: 'king'}), [422, '/relation unknown']);
  });

  it('names a unit of the building, and no other', async () => {
    const {placeName} = (
      await portal.open(await portal.receipt({location: {placeId: 'b3', unitId: 'b3-2'}}))
    ).json.location;
    assert.equal(placeName, '3 号楼 2 单元');
    assert.deepEqual(await codesOf({...inquiry, location: {placeId: 'b3', unitId: 'b5-1'}}), [
      422,
      '/location/unitId unknown',
    ]);
  });

  it('reaches the desk in full, a confidential name not in its list', async () => {
    const {reference} = await portal.receipt({
      serviceCode: 'complaint',
      confidential: true,
      contact: {phone: '138 0000 1234', email: 'a@b.example', name: '钱女士', preferred: 'phone'},
      relation: 'tenant',
      onBehalfOf: {name: '钱老先生', phone: '139 0000 1111'},
      answers: [{code: 'subject', values: ['staff']}],
    });
    const staff = await portal.signIn();
    const {json} = await staff.show(reference);
    assert.deepEqual(json.asked, {
      confidential: true,
      preferredContact: 'phone',
      relation: '租户',
      onBehalfOf: {name: '钱老先生', phone: '139 0000 1111'},
    });
    assert.equal(json.request.answers?.[0]?.answer, '服务态度');
    const list = (await staff.desk<object>(`/requests?q=${reference}`)).text;
    assert.ok(list.includes(reference) && !list.includes('钱女士'));
  });
});

describe('answers on the spot', () => {
  let portal: Portal;
  before(async () => (portal = await startPortal()));
  after(() => portal.close());

  const look = async (q: string, more = '', headers = {}) =>
    (
      await portal.owners<AnswerList>(`/answers?q=${encodeURIComponent(q)}&limit=5${more}`, {
        headers,
      })
    ).json.items;

  const asked = [
    ['请问装修押金什么时候能退给我？', 'renovation-deposit', 'zh-CN'],
    ['裝潢的保證金何時退還', 'renovation-deposit', 'zh-TW'],
    ['I lost my access card yesterday', 'access-card', 'en'],
    ['３号楼水发黄', 'water-cloudy', 'zh-CN'],
  ] as const;
  for (const [q, id, lang] of asked) {
    it(`know “${q}”`, async () => {
      assert.ok((await look(q, `&lang=${lang}`)).some((answer) => answer.id === id));
    });
  }

  it('tell of a fault that is known, until when, and say nothing of who reported it', async () => {
    const [fault] = await look('6号楼的电梯又坏了', '&lang=zh-CN');
    assert.equal(fault?.kind, 'fault');
    assert.equal(fault.title, '电梯 · 6 号楼 1 单元');
    assert.ok(Date.parse(fault.until ?? '') > Date.now());
    assert.doesNotMatch(JSON.stringify(fault), /何丽|136 0000|老人/);
  });

  it('tell of a notice in force', async () => {
    const kinds = (await look('台风来了，花盆怎么办', '&lang=zh-CN')).map(({kind}) => kind);
    assert.deepEqual(kinds.filter((kind) => kind === 'notice').slice(0, 1), ['notice']);
  });

  it('have nothing to say to what they do not know', async () => {
    assert.deepEqual(await look('谢谢门口的保安大哥', '&lang=zh-CN'), []);
    assert.deepEqual(await look('xyzzy', ''), []);
  });

  it('show an owner their own open request, and nobody else', async () => {
    const {token} = await signInOwner(portal.url, 'zhou', 'guiyuan-1203');
    const authorization = {authorization: `Bearer ${token}`};
    const sent = {...inquiry, description: '阳台的排水管一直滴水，麻烦看一下'};
    const {json} = await portal.submit(sent, authorization);
    const q = '阳台排水管还在滴水';
    const own = async (headers = {}) =>
      (await look(q, '', headers)).map(({reference}) => reference);
    assert.ok((await own(authorization)).includes(json.reference));
    assert.ok(!(await own()).includes(json.reference));
  });

  it('let a neighbour follow a fault: to read, without a word of whoever reported it', async () => {
    const [fault] = await look('6号楼电梯', '&lang=zh-CN');
    const path = `/faults/${fault?.faultId}/followers`;
    const {status, json} = await portal.owners<Receipt>(path, {
      body: {lang: 'zh-Hans'},
      headers: key(),
    });
    assert.equal(status, 201);
    assert.match(json.reference, /^GYF-/);
    const seen = await portal.open(json);
    assert.equal(seen.status, 200);
    assert.equal(seen.json.reference, json.reference);
    assert.equal(seen.json.state, 'accepted');
    assert.doesNotMatch(seen.text, /何|老人|136 0000|靠东/);
    assert.equal((await portal.write(json, {text: '我也是'})).status, 404);
    assert.equal((await portal.open({...json, code: '0000-0000-0000'})).status, 404);
  });

  it('end with the fault, for its followers too', async () => {
    const {reference, submittedAt} = await portal.receipt({
      serviceCode: 'repair-common',
      answers: [{code: 'subject', values: ['sewer']}],
    });
    assert.ok(submittedAt);
    const [fault] = await look('井盖松动了', '&lang=zh-CN');
    const path = `/faults/${fault?.faultId}/followers`;
    const {json} = await portal.owners<Receipt>(path, {body: {}, headers: key()});
    const staff = await portal.signIn();
    await staff.move(reference, {
      version: 1,
      to: 'accepted',
      handlerUsername: 'engineer',
      expectedAt: '2027-06-01T10:00:00+08:00',
    });
    await staff.move(reference, {
      version: 2,
      to: 'resolved',
      result: {text: '李先生，已换新井盖。'},
    });
    const seen = await portal.owners<PortalRequest>(`/requests/${json.reference}?lang=en`, {
      headers: {'request-code': json.code},
    });
    assert.equal(seen.json.status, 'closed');
    assert.match(seen.json.result?.text ?? '', /seen to/);
    assert.doesNotMatch(seen.text, /李先生/);
    assert.equal((await portal.owners(path, {body: {}, headers: key()})).status, 404);
  });
});
