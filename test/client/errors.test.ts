import {expect} from '@open-wc/testing';
import type {PortalErrorKind} from '../../src/client/index.js';
import {
  htmlPage,
  json,
  networkError,
  noAnswer,
  status,
  truncatedJson,
  type Fault,
} from '../../src/testing/index.js';
import {aClient, answer, callIds, calls, errorOf, text, useBackend} from './support.js';

const byStatus: readonly (readonly [number, PortalErrorKind])[] = [
  [202, 'malformed'],
  [203, 'malformed'],
  [204, 'malformed'],
  [205, 'malformed'],
  [206, 'malformed'],
  [300, 'malformed'],
  [304, 'malformed'],
  [400, 'invalid'],
  [401, 'unauthenticated'],
  [402, 'invalid'],
  [403, 'forbidden'],
  [404, 'not-found'],
  [405, 'invalid'],
  [406, 'invalid'],
  [408, 'timeout'],
  [409, 'conflict'],
  [410, 'not-found'],
  [413, 'too-large'],
  [415, 'invalid'],
  [422, 'invalid'],
  [425, 'unavailable'],
  [429, 'rate-limited'],
  [451, 'invalid'],
  [500, 'unavailable'],
  [501, 'not-offered'],
  [502, 'unavailable'],
  [503, 'unavailable'],
  [504, 'unavailable'],
  [599, 'unavailable'],
];

const withoutBody = [204, 205, 304];

describe('the kind of a failure', () => {
  useBackend();

  for (const [code, kind] of byStatus) {
    it(`is ${kind} for ${code}, for every call, whatever comes with it`, async () => {
      const bodies: readonly Fault[] = withoutBody.includes(code)
        ? [text(null, {status: code})]
        : [
            status(code),
            htmlPage(code),
            text('{"type": 1', {status: code}),
            text('', {status: code}),
          ];
      for (const call of callIds) {
        for (const body of bodies) {
          answer(call, body);
          const error = await errorOf(calls[call](aClient().client));
          expect([call, error.kind, error.status]).to.deep.equal([call, kind, code]);
        }
      }
    });
  }

  const others: readonly (readonly [string, PortalErrorKind, Fault])[] = [
    ['a refused connection', 'unreachable', networkError],
    ['a web page with status 200', 'malformed', htmlPage()],
    ['JSON that breaks off', 'malformed', truncatedJson],
    ['silence', 'timeout', noAnswer],
  ];
  for (const [what, kind, fault] of others) {
    it(`is ${kind} for ${what}, for every call`, async () => {
      const kinds = await Promise.all(
        callIds.map((call) => {
          answer(call, fault);
          const {client} = aClient({timeouts: {read: 100, write: 100}});
          return errorOf(calls[call](client));
        }),
      );
      expect(kinds.map((error) => error.kind)).to.deep.equal(callIds.map(() => kind));
    });
  }

  it('is timeout when a body stops coming', async () => {
    const stalled = () =>
      new ReadableStream({start: (body) => body.enqueue(new Uint8Array([123]))});
    answer('getPortal', () => new Response(stalled()));
    const {client} = aClient({timeouts: {read: 100, write: 100}});
    expect((await errorOf(client.portal())).kind).to.equal('timeout');
  });

  it('is unreachable when a connection breaks amid the body', async () => {
    const broken = (): ReadableStream =>
      new ReadableStream({
        start: (body) => body.enqueue(new Uint8Array([123])),
        pull: (body) => body.error(new Error('broken')),
      });
    answer(
      'getPortal',
      () => new Response(broken(), {headers: {'Content-Type': 'application/json'}}),
    );
    expect((await errorOf(aClient().client.portal())).kind).to.equal('unreachable');
  });

  it('is malformed, after no more than 5 MB, for a body without end', async () => {
    let sent = 0;
    const endless = new ReadableStream({
      pull: (body) => {
        sent += 100_000;
        body.enqueue(new Uint8Array(100_000).fill(32));
      },
    });
    answer('getPortal', text(endless));
    expect((await errorOf(aClient().client.portal())).kind).to.equal('malformed');
    expect(sent).to.be.lessThan(8_000_000);
  });

  it('is that of the status when a problem is endless', async () => {
    const endless = new ReadableStream({
      pull: (body) => body.enqueue(new Uint8Array(100_000).fill(32)),
    });
    answer('getPortal', text(endless, {status: 403}));
    expect((await errorOf(aClient().client.portal())).kind).to.equal('forbidden');
  });
});

