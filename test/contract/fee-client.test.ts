import assert from 'node:assert/strict';
import {after, afterEach, before, describe, it} from 'node:test';
import {http, HttpResponse} from 'msw';
import {setupServer} from 'msw/node';
import {PortalError, RestClient} from '../../src/client/index.js';
import {recomputeAccount, recomputeStatement} from '../../src/fees/index.js';
import {
  aFeeAccount,
  aFeeLine,
  aFeeStatement,
  handlers,
  TestBackend,
  testEndpoint,
  type OperationId,
} from '../../src/testing/index.js';
import {pathOf} from '../../src/testing/operations.js';

const server = setupServer();
before(() => server.listen({onUnhandledRequest: 'error'}));
afterEach(() => server.resetHandlers());
after(() => server.close());

const start = (options: ConstructorParameters<typeof TestBackend>[0] = {}) =>
  server.use(...handlers(new TestBackend(options)));

const aClient = (token?: string) =>
  new RestClient({endpoint: testEndpoint, community: 'riverside', getToken: () => token});

const kindOf = async (call: Promise<unknown>): Promise<string> =>
  call.then(
    () => 'a value',
    (error: unknown) => (error instanceof PortalError ? error.kind : String(error)),
  );

/** Answers an operation with this body. */
const answer = (operation: OperationId, body: object) =>
  server.use(http.get(pathOf(operation, testEndpoint), () => HttpResponse.json(body)));

describe('fees, read by the client', () => {
  it('are a published account that adds up, for everybody', async () => {
    start();
    const account = await aClient().feeAccount('2025');
    assert.deepEqual(account, aFeeAccount());
    assert.equal(recomputeAccount(account).addsUp, true);
  });

  it('are in the language asked for', async () => {
    start();
    const account = await aClient().feeAccount('2025', {lang: 'zh-Hans'});
    assert.equal(account.tariffs[0]?.label, '住宅物业服务费');
  });

  it('say when the next figures are due, where the firm said so', async () => {
    const next = {dueAt: '2027-01-31T09:00:00+08:00'};
    start({feeAccounts: [], nextFees: next});
    assert.deepEqual(await aClient().feeAccounts(), {items: [], next});
  });

  it('are the newest version unless an earlier one is asked for', async () => {
    const changeNote = 'Office costs corrected after the audit.';
    start({feeAccounts: [aFeeAccount(), aFeeAccount({version: 2, changeNote})]});
    const client = aClient();
    assert.equal((await client.feeAccount('2025')).version, 2);
    assert.equal((await client.feeAccount('2025', {version: 1})).version, 1);
    const {items} = await client.feeAccounts();
    assert.deepEqual(
      items.map(({version, changeNote: note}) => [version, note]),
      [[2, changeNote]],
    );
  });

  it('are the owner’s own statement only with identity', async () => {
    start();
    assert.equal(await kindOf(aClient().feeStatements()), 'unauthenticated');
    assert.equal(await kindOf(aClient().feeStatement('2025')), 'unauthenticated');
    const own = aClient('the-owners-token');
    const statement = await own.feeStatement('2025', {unit: '3-1203'});
    assert.equal(recomputeStatement(statement, await own.feeAccount('2025')).addsUp, true);
    assert.equal((await own.feeStatements()).items[0]?.unit.id, '3-1203');
  });

  it('do not tell another owner’s statement from none', async () => {
    start();
    const client = aClient('the-owners-token');
    assert.equal(await kindOf(client.feeStatement('2025', {unit: '3-1204'})), 'not-found');
    assert.equal(await kindOf(client.feeStatement('1999')), 'not-found');
  });

  it('are malformed where a figure is a JSON number', async () => {
    answer('getFeeAccount', {...aFeeAccount(), receivable: 28200});
    assert.equal(await kindOf(aClient().feeAccount('2025')), 'malformed');
  });

  it('are taken where a formula is of a later contract, and are then said not to be computable', async () => {
    const formula = {op: 'toString', amount: '1.00'};
    const statement = aFeeStatement();
    answer('getFeeStatement', {...statement, lines: [{...aFeeLine(), formula}]});
    const {findings} = recomputeStatement(await aClient().feeStatement('2025'));
    assert.deepEqual(
      findings.map(({code}) => code),
      ['unknown-formula'],
    );
  });
});
