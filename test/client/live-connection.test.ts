import {expect, waitUntil} from '@open-wc/testing';
import {readEvents} from '../../src/client/event-stream.js';
import {htmlPage, networkError, status, type Fault} from '../../src/testing/index.js';
import {access, aClient, answer, observe, text} from './support.js';
import {heldDelay, useWatching} from './watching.js';

describe('a watch whose stream fails', () => {
  const watching = useWatching();

  it('connects again from the last event seen, and tells once more', async () => {
    const asked = observe('streamRequestEvents');
    watching.request();
    await watching.seen(1);
    watching.backend.changeRequest(access.reference, {state: 'in_progress'});
    await watching.seen(2);
    watching.backend.streams.endAll();
    await watching.seen(3);
    expect(asked.map(({headers}) => headers.get('Last-Event-ID'))).to.deep.equal([null, '3']);
  });

  it('learns at once of what it missed', async () => {
    const {waits, delay} = heldDelay();
    watching.request({delay});
    await watching.seen(1);
    watching.backend.changeRequest(access.reference, {state: 'in_progress'});
    await watching.seen(2);
    watching.backend.streams.endAll();
    await waitUntil(() => waits.length === 1);
    watching.backend.changeRequest(access.reference, {state: 'on_hold'});
    waits[0]?.end();
    await watching.seen(4);
  });

  it('waits longer and longer, spread by chance, while nobody answers, then reads without it', async () => {
    const failing = answer('streamCommunityEvents', networkError);
    const {waits, delay} = heldDelay();
    watching.notices({delay, random: () => 1});
    for (let count = 1; count <= 4; count++) {
      await waitUntil(() => waits.length === count);
      waits[count - 1]?.end();
    }
    await waitUntil(() => waits.length === 5);
    const milliseconds = waits.map((wait) => wait.milliseconds);
    expect(milliseconds).to.deep.equal([2000, 4000, 8000, 16_000, 40_000]);
    expect([failing.length, watching.changes]).to.deep.equal([5, 0]);
  });

  it('tries the stream again after each reading, once a server that was away is back', async () => {
    answer('streamCommunityEvents', ...Array<Fault>(5).fill(networkError), () => undefined);
    const {waits, delay} = heldDelay();
    watching.notices({delay});
    for (let count = 1; count <= 5; count++) {
      await waitUntil(() => waits.length === count);
      waits[count - 1]?.end();
    }
    await watching.seen(2);
    watching.backend.publish([]);
    await watching.seen(3);
  });

  it('obeys Retry-After', async () => {
    answer('streamCommunityEvents', status(503, {}, 90), () => undefined);
    const {waits, delay} = heldDelay();
    watching.notices({delay});
    await waitUntil(() => waits.length === 1);
    expect(waits[0]?.milliseconds).to.equal(90_000);
    waits[0]?.end();
    await watching.seen(1);
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
      5,
    ],
    ['the server fails again and again', status(502), 5],
  ];
  for (const [when, fault, tries] of noStream) {
    it(`reads now and then instead when ${when}`, async () => {
      const asked = answer('streamCommunityEvents', fault);
      const {waits, delay} = heldDelay();
      watching.notices({delay, random: () => 0.5});
      const polls = () => waits.filter(({milliseconds}) => milliseconds >= 20_000);
      await waitUntil(() => {
        waits.filter(({milliseconds}) => milliseconds < 20_000).forEach(({end}) => end());
        return polls().length === 1;
      });
      expect([polls()[0]?.milliseconds, asked.length]).to.deep.equal([30_000, tries]);
      const told = watching.changes;
      polls()[0]?.end();
      await watching.seen(told + 1);
      await waitUntil(() => polls().length === 2);
    });
  }

  it('spreads its reading over 20 to 40 s', async () => {
    answer('streamCommunityEvents', status(501));
    const chances = [0, 1];
    const {waits, delay} = heldDelay();
    watching.notices({delay, random: () => chances.shift() ?? 0});
    await waitUntil(() => waits.length === 1);
    waits[0]?.end();
    await waitUntil(() => waits.length === 2);
    expect(waits.map(({milliseconds}) => milliseconds)).to.deep.equal([20_000, 40_000]);
  });

  it('tries the stream again after a while of reading', async () => {
    const asked = answer('streamCommunityEvents', status(501), () => undefined);
    const {waits, delay} = heldDelay();
    watching.notices({delay});
    for (let poll = 1; poll <= 10; poll++) {
      await waitUntil(() => waits.length === poll);
      waits[poll - 1]?.end();
    }
    await watching.seen(11);
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
      watching.request({delay});
      await watching.seen(1);
      expect([asked.length, waits.length]).to.deep.equal([1, 0]);
    });
  }

  it('may begin anew after it was stopped', async () => {
    answer('streamRequestEvents', status(403), () => undefined);
    const {client} = aClient();
    client.watchRequest(access, watching.onChange, watching);
    await watching.seen(1);
    client.watchRequest(access, watching.onChange, watching);
    await watching.seen(2);
  });

  it('stops when getToken fails, having told once', async () => {
    const asked = observe('streamRequestEvents');
    watching.request({getToken: () => Promise.reject(new Error('signed out'))});
    await watching.seen(1);
    expect(asked).to.have.length(0);
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
