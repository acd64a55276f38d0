import assert from 'node:assert/strict';
import {after, afterEach, before, describe, it} from 'node:test';
import {setupServer} from 'msw/node';
import {ownerTurns, type OwnerTurn} from '../../src/contract/index.js';
import {
  aNewRequest,
  aRequest,
  failing,
  handlers,
  status,
  TestBackend,
  testEndpoint,
  type OperationId,
} from '../../src/testing/index.js';
import {routes} from '../../src/testing/operations.js';
import {
  code,
  get,
  noted,
  once,
  opened,
  own,
  owner,
  post,
  reference,
  send,
  type Case,
} from './cases.js';
import {complaintsAbout, operations} from './contract.js';
import {noticeCases} from './notice-cases.js';
import {societyCases, societyReads} from './society-cases.js';
import {uploadCases} from './upload-cases.js';

const server = setupServer();
before(() => server.listen({onUnhandledRequest: 'error'}));
afterEach(() => server.resetHandlers());
after(() => server.close());

const newRequest = JSON.stringify(aNewRequest());

const created = post('createRequest', `/requests${own}`, 201, once, newRequest);
const tryWrongCodes = async (): Promise<void> => {
  for (let tries = 0; tries < 10; tries++) {
    const wrong = {'Request-Code': '000000000000'};
    await send({path: `/requests/${reference}${own}`, init: {headers: wrong}});
  }
};

const wantProof = (backend: TestBackend): void => {
  backend.challenge = '{}';
};

const unmodified = async (
  path: string,
  headers: Record<string, string> = {},
): Promise<Response> => {
  const first = await send({path, init: {headers}});
  const again = {...headers, 'If-None-Match': first.headers.get('ETag') ?? ''};
  return send({path, init: {headers: again}});
};

const reads: readonly (readonly [OperationId, string, Record<string, string>])[] = [
  ['getPortal', '/portal', {}],
  ['listServices', '/services', {}],
  ['listNotices', '/notices', {}],
  ['getNotice', '/notices/notice-1', {}],
  ['listRequests', '/requests', owner],
  ['listAcknowledgements', '/acknowledgements', owner],
  ['getRequest', `/requests/${reference}`, opened],
  ['listStandards', '/standards', {}],
  ['listContacts', '/contacts', {}],
  ['listFeeAccounts', '/fees/accounts', {}],
  ['getFeeAccount', '/fees/accounts/2025', {}],
  ['listFeeStatements', '/fees/statements', owner],
  ['getFeeStatement', '/fees/statements/2025', owner],
];

const streams: readonly (readonly [OperationId, string, Record<string, string>])[] = [
  ['streamCommunityEvents', '/events', {}],
  ['streamRequestEvents', `/requests/${reference}/events`, opened],
];

const ownersTurns: readonly (readonly [OperationId, OwnerTurn, object])[] = [
  ['replyToAppointment', 'appointment-reply', {confirm: true}],
  ['objectToHandover', 'handover-objection', {reason: 'I would rather speak to Ms Lin.'}],
  ['withdrawRequest', 'withdrawal', {}],
  ['recategoriseRequest', 'recategorisation', {serviceCode: 'inquiry'}],
  ['rateRequest', 'rating', {overall: 4, comment: 'Quick.'}],
  ['reopenRequest', 'reopening', {reason: 'It is dark again.'}],
  ['escalateRequest', 'escalation', {reason: 'Nobody came.'}],
];

