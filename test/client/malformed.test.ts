import {expect} from '@open-wc/testing';
import {PortalError, type PortalClient} from '../../src/client/index.js';
import {
  aFeeAccount,
  aMeeting,
  aNotice,
  aPortal,
  aReceipt,
  aRefusal,
  aRequest,
  aRequestEvent,
  aService,
  someSurveyResults,
} from '../../src/testing/index.js';
import {anywhere, damages} from '../support/bad-replies.js';
import {aClient, answer, calls as usual, text, useBackend} from './support.js';

/** With some that no page asks for while it opens. */
const calls = {
  ...usual,
  getMeeting: (client: PortalClient) => client.meeting('forum'),
  getSurveyResults: (client: PortalClient) => client.surveyResults('2025'),
  listAcknowledgements: (client: PortalClient) => client.acknowledgements(),
  acknowledgeNotice: (client: PortalClient) => client.acknowledgeNotice('notice-1', 1),
};
type CallId = keyof typeof calls;
const callIds = Object.keys(calls) as CallId[];

const acknowledgement = {
  noticeId: 'notice-1',
  version: 1,
  acknowledgedAt: '2026-11-30T08:00:00+08:00',
};

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
  getMeeting: aMeeting(),
  getSurveyResults: someSurveyResults(),
  listAcknowledgements: {items: [acknowledgement]},
  acknowledgeNotice: acknowledgement,
};

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

/** Every path to a member at any depth, e.g. `['items', '0', 'title']`; of a list, to its first two. */
const pathsIn = (value: unknown): string[][] =>
  isMembers(value)
    ? Object.entries(value)
        .slice(0, Array.isArray(value) ? 2 : undefined)
        .flatMap(([key, inner]) => [[key], ...pathsIn(inner).map((path) => [key, ...path])])
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
