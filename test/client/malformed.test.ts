import {expect} from '@open-wc/testing';
import {PortalError} from '../../src/client/index.js';
import {
  aFeeAccount,
  aNotice,
  aPortal,
  aReceipt,
  aRefusal,
  aRequest,
  aRequestEvent,
  aService,
} from '../../src/testing/index.js';
import {aClient, answer, calls, callIds, text, useBackend, type CallId} from './support.js';

const valid: Readonly<Record<CallId, object>> = {
  getPortal: aPortal(),
  listServices: {items: [aService()]},
  listNotices: {items: [aNotice()], nextCursor: 'abc'},
  getNotice: aNotice(),
  getRequest: aRequest({refusal: aRefusal()}),
  listFeeAccounts: {items: []},
  getFeeAccount: aFeeAccount({categories: [], legal: [], managementReturn: undefined}),
  createRequest: aReceipt(),
  createMessage: aRequestEvent(),
};

const utf8 = (words: string) => new TextEncoder().encode(words);

/** The same bytes with something before or after them. */
const joined = (...parts: readonly Uint8Array[]) =>
  new Blob(parts.map((part) => part.slice().buffer));

const utf16 = (words: string) =>
  new Uint8Array(Uint16Array.from(words, (letter) => letter.charCodeAt(0)).buffer);

/** Replies that keep no contract at all, whatever was asked. */
const anywhere: readonly (readonly [string, BodyInit | null])[] = [
  ['nothing', null],
  ['an empty body', ''],
  ['blanks', ' \n\t '],
  ['only a byte order mark', '\ufeff'],
  ['a web page', '<!doctype html><html><body>Welcome</body></html>'],
  ['a web page that begins as JSON', '{"items": <b>1</b>}'],
  ['XML', '<?xml version="1.0"?><requests/>'],
  ['plain words', 'OK'],
  ['JavaScript', 'callback({"items": []})'],
  ['a guard before JSON', ')]}\',\n{"items": []}'],
  ['null', 'null'],
  ['true', 'true'],
  ['a number', '7'],
  ['a text', '"riverside"'],
  ['an empty list', '[]'],
  ['a list', '[{"items": []}]'],
  ['an empty object', '{}'],
  ['another object', '{"success": true, "data": {"items": 1}}'],
  ['an error with status 200', '{"error": {"code": 500, "message": "oops"}}'],
  ['two objects', '{"items": 1}{"items": 2}'],
  ['single quotes', "{'items': []}"],
  ['a trailing comma', '{"items": [1,]}'],
  ['a comment', '{"items": 1 /* none */}'],
  ['NaN', '{"items": NaN}'],
  ['deep lists', '['.repeat(20_000) + ']'.repeat(20_000)],
  ['deep objects', '{"a":'.repeat(20_000) + '1' + '}'.repeat(20_000)],
  ['deep items', `{"items": ${'['.repeat(50_000)}${']'.repeat(50_000)}}`],
  ['an unclosed depth', '['.repeat(500_000)],
  ['a polluted prototype alone', '{"__proto__": {"items": [], "id": "x"}}'],
  ['a constructor', '{"constructor": {"prototype": {"items": []}}}'],
  ['5 MB of blanks', ' '.repeat(5_000_001)],
  ['bytes at random', new Uint8Array([0xff, 0xfe, 0x00, 0x9f, 0x92, 0x96])],
  ['half a character', joined(utf8('{"items": "'), new Uint8Array([0xe6, 0xbb]))],
  ['a compressed body', new Uint8Array([0x1f, 0x8b, 0x08, 0, 0, 0, 0, 0])],
];

