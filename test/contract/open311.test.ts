import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import {PortalError} from '../../src/client/index.js';
import {createOpen311Client} from '../../src/open311/index.js';
import {aNewRequest, aPortal} from '../../src/testing/index.js';
import {startOpen311Server} from './open311-server.js';

let server: Awaited<ReturnType<typeof startOpen311Server>>;

before(async () => {
  server = await startOpen311Server();
});

after(() => server.close());

const open = (changes: object = {}) =>
  createOpen311Client({
    endpoint: server.endpoint,
    jurisdiction: 'city',
    apiKey: server.apiKey,
    portal: aPortal(),
    tokenPause: 1,
    ...changes,
  });

const once = {idempotencyKey: '0123456789abcdef'};
const lift = aNewRequest({
  serviceCode: '001',
  description: '电梯异响\n& more = less',
  answers: [
    {code: 'LIFT', values: ['East']},
    {code: 'SIDES', values: ['123', '124']},
  ],
});

test('services come with their questions, in order', async () => {
  const [first, second] = await open().services();
  assert.deepEqual(
    [first?.code, first?.name, first?.kind],
    ['001', 'Lift out of order', 'repair_common'],
  );
  assert.deepEqual(first?.keywords, ['lift', 'elevator']);
  const questions = first?.attributes ?? [];
  assert.deepEqual(
    questions.map(({code, required, variable}) => [code, required, variable]),
    [
      ['LIFT', true, true],
      ['SIDES', false, true],
      ['NOTE', false, false],
    ],
  );
  assert.deepEqual(questions[1]?.values, [
    {key: '123', name: 'Front'},
    {key: '124', name: 'Back'},
  ]);
  assert.equal(second?.code, '2');
  assert.equal(second?.attributes, undefined);
});

test('a request arrives with every word and answer, and is read back by its number', async () => {
  const client = open();
  const receipt = await client.createRequest(lift, once);
  const form = server.kept.at(-1)?.form;
  assert.equal(form?.get('description'), lift.description);
  assert.deepEqual(form?.getAll('attribute[SIDES][]'), ['123', '124']);
  assert.match(form?.get('address_string') ?? '', /Riverside Road/);
  const request = await client.request(receipt);
  assert.equal(request.reference, receipt.reference);
  assert.equal(request.description, lift.description);
  assert.deepEqual([request.status, request.handler?.name], ['open', 'Lift department']);
});

test('a server that first gives a token is asked for the number', async () => {
  const receipt = await open().createRequest(aNewRequest({serviceCode: '2'}), once);
  assert.match(receipt.reference, /^638/);
});

test('a closed request is told with what was done', async () => {
  const client = open();
  const receipt = await client.createRequest(lift, once);
  Object.assign(server.kept.at(-1) ?? {}, {status: 'closed', status_notes: 'Bearing changed.'});
  const request = await client.request(receipt);
  assert.deepEqual([request.status, request.result?.text], ['closed', 'Bearing changed.']);
});

const refused = async (attempt: Promise<unknown>) => {
  const error: unknown = await attempt.then(
    () => assert.fail('it was not refused'),
    (reason: unknown) => reason,
  );
  assert.ok(error instanceof PortalError);
  return [error.kind, error.problem?.title];
};

test('every refusal becomes the error it stands for, with the server’s words', async () => {
  assert.deepEqual(await refused(open({apiKey: 'wrong'}).createRequest(lift, once)), [
    'forbidden',
    'api_key was not valid',
  ]);
  assert.deepEqual(await refused(open().createRequest({...lift, answers: []}, once)), [
    'invalid',
    'attribute[LIFT] is required',
  ]);
  assert.deepEqual(await refused(open().request({reference: 'none', code: ''})), [
    'not-found',
    'token was not found',
  ]);
  assert.deepEqual(await refused(open({jurisdiction: 'other'}).services()), [
    'not-found',
    'jurisdiction_id was not found',
  ]);
  const nowhere = open({endpoint: 'http://127.0.0.1:9/v2'});
  assert.equal((await refused(nowhere.services()))[0], 'unreachable');
});

test('what Open311 does not have is not found, and watching it is harmless', async () => {
  const client = open();
  assert.equal((await refused(client.notices({})))[0], 'not-found');
  assert.equal((await refused(client.feeAccounts()))[0], 'not-found');
  client.watchNotices(() => assert.fail('nothing changes'), {signal: new AbortController().signal});
  assert.equal((await client.portal()).community.name, 'Riverside Gardens');
});
