import {expect, waitUntil} from '@open-wc/testing';
import {HttpResponse} from 'msw';
import {anywhere, failures} from '../support/bad-replies.js';
import {aClient, answer} from './support.js';
import {useWatching} from './watching.js';

type Row = readonly [what: string, reply: () => Response | Promise<Response>];

const stream = (body: BodyInit | null, type = 'text/event-stream') =>
  new HttpResponse(body, {headers: {'Content-Type': type}});

const event = 'event: notices-changed\ndata: {}\n\n';

/** What is no stream of events, or only begins like one. */
const streams: readonly Row[] = [
  ...(
    [
      ['half a line', 'event: notices-ch'],
      ['no end of an event', 'event: notices-changed\ndata: {}\n'],
      ['data that is not JSON', 'event: notices-changed\ndata: {oops\n\n'],
      ['data without a name', 'data: {}\n\n'],
      ['a name that is none of ours', 'event: __proto__\ndata: {"__proto__": {"polluted": 1}}\n\n'],
      ['a constructor', 'event: constructor\ndata: {}\n\n'],
      ['a very long line', `data: ${'x'.repeat(1_000_000)}\n\n`],
      ['a very long name', `event: ${'x'.repeat(70_000)}\ndata: {}\n\n`],
      ['an id with everything in it', 'id: \u0000\r\u{1f600} "\nevent: x\ndata: {}\n\n'],
      ['an id without end', `id: ${'9'.repeat(60_000)}\nevent: x\ndata: {}\n\n`],
      ['orders to come back at once', 'retry: 0\n\n'],
      ['orders that are none', 'retry: -5\nretry: soon\n\n'],
      ['comments without end', ': still here\n'.repeat(20_000)],
      ['colons', ':'.repeat(60_000)],
      ['lines without end', '\n'.repeat(60_000)],
      ['carriage returns', `\r\r\n\r${event}`],
      ['a thousand events', event.repeat(1_000)],
    ] as const
  ).map(([what, body]): Row => [what, () => stream(body)]),
  ['events as a web page', () => stream(event, 'text/html')],
  ['events as JSON', () => stream(event, 'application/json')],
  ['events of no type', () => new HttpResponse(event, {headers: {'Content-Type': ''}})],
  ['events of nearly the type', () => stream(event, 'text/event-streams')],
  ['events in another charset', () => stream(new Uint8Array([0xb1, 0xf5, 10, 10]))],
];

const rows: readonly Row[] = [
  ...streams,
  ...anywhere.map(([what, body]): Row => [`${what}, as a stream`, () => stream(body)]),
  ...failures
    .filter(([what]) => !/ever|nothing$/.test(what))
    .map(([what, reply]): Row => [what, () => reply('{}')]),
];

describe('a bad stream of events', () => {
  const watching = useWatching();

  it('is tried for again more and more seldom, throws nothing, and tells of news once it is good', async function () {
    this.timeout(60_000);
    expect(rows.length).to.be.at.least(60);
    for (const [what, reply] of rows) {
      const controller = new AbortController();
      const waits: number[] = [];
      let changes = 0;
      let isMended = false;
      const asked = answer('streamCommunityEvents', () => (isMended ? undefined : reply()));
      // Time passes by itself until it was waited for eight times; then the stream is mended.
      const delay = async (milliseconds: number) => {
        waits.push(milliseconds);
        isMended ||= waits.length >= 8;
      };
      const {client} = aClient({delay, random: () => 0.5});
      client.watchNotices(() => void changes++, {signal: controller.signal});
      const connected = () => watching.backend.streams.count('notices') === 1;
      await waitUntil(connected, `${what} is mended`, {timeout: 8_000});
      const before = changes;
      watching.backend.publish([]);
      await waitUntil(() => changes > before, `news after ${what}`, {timeout: 8_000});
      controller.abort();
      await waitUntil(() => !connected(), 'the end');
      expect([what, waits.slice(0, 8).filter((wait) => wait < 1_000)]).to.deep.equal([what, []]);
      const late = waits.slice(5, 8).filter((wait) => wait < 20_000);
      expect([what, late]).to.deep.equal([what, []]);
      expect([what, asked.length <= 10]).to.deep.equal([what, true]);
      expect('polluted' in {}).to.equal(false);
    }
  });
});
