import {hold, holdProblem, NotTried, type Rule} from '../rule.js';
import {newKey, type Reply} from '../session.js';

/** All that tells one refusal from another; a number for support to quote may differ. */
const tells = ({status, json}: Reply) => {
  const {type, title, detail} = (json ?? {}) as Readonly<Record<string, unknown>>;
  return JSON.stringify([status, type, title, detail]);
};

/** Who may read and write what. The last rule locks this address out for a while. */
export const privacyRules: readonly Rule[] = [
  {
    id: 'code/needed',
    title: 'A request is not opened without its code',
    mend: 'Answer 404 (or 401) where Request-Code is missing.',
    check: async (session) => {
      const {reference} = await session.receipt();
      holdProblem(await session.call(`/requests/${reference}`), 400, 401, 404);
    },
  },
  {
    id: 'code/its-own',
    title: 'A code opens only its own request',
    mend: 'Compare the code with that of this very request.',
    check: async (session) => {
      const [one, other] = [await session.receipt(), await session.receipt('other')];
      const headers = {'Request-Code': other.code};
      holdProblem(await session.call(`/requests/${one.reference}`, {headers}), 404);
      const written = await session.call(`/requests/${one.reference}/messages`, {
        method: 'POST',
        headers: {...headers, 'Idempotency-Key': newKey()},
        body: {text: 'Not mine.'},
      });
      holdProblem(written, 404);
    },
  },
  {
    id: 'code/indistinguishable',
    title: 'A wrong code and an unknown number get the same answer',
    mend: 'Answer the same 404, with the same words, to both.',
    check: async (session) => {
      const {reference} = await session.receipt();
      const headers = {'Request-Code': '000000000000'};
      const wrong = await session.call(`/requests/${reference}`, {headers});
      const unknown = await session.call('/requests/NO-SUCH-1', {headers});
      hold(tells(wrong) === tells(unknown), `${tells(wrong)} and ${tells(unknown)}`);
    },
  },
  {
    id: 'code/spelling',
    title: 'Blanks and hyphens in a code do not matter',
    mend: 'Take them out before comparing: people read codes to each other.',
    check: async (session) => {
      const {reference, code} = await session.receipt();
      const spaced = code.replace(/[\s-]/g, '').replace(/.{3}/g, '$& ').trim();
      const {status} = await session.call(`/requests/${reference}`, {
        headers: {'Request-Code': spaced},
      });
      hold(status === 200, `status ${status} to "${spaced.replace(/\S/g, 'x')}"`);
    },
  },
  {
    id: 'code/not-in-query',
    title: 'A code in the address opens nothing',
    mend: 'Read it from the header alone: addresses are logged.',
    check: async (session) => {
      const {reference, code} = await session.receipt();
      const query = {code, 'Request-Code': code};
      holdProblem(await session.call(`/requests/${reference}`, {query}), 400, 401, 404);
    },
  },
  {
    id: 'request/no-internal-notes',
    title: 'Internal notes never leave the backend',
    mend: 'Build the owner’s view member by member; take no whole row.',
    check: async (session) => {
      const {reference, code} = await session.receipt();
      const {text} = await session.call(`/requests/${reference}`, {
        headers: {'Request-Code': code},
      });
      const [found] = /"(internal\w*|staffNote\w*|passwordHash|idempotencyKey)"/i.exec(text) ?? [];
      hold(found === undefined, `a member ${String(found)}`);
      hold(!text.includes(code), 'the code itself is in the answer');
    },
  },
  {
    id: 'request/not-cached',
    title: 'What a code opens is kept by no shared cache',
    mend: 'Send Cache-Control: private or no-store with it.',
    check: async (session) => {
      const {reference, code} = await session.receipt();
      const {headers} = await session.call(`/requests/${reference}`, {
        headers: {'Request-Code': code},
      });
      const said = headers.get('cache-control') ?? 'no Cache-Control';
      hold(/private|no-store/.test(said), said);
    },
  },
  {
    id: 'code/guessing',
    title: 'Guessing codes is slowed down',
    mend: 'Answer 429 with Retry-After after some ten wrong codes, right ones included.',
    check: async (session) => {
      const {reference} = await session.receipt();
      for (let guess = 0; guess < 60; guess++) {
        const headers = {'Request-Code': String(100_000_000_000 + guess)};
        const reply = await session.call(`/requests/${reference}`, {headers});
        if (reply.status !== 429) continue;
        holdProblem(reply, 429);
        hold(/^\d+$/.test(reply.headers.get('retry-after') ?? ''), 'no Retry-After in seconds');
        return;
      }
      const isLocal = /\/\/(localhost|127\.|\[::1\])/.test(session.target.endpoint);
      if (isLocal && session.target.fetch === undefined && process.env['OWNER_PORTAL_MANY_TRIES'])
        throw new NotTried('this server was told to allow many tries');
      hold(false, '60 wrong codes, and no 429');
    },
  },
];