/** What may happen to a good reply on its way. */
const damages: readonly (readonly [string, (body: object) => BodyInit])[] = [
  ['cut in half', (body) => JSON.stringify(body).slice(0, JSON.stringify(body).length / 2)],
  ['cut by one', (body) => JSON.stringify(body).slice(0, -1)],
  ['in UTF-16', (body) => joined(utf16(JSON.stringify(body)))],
  [
    'in GBK',
    (body) =>
      joined(
        utf8('{"x": "'),
        new Uint8Array([0xb1, 0xf5]),
        utf8(`", ${JSON.stringify(body).slice(1)}`),
      ),
  ],
  ['said twice', (body) => JSON.stringify(body).repeat(2)],
  ['in a list', (body) => JSON.stringify([body])],
  ['in an envelope', (body) => JSON.stringify({data: body})],
  ['as text', (body) => JSON.stringify(JSON.stringify(body))],
  ['behind a byte order mark', (body) => `\ufeff${JSON.stringify(body)}`],
  ['with a prototype', (body) => `{"__proto__": {"polluted": 1}, ${JSON.stringify(body).slice(1)}`],
  [
    'with members without end',
    (body) => JSON.stringify({...body, extra: Array.from({length: 20_000}, (_, i) => ({i}))}),
  ],
  [
    'with a depth beside it',
    (body) =>
      `{"extra": ${'['.repeat(50_000)}${']'.repeat(50_000)}, ${JSON.stringify(body).slice(1)}`,
  ],
];

/** Values of every other type, among them the hostile. */
const wrong: readonly unknown[] = [
  null,
  '',
  [],
  {},
  true,
  -1,
  0.5,
  1e999,
  'x',
  '2026-13-45T99:99:99Z',
  '2026-11-23',
  'javascript:alert(1)',
  'x'.repeat(100_000),
  [null],
  [[]],
  {toString: 1, length: -1},
];

type Members = Record<string, unknown>;
const isMembers = (value: unknown): value is Members => typeof value === 'object' && value !== null;

/** Every path to a member at any depth, e.g. `['items', '0', 'title']`. */
const pathsIn = (value: unknown): string[][] =>
  isMembers(value)
    ? Object.entries(value).flatMap(([key, inner]) => [
        [key],
        ...pathsIn(inner).map((path) => [key, ...path]),
      ])
    : [];

/** A copy with the member at the path replaced; without it when there is no replacement. */
const damaged = (
  body: object,
  path: readonly string[],
  ...replacement: readonly [unknown?]
): object => {
  const copy = JSON.parse(JSON.stringify(body)) as Members;
  const last = path[path.length - 1] ?? '';
  const holder = path.slice(0, -1).reduce((inner, key) => inner[key] as Members, copy);
  if (replacement.length === 0) delete holder[last];
  else holder[last] = replacement[0];
  return copy;
};

/** Answers one call with whatever it is given, and says how the call ends: with a value or a kind. */
const endings = (call: CallId): ((body: BodyInit | null) => Promise<unknown>) => {
  let body: BodyInit | null = null;
  answer(call, () => text(body, {status: call.startsWith('create') ? 201 : 200})());
  return async (next) => {
    body = next;
    try {
      return await calls[call](aClient().client);
    } catch (error) {
      return error instanceof PortalError ? error.kind : error;
    }
  };
};

describe('a reply that breaks the contract', () => {
  useBackend();

  for (const call of callIds) {
    it(`is malformed for ${call}, whatever it is`, async () => {
      const endingOf = endings(call);
      for (const [what, body] of anywhere) {
        expect([what, await endingOf(body)]).to.deep.equal([what, 'malformed']);
      }
    });

    it(`is malformed or whole for ${call} after damage on its way`, async () => {
      const endingOf = endings(call);
      const whole = await endingOf(JSON.stringify(valid[call]));
      expect(whole).to.be.an(call === 'listServices' ? 'array' : 'object');
      for (const [what, damage] of damages) {
        const ending = await endingOf(damage(valid[call]));
        const expected = ending === 'malformed' ? 'malformed' : whole;
        expect([what, ending]).to.deep.equal([what, expected]);
      }
      expect('polluted' in {}).to.equal(false);
    });

    it(`is malformed or a value for ${call}, wherever a member is wrong or missing`, async function () {
      this.timeout(60_000);
      const endingOf = endings(call);
      for (const path of pathsIn(valid[call])) {
        const bodies = [
          damaged(valid[call], path),
          ...wrong.map((value) => damaged(valid[call], path, value)),
        ];
        const seen = new Set<unknown>();
        for (const body of bodies) {
          const ending = await endingOf(JSON.stringify(body));
          seen.add(ending);
          const fine =
            ending === 'malformed' || (typeof ending === 'object' && !(ending instanceof Error));
          expect([path.join('/'), fine]).to.deep.equal([path.join('/'), true]);
        }
        expect([path.join('/'), seen.has('malformed')]).to.deep.equal([path.join('/'), true]);
      }
    });
  }
});