describe('problem details', () => {
  useBackend();

  const problemFor = async (body: string) => {
    answer('getPortal', text(body, {status: 422, 'Content-Type': 'application/problem+json'}));
    return (await errorOf(aClient().client.portal())).problem;
  };

  it('are passed on', async () => {
    const errors = [{pointer: '/description', code: 'required', detail: 'This is needed.'}];
    answer(
      'createRequest',
      status(422, {type: 'urn:x', title: 'Please look', detail: 'Here', errors}),
    );
    const {problem} = await errorOf(calls.createRequest(aClient().client));
    expect(problem).to.deep.equal({
      type: 'urn:x',
      title: 'Please look',
      detail: 'Here',
      errors,
      status: 422,
    });
  });

  it('get the defaults of RFC 9457', async () => {
    const problem = await problemFor('{"title": "Please look", "status": 200}');
    expect([problem?.type, problem?.status]).to.deep.equal(['about:blank', 422]);
  });

  for (const body of [
    '',
    'null',
    '[]',
    '"x"',
    '7',
    '{}',
    '{"type": {}}',
    '<p>',
    '\ufeff',
    '[['.repeat(9000),
  ]) {
    it(`are absent in ${JSON.stringify(body.slice(0, 20))}`, async () => {
      expect(await problemFor(body)).to.equal(undefined);
    });
  }

  it('lose the field errors that say nothing', async () => {
    const errors =
      '[null, 7, "x", [], {"pointer": "/a"}, {"detail": {}}, {"pointer": 7, "detail": "Here"}]';
    const problem = await problemFor(`{"title": "x", "errors": ${errors}}`);
    expect(problem?.errors).to.deep.equal([{pointer: '', code: 'invalid', detail: 'Here'}]);
  });

  it('change no prototype', async () => {
    await problemFor(
      '{"title": "x", "__proto__": {"polluted": 1}, "errors": [{"__proto__": {"detail": "y"}}]}',
    );
    expect('polluted' in {}).to.equal(false);
  });

  it('are cut to a length that can be shown', async () => {
    const problem = await problemFor(JSON.stringify({title: 'x'.repeat(50_000)}));
    expect(problem?.title).to.have.length(2000);
  });
});

describe('what an error says', () => {
  useBackend();

  it('holds nothing of the reply', async () => {
    const secrets = [json({community: 'Zhou Min +86 138'}), text('Zhou Min +86 138'), htmlPage()];
    for (const secret of secrets) {
      answer('getPortal', secret);
      const error = await errorOf(aClient().client.portal());
      expect(`${error.message} ${String(error.cause)}`).not.to.match(/Zhou|138|Something/);
    }
  });

  it('names the place where the contract was broken', async () => {
    answer('listNotices', json({items: [{id: 7}]}));
    const {message} = await errorOf(calls.listNotices(aClient().client));
    expect(message).to.equal('The reply breaks the contract: string wanted at /items/0/id.');
  });

  it('is invalid for a body no JSON can carry, not a TypeError', async () => {
    const endless: {self?: unknown; text: string} = {text: 'x'};
    endless.self = endless;
    const access = {reference: 'A', code: 'b'};
    const call = aClient().client.createMessage(access, endless, {idempotencyKey: 'k'.repeat(20)});
    expect((await errorOf(call)).kind).to.equal('invalid');
  });
});