const cases: readonly Case[] = [
  ...[...reads, ...societyReads, ...streams].flatMap(([operation, path, headers]) => [
    get(operation, `${path}${own}`, 200, headers),
    get(operation, `${path}${own}&lang=zh-Hans`, 200, headers),
    get(operation, `${path}?community=elsewhere`, 404, headers),
    get(operation, path, 400, headers),
  ]),
  ...noticeCases,
  ...uploadCases,
  ...societyCases,
  get('getFeeAccount', `/fees/accounts/1999${own}`, 404),
  get('getFeeAccount', `/fees/accounts/2025${own}&version=1`, 200),
  get('getFeeAccount', `/fees/accounts/2025${own}&version=2`, 404),
  get('listFeeStatements', `/fees/statements${own}`, 401),
  get('listAnswers', `/answers${own}`, 400),
  get('listAnswers', `/answers${own}&q=the%20lift`, 200),
  get('listAnswers', `/answers?community=elsewhere&q=x`, 404),
  get('getProofOfWork', `/proof-of-work${own}`, 404),
  {...get('getProofOfWork', `/proof-of-work${own}`, 200), first: wantProof},
  {...created, first: wantProof, status: 428},
  post('followFault', `/faults/fault-1/followers${own}`, 201, once, '{}'),
  post('followFault', `/faults/unknown/followers${own}`, 404, once, '{}'),
  get('getFeeStatement', `/fees/statements/2025${own}`, 401),
  get('getFeeStatement', `/fees/statements/1999${own}`, 404, owner),
  get('getFeeStatement', `/fees/statements/2025${own}&unit=3-1203`, 200, owner),
  get('getFeeStatement', `/fees/statements/2025${own}&unit=3-1204`, 404, owner),
  ...(['getRequest', 'streamRequestEvents'] as const).flatMap((operation) => {
    const tail = operation === 'getRequest' ? '' : '/events';
    return [
      get(operation, `/requests/${reference}${tail}${own}`, 404),
      get(operation, `/requests/${reference}${tail}${own}`, 404, {'Request-Code': '0000'}),
      get(operation, `/requests/RS-000000-0000${tail}${own}`, 404, opened),
      {...get(operation, `/requests/${reference}${tail}${own}`, 429, opened), first: tryWrongCodes},
    ];
  }),
  get('streamRequestEvents', `/requests/${reference}/events${own}`, 200, {
    ...opened,
    'Last-Event-ID': '1',
  }),
  created,
  {...created, first: () => send(created)},
  {...created, path: '/requests?community=elsewhere', status: 404},
  {...created, path: '/requests', status: 400},
  post('createRequest', `/requests${own}`, 400, {'Content-Type': 'application/json'}, newRequest),
  post('createRequest', `/requests${own}`, 422, once, '{}'),
  post('createRequest', `/requests${own}`, 422, once, 'not JSON'),
  post(
    'createRequest',
    `/requests${own}`,
    422,
    once,
    JSON.stringify(aNewRequest({serviceCode: 'x'})),
  ),
  post('createRequest', `/requests${own}`, 413, once, ' '.repeat(70_000)),
  {
    ...post('createRequest', `/requests${own}`, 422, once, newRequest.replace('dark', 'x') + ' '),
    first: () => send(created),
  },
  {
    ...created,
    status: 409,
    first: (backend) => {
      backend.recording = new Promise(() => {});
      void send(created);
    },
  },
  noted,
  {...noted, first: () => send(noted)},
  {
    ...noted,
    first: () => send(noted),
    init: {...noted.init, body: '{"text": "other"}'},
    status: 422,
  },
  {...noted, init: {...noted.init, body: '{"text": " "}'}, status: 422},
  {...noted, init: {...noted.init, headers: once}, status: 404},
  {...noted, first: tryWrongCodes, status: 429},
  get('listRequests', `/requests${own}`, 401),
  get('listRequests', `/requests${own}&cursor=mine`, 400, owner),
  get('getRequest', `/requests/${reference}${own}`, 200, owner),
  ...ownersTurns.flatMap(([operation, turn, body]) => {
    const path = `/requests/${reference}/${turn}`;
    const headers = {...opened, ...once};
    const taken = post(operation, path + own, 201, headers, JSON.stringify(body));
    return [
      taken,
      {...taken, first: () => send(taken)},
      {...taken, status: 404, init: {...taken.init, headers: once}},
      post(operation, path + own, turn === 'withdrawal' ? 201 : 422, headers, '{}'),
      {
        ...taken,
        status: 409,
        first: (backend: TestBackend) =>
          void backend.changeRequest(reference, {state: 'merged', mergedInto: 'RS-1'}),
      },
    ];
  }),
];

/** A request in which every turn is open. */
const request = aRequest({
  mayTurn: [...ownerTurns],
  appointment: {at: '2026-11-24T09:00:00+08:00', place: 'Building 3', people: ['Chen Wei']},
});

const start = (): TestBackend => {
  const backend = new TestBackend({requests: [{request, code}]});
  server.use(...handlers(backend));
  return backend;
};

describe('the msw handlers keep the contract', () => {
  for (const {operation, path, init, status: expected, first} of cases) {
    const headers = Object.entries(init?.headers ?? {}).map(
      ([name, value]) => `${name}: ${String(value)}`,
    );
    const what = [path, ...headers, first && 'after another call'].filter(Boolean).join(', ');
    it(`${operation} answers ${expected} to ${what}`, async () => {
      const backend = start();
      await first?.(backend);
      const response = await send({path, init});
      assert.equal(response.status, expected);
      assert.deepEqual(await complaintsAbout(operation, response), []);
      backend.streams.endAll();
    });
  }

  for (const [operation, path, headers] of [...reads, ...societyReads]) {
    it(`${operation} answers 304 to the reader of the same copy`, async () => {
      start();
      const response = await unmodified(path + own, headers);
      assert.equal(response.status, 304);
      assert.deepEqual(await complaintsAbout(operation, response), []);
    });
  }

  for (const {operationId} of operations) {
    it(`${operationId} answers its faults in the contract's words`, async () => {
      const operation = operationId as OperationId;
      server.use(failing(operation, status(503, {}, 5)));
      const {method, path} = routes[operation];
      const response = await fetch(testEndpoint + path.replace(/\{\w+\}/, 'x'), {method});
      assert.deepEqual(await complaintsAbout(operation, response), []);
    });
  }
});

describe('the msw handlers', () => {
  it('give the same answer to the same key, and say so', async () => {
    start();
    const first = await send(created);
    const second = await send(created);
    assert.equal(second.headers.get('Idempotency-Replayed'), 'true');
    assert.equal(first.headers.get('Idempotency-Replayed'), null);
    assert.equal(await second.text(), await first.text());
  });

  it('answer a wrong code and an unknown reference alike, to the letter', async () => {
    start();
    const answers = await Promise.all(
      [`/requests/${reference}${own}`, `/requests/RS-000000-0000${own}`].map(async (path) => {
        const response = await send({path, init: {headers: {'Request-Code': '000000000000'}}});
        return [response.status, await response.text()];
      }),
    );
    assert.deepEqual(answers[0], answers[1]);
  });

  it('let a mended request be sent with the same key', async () => {
    start();
    await send({...created, init: {...created.init, body: '{}'}});
    assert.equal((await send(created)).status, 201);
  });

  it('tell a reader of an old version at once', async () => {
    const backend = start();
    const path = `/requests/${reference}/events${own}`;
    const {body} = await send({path, init: {headers: {...opened, 'Last-Event-ID': '1'}}});
    const reader = body?.getReader();
    const chunk = await reader?.read();
    assert.match(new TextDecoder().decode(chunk?.value), /event: request-changed\nid: 2\n/);
    backend.streams.endAll();
  });

  it('answer every operation of the contract', () => {
    const covered = new Set(
      cases.filter(({status: code}) => code < 300).map((one) => one.operation),
    );
    assert.deepEqual([...covered].sort(), operations.map((one) => one.operationId).sort());
  });
});
