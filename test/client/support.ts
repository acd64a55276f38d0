import {http, HttpResponse} from 'msw';
import {setupWorker} from 'msw/browser';
import {
  PortalError,
  RestClient,
  type PortalClient,
  type RestClientOptions,
} from '../../src/client/index.js';
import {
  aNewRequest,
  aReceipt,
  handlers,
  TestBackend,
  testEndpoint,
  type Fault,
  type OperationId,
} from '../../src/testing/index.js';
import {pathOf, routes} from '../../src/testing/operations.js';

export const worker = setupWorker();

/** Starts the worker for a file; each test gets a backend of its own. */
export const useBackend = (): {readonly backend: TestBackend} => {
  const use = {backend: new TestBackend()};
  before(async function () {
    // A browser that is busy with the page beside this one starts no worker in a test's time.
    this.timeout(60_000);
    await worker.start({quiet: true, onUnhandledRequest: 'bypass'});
  });
  beforeEach(() => {
    use.backend = new TestBackend();
    use.backend.addRequest();
    worker.use(...handlers(use.backend));
  });
  afterEach(() => worker.resetHandlers());
  after(() => worker.stop());
  return use;
};

/** A client that never really waits, and the waits it asked for. */
export const aClient = (
  options: Partial<RestClientOptions> = {},
): {readonly client: RestClient; readonly waits: number[]} => {
  const waits: number[] = [];
  const client = new RestClient({
    endpoint: testEndpoint,
    community: 'riverside',
    delay: async (milliseconds) => void waits.push(milliseconds),
    ...options,
  });
  return {client, waits};
};

/** Answers an operation's calls one after another, the last answer ever after; keeps the calls. */
export const answer = (operation: OperationId, ...faults: readonly Fault[]): Request[] => {
  const calls: Request[] = [];
  worker.use(
    http[routes[operation].method](pathOf(operation, testEndpoint), ({request}) => {
      calls.push(request.clone());
      return faults[Math.min(calls.length, faults.length) - 1]?.();
    }),
  );
  return calls;
};

/** Keeps an operation's calls and lets the backend answer them. */
export const observe = (operation: OperationId): Request[] => answer(operation, () => undefined);

/** A reply with this very text. */
export const text =
  (
    body: BodyInit | null,
    {status = 200, ...headers}: {status?: number; [header: string]: unknown} = {},
  ): Fault =>
  () =>
    new HttpResponse(body, {
      status,
      headers: {'Content-Type': 'application/json', ...(headers as Record<string, string>)},
    });

export const access = {reference: aReceipt().reference, code: aReceipt().code};
const messageKey = '0b7ad0d4-2f3b-4a54-8f5e-6f0f5d1c9a10';
export const idempotencyKey = '9f0c6e0a-6d5b-4f0e-8a53-0a0f7c6f2f11';

/** Every call that gets one answer, by the operation it stands for. */
export const calls = {
  getPortal: (client: PortalClient, signal?: AbortSignal) => client.portal({signal}),
  listServices: (client: PortalClient, signal?: AbortSignal) => client.services({signal}),
  listNotices: (client: PortalClient, signal?: AbortSignal) => client.notices({}, {signal}),
  getNotice: (client: PortalClient, signal?: AbortSignal) => client.notice('notice-1', {signal}),
  getRequest: (client: PortalClient, signal?: AbortSignal) => client.request(access, {signal}),
  listFeeAccounts: (client: PortalClient, signal?: AbortSignal) => client.feeAccounts({signal}),
  getFeeAccount: (client: PortalClient, signal?: AbortSignal) =>
    client.feeAccount('2025', {signal}),
  createRequest: (client: PortalClient, signal?: AbortSignal) =>
    client.createRequest(aNewRequest(), {idempotencyKey, signal}),
  createMessage: (client: PortalClient, signal?: AbortSignal) =>
    client.createMessage(access, {text: 'It is still dark.'}, {idempotencyKey: messageKey, signal}),
} satisfies Partial<
  Record<OperationId, (client: PortalClient, signal?: AbortSignal) => Promise<unknown>>
>;

export type CallId = keyof typeof calls;
export const callIds = Object.keys(calls) as CallId[];

/** The `PortalError` a call ends with; any other ending fails the test. */
export const errorOf = async (call: Promise<unknown>): Promise<PortalError> => {
  const ending: unknown = await call.then(
    (value) => value,
    (error: unknown) => error,
  );
  if (ending instanceof PortalError) return ending;
  throw new Error(`A PortalError was expected, not ${String(ending)}`);
};
