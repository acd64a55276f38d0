import {HttpResponse} from 'msw';

const utf8 = (words: string) => new TextEncoder().encode(words);

/** The same bytes with something before or after them. */
const joined = (...parts: readonly Uint8Array[]) =>
  new Blob(parts.map((part) => part.slice().buffer));

const utf16 = (words: string) =>
  new Uint8Array(Uint16Array.from(words, (letter) => letter.charCodeAt(0)).buffer);

/** Replies that keep no contract at all, whatever was asked. */
export const anywhere: readonly (readonly [string, BodyInit | null])[] = [
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
export const damages: readonly (readonly [string, (body: object) => BodyInit])[] = [
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

type Members = Readonly<Record<string, unknown>>;

const json = (body: BodyInit | null, status = 200, headers: Record<string, string> = {}) =>
  new HttpResponse(body, {status, headers: {'Content-Type': 'application/json', ...headers}});

/** Begins well, and never ends. */
const dripping = (text: string) =>
  new ReadableStream<Uint8Array>({start: (stream) => stream.enqueue(utf8(text))});

/** Failures as proxies, frameworks and strangers word them. */
export const failures: readonly (readonly [
  string,
  (text: string) => Response | Promise<Response>,
])[] = [
  ['no connection', () => HttpResponse.error()],
  ['no answer, ever', () => new Promise<Response>(() => {})],
  ['half an answer, and then nothing', (text) => json(dripping(text.slice(0, 40)))],
  ['a body that claims to be huge', (text) => json(text, 200, {'Content-Length': '99999999999'})],
  ['204', () => new HttpResponse(null, {status: 204})],
  ['202 with a good body', (text) => json(text, 202)],
  ['206 with a good body', (text) => json(text, 206)],
  ['304 that nobody asked for', () => new HttpResponse(null, {status: 304})],
  ['a sign-in page', () => HttpResponse.html('<form action="/login"><input name="u"></form>')],
  ['a web page with 404', () => HttpResponse.html('<h1>Not here</h1>', {status: 404})],
  ['a web page with 500', () => HttpResponse.html('<h1>Oops</h1>', {status: 500})],
  ['a web page with 502', () => HttpResponse.html('<center>nginx</center>', {status: 502})],
  ['418', () => json('{}', 418)],
  ['599', () => json('{}', 599)],
  ['503 with a time nobody can read', () => json('', 503, {'Retry-After': 'soon'})],
  ['429 with a time in the past', () => json('', 429, {'Retry-After': '-5'})],
  [
    'a problem that is a list',
    () => json('[1]', 400, {'Content-Type': 'application/problem+json'}),
  ],
  [
    'a problem with markup',
    () =>
      json('{"type":"x","title":"<img src=x onerror=alert(1)>","detail":{"a":1},"errors":7}', 422),
  ],
  [
    'a problem without end',
    () => json(JSON.stringify({type: 'x', title: 'y'.repeat(200_000), status: 'z'}), 409),
  ],
];

/** What is wrong with a good answer's own members. */
const wrongMembers = (good: Members): [string, string][] =>
  Object.keys(good)
    .slice(0, 6)
    .flatMap((name): [string, unknown][] => [
      [
        `${name} is missing`,
        Object.fromEntries(Object.entries(good).filter(([key]) => key !== name)),
      ],
      [`${name} is a number`, {...good, [name]: -1e308}],
      [
        `${name} is deep`,
        {...good, [name]: JSON.parse('['.repeat(3000) + ']'.repeat(3000)) as unknown},
      ],
    ])
    .map(([what, body]) => [what, JSON.stringify(body)]);

/** One bad reply, made anew for each call. */
export interface BadReply {
  readonly what: string;
  readonly reply: () => Response | Promise<Response>;
}

/** At least sixty ways not to answer what this good answer answers. */
export const badReplies = (good: object): readonly BadReply[] => {
  const text = JSON.stringify(good);
  return [
    ...anywhere.map(([what, body]) => ({what, reply: () => json(body)})),
    ...damages.map(([what, damage]) => ({what, reply: () => json(damage(good))})),
    {
      what: 'in GB18030, as it says',
      reply: () =>
        json(new Uint8Array([0xb9, 0xf0, 0xd4, 0xb0]), 200, {
          'Content-Type': 'application/json; charset=gb18030',
        }),
    },
    ...failures.map(([what, reply]) => ({what, reply: () => reply(text)})),
    ...wrongMembers(good as Members).map(([what, body]) => ({what, reply: () => json(body)})),
  ];
};
