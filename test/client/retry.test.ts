import {expect, waitUntil} from '@open-wc/testing';
import {delay} from '../../src/client/delay.js';
import {backoff} from '../../src/client/retry.js';
import {parseRetryAfter} from '../../src/client/retry-after.js';
import {json, networkError, noAnswer, status, type Fault} from '../../src/testing/index.js';
import {aClient, answer, callIds, calls, errorOf, text, useBackend} from './support.js';

const proper: Fault = () => undefined;
const inProgress = {type: 'urn:owner-portal:problem:in-progress'};

describe('trying again', () => {
  useBackend();

  const passing: readonly (readonly [string, Fault])[] = [
    ['a lost connection', networkError],
    ...[408, 425, 429, 500, 502, 503, 504].map((code) => [String(code), status(code)] as const),
  ];
  for (const [what, fault] of passing) {
    it(`succeeds after ${what}, for every call`, async () => {
      for (const call of callIds) {
        const asked = answer(call, fault, proper);
        await calls[call](aClient().client);
        expect(asked).to.have.length(2);
      }
    });
  }

  it('succeeds after silence', async () => {
    const asked = answer('getPortal', noAnswer, proper);
    await aClient({timeouts: {read: 200, write: 200}}).client.portal();
    expect(asked).to.have.length(2);
  });

  it('ends after three attempts', async () => {
    const asked = answer('getPortal', status(503));
    const {client, waits} = aClient();
    await errorOf(client.portal());
    expect([asked.length, waits.length]).to.deep.equal([3, 2]);
  });

  for (const code of [400, 401, 403, 404, 409, 410, 413, 415, 422]) {
    it(`is not done after ${code}`, async () => {
      for (const call of callIds) {
        const asked = answer(call, status(code));
        await errorOf(calls[call](aClient().client));
        expect(asked).to.have.length(1);
      }
    });
  }

  it('is not done after a reply that breaks the contract', async () => {
    const asked = answer('createRequest', json({}, 201));
    await errorOf(calls.createRequest(aClient().client));
    expect(asked).to.have.length(1);
  });

  it('waits for a first call that still runs, and gets its receipt', async () => {
    const asked = answer('createRequest', status(409, inProgress, 1), proper);
    const {client, waits} = aClient();
    const {reference} = await calls.createRequest(client);
    expect(reference).to.be.a('string');
    expect([asked.length, waits]).to.deep.equal([2, [1000]]);
  });

  for (const call of ['createRequest', 'createMessage'] as const) {
    it(`sends the same key and body each time: ${call}`, async () => {
      const asked = answer(call, networkError, status(503), proper);
      await calls[call](aClient().client);
      const keys = asked.map(({headers}) => headers.get('Idempotency-Key'));
      const bodies = await Promise.all(asked.map((request) => request.text()));
      expect(keys[0]).to.match(/^"[0-9a-f-]{36}"$/);
      expect(new Set(keys).size).to.equal(1);
      expect([asked.length, new Set(bodies).size]).to.deep.equal([3, 1]);
    });
  }

  it('sends what was written when sending began, even if it is changed meanwhile', async () => {
    const message = {text: 'first'};
    const asked = answer('createMessage', status(503), proper);
    const {client} = aClient({delay: async () => void (message.text = 'second')});
    await client.createMessage({reference: 'RS-261123-0001', code: '4821-7730-1956'}, message, {
      idempotencyKey: 'k'.repeat(20),
    });
    expect(await asked[1]?.text()).to.equal('{"text":"first"}');
  });

  it('records once, though the first answer was lost', async () => {
    let lost = false;
    const {client} = aClient();
    const first = await calls.createRequest(client);
    const asked = answer('createRequest', () => {
      const fault = lost ? undefined : networkError();
      lost = true;
      return fault;
    });
    const second = await calls.createRequest(client);
    expect(second.reference).to.equal(first.reference);
    expect(asked).to.have.length(2);
  });
});

