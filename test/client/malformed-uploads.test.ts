import {expect} from '@open-wc/testing';
import {http, HttpResponse} from 'msw';
import {PortalError} from '../../src/client/index.js';
import {testEndpoint} from '../../src/testing/index.js';
import {anywhere, failures} from '../support/bad-replies.js';
import {aDocument} from '../support/files.js';
import {aClient, answer, useBackend, worker} from './support.js';

const file = {content: aDocument(), name: 'plan.pdf', type: 'application/pdf'};
const {size} = file.content;
const elsewhere = 'https://elsewhere.example';
const idOfGood = 'upload-1';

type Row = readonly [what: string, reply: () => Response | Promise<Response>];
type Told = Readonly<Record<string, string>>;

const empty = (status: number, headers: Told) => () =>
  new HttpResponse(null, {status, headers: {'Tus-Resumable': '1.0.0', ...headers}});

/** Those that wait for ever are told as a cut, and are another test's. */
const failing: readonly Row[] = failures
  .filter(([what]) => !/ever|nothing$/.test(what))
  .map(([what, reply]) => [what, () => reply('{}')]);
const bodies: readonly Row[] = anywhere.map(([what, body]) => [
  what,
  () => new HttpResponse(body, {status: 200, headers: {'Content-Type': 'application/json'}}),
]);

const addresses = [
  '',
  '/',
  '?',
  '#',
  'uploads/',
  'uploads/a b',
  'uploads/..',
  'uploads/%2e%2e',
  'uploads/<b>',
  `uploads/${'x'.repeat(5_000)}`,
  'http://[',
  'javascript:alert(1)',
  'data:text/plain,x',
  'file:///etc/passwd',
  'about:blank',
  'uploads/a?b=c',
  'uploads/a/../../b',
  'uploads/a.b',
  'uploads/a;b',
  `${elsewhere}/`,
];
const numbers = [
  '',
  '-1',
  '1.5',
  '1e3',
  '0x10',
  'NaN',
  'Infinity',
  '__proto__',
  '9'.repeat(30),
  '+1',
  '1,2',
  '1_0',
  'true',
  'null',
];
const offsets = [...numbers, String(size + 1)];
const lengths = [...numbers, '0', String(size - 1), String(size + 1)];

/** What an upload ends with: its id, or the kind of its failure. */
const endingOf = (options: {upload?: string} = {}) =>
  aClient({getToken: () => 'token', random: () => 0})
    .client.upload(file, options)
    .catch((error: unknown) => (error instanceof PortalError ? error.kind : error));

describe('a bad reply to an upload', () => {
  useBackend();
  const {setTimeout: original} = window;
  let uncaught: unknown[];
  const keep = ({reason}: PromiseRejectionEvent) => void uncaught.push(reason);
  beforeEach(() => {
    uncaught = [];
    addEventListener('unhandledrejection', keep);
    // Nobody wants to sit out the waits between tries; patience stays as long as it is.
    const hurried = (handler: TimerHandler, delay = 0, ...args: unknown[]): number =>
      original(handler, delay < 30_000 ? delay / 1_000 : delay, ...args);
    window.setTimeout = hurried as typeof window.setTimeout;
  });
  afterEach(() => {
    window.setTimeout = original;
    removeEventListener('unhandledrejection', keep);
    expect(uncaught).to.deep.equal([]);
  });

  const rows = {
    createUpload: [
      ...bodies,
      ...failing,
      ['an announcement without an address', empty(201, {})] as Row,
      ...addresses.map((address): Row => [address, empty(201, {Location: address})]),
    ],
    getUploadOffset: [
      ...failing,
      ['nothing said', empty(200, {})] as Row,
      ...offsets.flatMap((offset) =>
        [String(size), '', 'x'].map((length): Row => [
          `${offset} of ${length}`,
          empty(200, {'Upload-Offset': offset, 'Upload-Length': length}),
        ]),
      ),
      ...lengths.map((length): Row => [
        `whole at ${length}`,
        empty(200, {'Upload-Offset': length, 'Upload-Length': length}),
      ]),
    ],
    sendUpload: [
      ...bodies,
      ...failing,
      ['nothing said', empty(204, {})] as Row,
      ...offsets.map((offset): Row => [offset, empty(204, {'Upload-Offset': offset})]),
      ['nothing arrived', empty(204, {'Upload-Offset': '0'})] as Row,
    ],
  } as const;

  for (const [operation, bad] of Object.entries(rows)) {
    it(`by ${operation} is a failure that is told, and no file is taken for sent`, async function () {
      this.timeout(60_000);
      expect(bad.length).to.be.at.least(60);
      const strayed: Request[] = [];
      worker.use(
        http.all(`${elsewhere}/*`, ({request}) => {
          strayed.push(request);
          return new HttpResponse(null, {status: 204});
        }),
      );
      const begun = await endingOf();
      for (const [what, reply] of bad) {
        answer(operation as keyof typeof rows, reply);
        const ending = await endingOf(
          operation === 'getUploadOffset' ? {upload: String(begun)} : {},
        );
        expect([what, typeof ending]).to.deep.equal([what, 'string']);
        expect([what, ending]).not.to.deep.equal([what, idOfGood]);
      }
      expect(strayed).to.deep.equal([]);
    });
  }

  it('that names another place keeps the owner’s file and token where they belong', async () => {
    const strayed: Request[] = [];
    worker.use(
      http.all(`${elsewhere}/*`, ({request}) => {
        strayed.push(request);
        return new HttpResponse(null, {status: 204, headers: {'Upload-Offset': String(size)}});
      }),
    );
    const sent = answer('sendUpload', () => undefined);
    await endingOf();
    answer('createUpload', empty(201, {Location: `${elsewhere}/steal/${idOfGood}`}));
    const ending = await endingOf();
    expect(strayed).to.deep.equal([]);
    expect(sent.every(({url}) => url.startsWith(`${testEndpoint}/uploads/`))).to.equal(true);
    expect(ending).to.equal(idOfGood);
  });
});
