import {expect, waitUntil} from '@open-wc/testing';
import {http, HttpResponse} from 'msw';
import {readEvents} from '../../src/client/event-stream.js';
import {htmlPage, networkError, status, testEndpoint, type Fault} from '../../src/testing/index.js';
import {access, aClient, answer, observe, text, useBackend, worker} from './support.js';

/** A wait that the test ends. */
const heldDelay = () => {
  const waits: {milliseconds: number; end: () => void}[] = [];
  const delay = (milliseconds: number, signal?: AbortSignal): Promise<void> =>
    new Promise((resolve, reject) => {
      waits.push({milliseconds, end: resolve});
      signal?.addEventListener('abort', () => reject(new Error('aborted')));
    });
  return {waits, delay};
};

const showPage = (state: DocumentVisibilityState): void => {
  Object.defineProperty(document, 'visibilityState', {configurable: true, value: state});
  document.dispatchEvent(new Event('visibilitychange'));
};

describe('watching', () => {
  const use = useBackend();
  let controller: AbortController;
  let changes: number;
  const onChange = () => void changes++;
  beforeEach(() => {
    controller = new AbortController();
    changes = 0;
    // The runner keeps several pages open, and all but one of them are hidden.
    showPage('visible');
  });
  afterEach(() => {
    controller.abort();
    use.backend.streams.endAll();
    Reflect.deleteProperty(document, 'visibilityState');
  });

  const watchNotices = (options: Parameters<typeof aClient>[0] = {}) =>
    aClient(options).client.watchNotices(onChange, {signal: controller.signal});
  const watchRequest = (options: Parameters<typeof aClient>[0] = {}) =>
    aClient(options).client.watchRequest(access, onChange, {signal: controller.signal});
  const seen = (count: number) =>
    waitUntil(() => changes >= count, `${count} changes were to be told`, {timeout: 5000});

  it('tells of published notices', async () => {
    watchNotices();
    await seen(1);
    use.backend.publish([]);
    await seen(2);
  });

  it('tells of each change of a request', async () => {
    watchRequest();
    await seen(1);
    use.backend.changeRequest(access.reference, {state: 'in_progress'});
    await seen(2);
    use.backend.changeRequest(access.reference, {state: 'resolved', result: {text: 'New lamp.'}});
    await seen(3);
  });

  it('sends the code in a header, never in the address', async () => {
    const asked = observe('streamRequestEvents');
    watchRequest();
    await seen(1);
    expect(asked[0]?.headers.get('Request-Code')).to.equal('482177301956');
    expect(asked[0]?.url).not.to.contain('4821');
  });

  it('sends the owner’s token, and a fresh one when it was refused', async () => {
    const asked = answer('streamRequestEvents', status(401), () => undefined);
    let count = 0;
    watchRequest({getToken: () => `token-${++count}`});
    await seen(1);
    expect(asked.map(({headers}) => headers.get('Authorization'))).to.deep.equal([
      'Bearer token-1',
      'Bearer token-2',
    ]);
  });

  it('shares one connection among all who watch the same', async () => {
    const asked = observe('streamCommunityEvents');
    const {client} = aClient();
    client.watchNotices(onChange, {signal: controller.signal});
    client.watchNotices(onChange, {signal: controller.signal});
    await seen(2);
    use.backend.publish([]);
    await seen(4);
    expect(asked).to.have.length(1);
  });

  it('goes on for the others when one leaves', async () => {
    const leaving = new AbortController();
    const {client} = aClient();
    let left = 0;
    client.watchNotices(() => void left++, {signal: leaving.signal});
    client.watchNotices(onChange, {signal: controller.signal});
    await seen(1);
    leaving.abort();
    const before = left;
    use.backend.publish([]);
    await seen(2);
    expect(left).to.equal(before);
  });

  it('goes on when a listener throws', async () => {
    const {client} = aClient();
    const original = console.error;
    const errors: unknown[] = [];
    console.error = (error: unknown) => void errors.push(error);
    try {
      client.watchNotices(
        () => {
          throw new Error('a widget’s mistake');
        },
        {signal: controller.signal},
      );
      client.watchNotices(onChange, {signal: controller.signal});
      await seen(1);
      expect(errors).not.to.have.length(0);
    } finally {
      console.error = original;
    }
  });

  it('ignores other events', async () => {
    watchNotices();
    await seen(1);
    use.backend.streams.send('notices', ': still here\n\nevent: other\ndata: {}\n\ndata: x\n\n');
    use.backend.publish([]);
    await seen(2);
    expect(changes).to.equal(2);
  });

  it('connects again from the last event seen, and tells once more', async () => {
    const asked = observe('streamRequestEvents');
    watchRequest();
    await seen(1);
    use.backend.changeRequest(access.reference, {state: 'in_progress'});
    await seen(2);
    use.backend.streams.endAll();
    await seen(3);
    expect(asked.map(({headers}) => headers.get('Last-Event-ID'))).to.deep.equal([null, '3']);
  });

  it('learns at once of what it missed', async () => {
    const {waits, delay} = heldDelay();
    watchRequest({delay});
    await seen(1);
    use.backend.changeRequest(access.reference, {state: 'in_progress'});
    await seen(2);
    use.backend.streams.endAll();
    await waitUntil(() => waits.length === 1);
    use.backend.changeRequest(access.reference, {state: 'on_hold'});
    waits[0]?.end();
    await seen(4);
  });

  it('waits longer and longer, spread by chance, while nobody answers', async () => {
    const failing = answer('streamCommunityEvents', networkError);
    const {waits, delay} = heldDelay();
    watchNotices({delay, random: () => 1});
    for (let count = 1; count <= 3; count++) {
      await waitUntil(() => waits.length === count);
      waits[count - 1]?.end();
    }
    await waitUntil(() => waits.length === 4);
    expect(waits.slice(0, 3).map(({milliseconds}) => milliseconds)).to.deep.equal([
      2000, 4000, 8000,
    ]);
    expect(failing).to.have.length(4);
    expect(changes).to.equal(0);
  });

  it('obeys Retry-After', async () => {
    answer('streamCommunityEvents', status(503, {}, 90), () => undefined);
    const {waits, delay} = heldDelay();
    watchNotices({delay});
    await waitUntil(() => waits.length === 1);
    expect(waits[0]?.milliseconds).to.equal(90_000);
    waits[0]?.end();
    await seen(1);
  });

  const noStream: readonly (readonly [string, Fault, number])[] = [
    ['there is no such address', htmlPage(404), 1],
    ['the backend cannot stream', status(501), 1],
    ['a method is refused', status(405), 1],
    ['a web page comes', htmlPage(200), 1],
    ['JSON comes', text('{}'), 1],
    ['nothing is there to come', text(null, {status: 204}), 1],
    [
      'the stream is cut at once, again and again',
      text('', {'Content-Type': 'text/event-stream'}),
      4,
    ],
    ['the server fails again and again', status(502), 4],
  ];
  for (const [when, fault, tries] of noStream) {
    it(`reads now and then instead when ${when}`, async () => {
      const asked = answer('streamCommunityEvents', fault);
      const {waits, delay} = heldDelay();
      watchNotices({delay, random: () => 0.5});
      const polls = () => waits.filter(({milliseconds}) => milliseconds >= 20_000);
      await waitUntil(() => {
        waits.filter(({milliseconds}) => milliseconds < 20_000).forEach(({end}) => end());
        return polls().length === 1;
      });
      expect([polls()[0]?.milliseconds, asked.length]).to.deep.equal([30_000, tries]);
      const told = changes;
      polls()[0]?.end();
      await seen(told + 1);
      await waitUntil(() => polls().length === 2);
    });
  }

  it('spreads its reading over 20 to 40 s', async () => {
    answer('streamCommunityEvents', status(501));
    const chances = [0, 1];
    const {waits, delay} = heldDelay();
    watchNotices({delay, random: () => chances.shift() ?? 0});
    await waitUntil(() => waits.length === 1);
    waits[0]?.end();
    await waitUntil(() => waits.length === 2);
    expect(waits.map(({milliseconds}) => milliseconds)).to.deep.equal([20_000, 40_000]);
  });

  it('tries the stream again after a while of reading', async () => {
    const asked = answer('streamCommunityEvents', status(501), () => undefined);
    const {waits, delay} = heldDelay();
    watchNotices({delay});
    for (let poll = 1; poll <= 10; poll++) {
      await waitUntil(() => waits.length === poll);
      waits[poll - 1]?.end();
    }
    await seen(11);
    expect(asked).to.have.length(2);
  });

  const ownNotFound = {type: 'urn:owner-portal:problem:not-found'};
  for (const [what, fault] of [
    ['401', status(401)],
    ['403', status(403)],
    ['404 in the contract’s words', status(404, ownNotFound)],
  ] as const) {
    it(`stops after ${what}, having told once`, async () => {
      const asked = answer('streamRequestEvents', fault);
      const {waits, delay} = heldDelay();
      watchRequest({delay});
      await seen(1);
      expect([asked.length, waits.length]).to.deep.equal([1, 0]);
    });
  }

  it('may begin anew after it was stopped', async () => {
    answer('streamRequestEvents', status(403), () => undefined);
    const {client} = aClient();
    client.watchRequest(access, onChange, {signal: controller.signal});
    await seen(1);
    client.watchRequest(access, onChange, {signal: controller.signal});
    await seen(2);
  });

  it('stops when getToken fails, having told once', async () => {
    const asked = observe('streamRequestEvents');
    watchRequest({getToken: () => Promise.reject(new Error('signed out'))});
    await seen(1);
    expect(asked).to.have.length(0);
  });

  it('rests while the page is hidden, and tells when it is shown again', async () => {
    const asked = observe('streamCommunityEvents');
    watchNotices();
    await seen(1);
    showPage('hidden');
    await waitUntil(() => use.backend.streams.count('notices') === 0);
    use.backend.publish([]);
    showPage('visible');
    await seen(2);
    expect(asked).to.have.length(2);
  });

  it('does not begin while the page is hidden', async () => {
    const asked = observe('streamCommunityEvents');
    showPage('hidden');
    watchNotices();
    await import('../../src/client/live-updates.js');
    await aClient().client.portal();
    expect(asked).to.have.length(0);
    showPage('visible');
    await seen(1);
  });

  it('asks nobody when it was ended before it began', async () => {
    const asked = observe('streamCommunityEvents');
    controller.abort();
    watchNotices();
    await import('../../src/client/live-updates.js');
    await aClient().client.portal();
    expect(asked).to.have.length(0);
  });

  it('closes the connection when it is ended', async () => {
    let cancelled = false;
    worker.use(
      http.get(`${testEndpoint}/events`, () => {
        const body = new ReadableStream({
          start: (stream) => stream.enqueue(new TextEncoder().encode(': open\n\n')),
          cancel: () => void (cancelled = true),
        });
        return new HttpResponse(body, {headers: {'Content-Type': 'text/event-stream'}});
      }),
    );
    watchNotices();
    await seen(1);
    controller.abort();
    await waitUntil(() => cancelled);
  });

  it('throws nothing into the page for what cannot be watched', () => {
    const {client} = aClient({endpoint: 'http://['});
    client.watchNotices(onChange, {signal: controller.signal});
    client.watchRequest({reference: '..', code: ''}, onChange, {signal: controller.signal});
  });
});

describe('an event stream', () => {
  const streamOf = (...chunks: readonly string[]) =>
    new Response(
      new ReadableStream({
        start: (stream) =>
          chunks.forEach((chunk) => stream.enqueue(new TextEncoder().encode(chunk))),
      }),
    );

  it('that falls silent is given up', async () => {
    const names: unknown[] = [];
    await readEvents(streamOf('event: a\nda', 'ta: 1\n\n'), ({event}) => names.push(event), 20);
    expect(names).to.deep.equal(['a']);
  });

  it('with a line that never ends is given up', async () => {
    const endless = new Response(
      new ReadableStream({pull: (stream) => stream.enqueue(new Uint8Array(10_000).fill(97))}),
    );
    await readEvents(endless, () => {}, 60_000);
  });

  it('that breaks ends without an error', async () => {
    const broken = new ReadableStream<Uint8Array>({
      start: (stream) => stream.error(new Error('x')),
    });
    await readEvents(new Response(broken), () => {}, 1000);
  });
});