describe('Retry-After', () => {
  useBackend();

  for (const code of [429, 503, 500, 425]) {
    it(`in seconds is obeyed to the letter with ${code}`, async () => {
      answer('getPortal', status(code, {}, 7), proper);
      const {client, waits} = aClient();
      await client.portal();
      expect(waits).to.deep.equal([7000]);
    });
  }

  it('as a date is obeyed', async () => {
    const date = new Date(Date.now() + 20_000).toUTCString();
    answer('getPortal', text('', {status: 503, 'Retry-After': date}), proper);
    const {client, waits} = aClient();
    await client.portal();
    expect(waits[0]).to.be.within(1, 20_000);
  });

  it('beyond 30 s is told to the owner at once', async () => {
    const asked = answer('getPortal', status(429, {}, 31));
    const {client, waits} = aClient();
    const {kind, retryAfter} = await errorOf(client.portal());
    expect([kind, retryAfter, asked.length, waits.length]).to.deep.equal([
      'rate-limited',
      31_000,
      1,
      0,
    ]);
  });

  it('is told when the attempts are used up', async () => {
    answer('getPortal', status(503, {}, 5));
    const {kind, retryAfter} = await errorOf(aClient().client.portal());
    expect([kind, retryAfter]).to.deep.equal(['unavailable', 5000]);
  });

  const now = Date.parse('2026-11-23T10:00:00Z');
  const readings: readonly (readonly [string | null, number | undefined])[] = [
    [null, undefined],
    ['', undefined],
    ['0', 0],
    [' 120 ', 120_000],
    ['-3', undefined],
    ['5.5', undefined],
    ['1e3', undefined],
    ['soon', undefined],
    ['999999999', 86_400_000],
    ['9999999999999999999999', undefined],
    ['Mon, 23 Nov 2026 10:00:30 GMT', 30_000],
    ['Mon, 23 Nov 2026 09:00:00 GMT', 0],
    ['Mon, 23 Nov 2026 10:00:30', undefined],
    ['2026-11-23', undefined],
    ['Nonsense GMT', undefined],
  ];
  for (const [header, milliseconds] of readings) {
    it(`${JSON.stringify(header)} asks for ${milliseconds ?? 'nothing'}`, () => {
      expect(parseRetryAfter(header, now)).to.equal(milliseconds);
    });
  }
});

describe('the wait between attempts', () => {
  it('is spread from nothing to a bound that doubles up to its cap', () => {
    const bounds = [1, 2, 3, 4, 5, 6, 60].map((failures) => backoff(failures, () => 1));
    expect(bounds).to.deep.equal([500, 1000, 2000, 4000, 8000, 8000, 8000]);
    expect(backoff(4, () => 0)).to.equal(0);
    expect(backoff(4, () => 0.25)).to.equal(1000);
  });
});

describe('giving up', () => {
  useBackend();

  it('before the call asks nobody', async () => {
    const asked = answer('getPortal', proper);
    const controller = new AbortController();
    controller.abort();
    const error = await errorOf(aClient().client.portal({signal: controller.signal}));
    expect([error.kind, asked.length]).to.deep.equal(['aborted', 0]);
  });

  it('while the token is awaited', async () => {
    const controller = new AbortController();
    const getToken = (): Promise<string> => {
      controller.abort();
      return new Promise(() => {});
    };
    const {client} = aClient({getToken});
    expect((await errorOf(client.portal({signal: controller.signal}))).kind).to.equal('aborted');
  });

  for (const call of callIds) {
    it(`while the answer is awaited: ${call}`, async () => {
      const asked = answer(call, noAnswer);
      const controller = new AbortController();
      const ending = errorOf(calls[call](aClient().client, controller.signal));
      await waitUntil(() => asked.length > 0);
      controller.abort();
      expect((await ending).kind).to.equal('aborted');
    });
  }

  it('while the body comes', async () => {
    const controller = new AbortController();
    const stalled = () =>
      new ReadableStream({start: (body) => body.enqueue(new Uint8Array([123]))});
    const asked = answer('getPortal', () => new Response(stalled()));
    const {client} = aClient();
    const ending = errorOf(client.portal({signal: controller.signal}));
    await waitUntil(() => asked.length > 0);
    // By the time another call has been answered, the first one's headers are here.
    await client.services();
    controller.abort();
    expect((await ending).kind).to.equal('aborted');
  });

  it('while waiting to try again', async () => {
    const asked = answer('getPortal', status(503, {}, 20));
    const controller = new AbortController();
    const {client} = aClient({
      delay: (milliseconds, signal) => {
        const waiting = delay(milliseconds, signal);
        controller.abort();
        return waiting;
      },
    });
    const error = await errorOf(client.portal({signal: controller.signal}));
    expect([error.kind, asked.length]).to.deep.equal(['aborted', 1]);
  });

  it('when a wait was never begun', async () => {
    const controller = new AbortController();
    controller.abort();
    expect((await errorOf(delay(1e6, controller.signal))).kind).to.equal('aborted');
  });

  it('after the answer changes nothing', async () => {
    const controller = new AbortController();
    const portal = await aClient().client.portal({signal: controller.signal});
    controller.abort();
    expect(portal.community.id).to.equal('riverside');
  });
});
