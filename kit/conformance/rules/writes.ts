import type {Operation} from '../contract.js';
import {hold, holdProblem, tryable, type Rule} from '../rule.js';
import {member} from '../../member.js';
import {newKey, type Session} from '../session.js';

const hasKey = ({parameters}: Operation) => parameters.some(({name}) => name === 'Idempotency-Key');

/** A body that is in order, where one can be made; else an empty one, which may be refused first. */
const bodyOf = async (session: Session, {id}: Operation) => {
  if (id === 'createRequest') return {body: await session.newRequest(), also: []};
  if (id === 'createMessage') return {body: {text: 'One more thing.'}, also: []};
  return {body: {}, also: [401, 404, 409, 422]};
};

const rulesOf = (operation: Operation): readonly Rule[] => {
  const {id, path: template, method} = operation;
  const write = async (
    session: Session,
    headers: Readonly<Record<string, string>>,
    body: unknown,
    community = session.target.community,
  ) => {
    const path = await session.pathOf(operation);
    tryable(path, 'there is nothing to write to');
    const access = await session.access(operation);
    return session.call(path, {method, headers: {...access, ...headers}, body, community});
  };
  return [
    {
      id: `${id}/key`,
      title: `${method} ${template} wants an Idempotency-Key`,
      mend: 'Answer 400 where the key is missing or shorter than 16 characters.',
      check: async (session) => {
        const {body, also} = await bodyOf(session, operation);
        holdProblem(await write(session, {}, body), 400, ...also);
        holdProblem(await write(session, {'Idempotency-Key': '"short"'}, body), 400, ...also);
      },
    },
    {
      id: `${id}/broken-body`,
      title: `${method} ${template} refuses what is no JSON object`,
      mend: 'Answer 400 or 422 with problem details, never 500, and record nothing.',
      check: async (session) => {
        for (const body of [[], 'words', 7]) {
          // A turn that is not open may be refused before its body is looked at.
          const reply = await write(session, {'Idempotency-Key': newKey()}, body);
          holdProblem(reply, 400, 401, 409, 422);
        }
      },
    },
    {
      id: `${id}/community`,
      title: `${method} ${template} knows no other community`,
      mend: 'Answer 404 where the community is not known.',
      check: async (session) => {
        const {body, also} = await bodyOf(session, operation);
        const key = {'Idempotency-Key': newKey()};
        holdProblem(await write(session, key, body, 'no-such-community'), 404, ...also);
      },
    },
  ];
};

const once: readonly Rule[] = [
  {
    id: 'createRequest/receipt',
    title: 'A request is answered with 201 and a receipt',
    mend: 'Answer 201 after the record is durable, with reference, code, state and nextStep.',
    check: async (session) => {
      const reply = await session.submit();
      hold(reply.status === 201, `status ${reply.status}: ${reply.text.slice(0, 300)}`);
      const operation = session.contract.operations.find(({id}) => id === 'createRequest');
      const complaints = operation && session.contract.complaints(operation, 201, reply.json);
      hold(complaints?.length === 0, String(complaints?.join('; ')));
    },
  },
  {
    id: 'createRequest/kept',
    title: 'What was receipted is there, word for word',
    mend: 'Store the owner’s words as they came: line breaks, emoji, other scripts.',
    check: async (session) => {
      const {reference, code} = await session.receipt();
      const reply = await session.call(`/requests/${reference}`, {headers: {'Request-Code': code}});
      hold(reply.status === 200, `status ${reply.status} right after the receipt`);
      const {description} = await session.newRequest();
      hold(member(reply.json, 'description') === description, 'other words than were sent');
    },
  },
  {
    id: 'createRequest/replay',
    title: 'The same key and body get the same answer, and one record',
    mend: 'Keep the first answer with the key for 8 days; say Idempotency-Replayed: true.',
    check: async (session) => {
      const key = {'Idempotency-Key': newKey()};
      const [first, again] = [await session.submit({}, key), await session.submit({}, key)];
      hold(again.status === first.status, `status ${first.status}, then ${again.status}`);
      hold(
        member(again.json, 'reference') === member(first.json, 'reference') &&
          member(again.json, 'code') === member(first.json, 'code'),
        'another receipt the second time',
      );
    },
  },
  {
    id: 'createRequest/replayed-header',
    title: 'An answer given again says so',
    mend: 'Send Idempotency-Replayed: true with it, and not with the first.',
    check: async (session) => {
      const key = {'Idempotency-Key': newKey()};
      const [first, again] = [await session.submit({}, key), await session.submit({}, key)];
      hold(again.headers.get('idempotency-replayed') === 'true', 'the second answer did not');
      hold(first.headers.get('idempotency-replayed') !== 'true', 'the first answer did');
    },
  },
  {
    id: 'createRequest/key-reused',
    title: 'The same key with another body is refused',
    mend: 'Keep a fingerprint of the body with the key, and answer 422.',
    check: async (session) => {
      const key = {'Idempotency-Key': newKey()};
      await session.submit({}, key);
      holdProblem(await session.submit({description: 'Something else.'}, key), 422);
    },
  },
  {
    id: 'createRequest/at-once',
    title: 'Two calls at once with one key make one record',
    mend: 'Take the key in the transaction that records; answer 409 while the first call runs.',
    check: async (session) => {
      const key = {'Idempotency-Key': newKey()};
      const replies = await Promise.all([1, 2, 3].map(() => session.submit({}, key)));
      const receipts = replies.filter(({status}) => status === 201);
      const references = new Set(receipts.map(({json}) => member(json, 'reference')));
      hold(references.size === 1, `${references.size} different receipts`);
      hold(
        replies.every(({status}) => status === 201 || status === 409),
        replies.map(({status}) => status).join(', '),
      );
    },
  },
  {
    id: 'createRequest/fields',
    title: 'A refusal names each field that needs attention',
    mend: 'Answer 422 (or 400) with `errors`: a JSON pointer, a code and words for each field.',
    check: async (session) => {
      const reply = await session.submit({description: '', serviceCode: 'no-such-service'});
      holdProblem(reply, 400, 422);
      const errors = member(reply.json, 'errors');
      const pointers = Array.isArray(errors) ? errors.map((error) => member(error, 'pointer')) : [];
      hold(pointers.includes('/description'), `errors at ${pointers.join(', ') || 'no field'}`);
    },
  },
  {
    id: 'createRequest/long-text',
    title: 'A text is taken up to its limit, counted in characters, and refused beyond',
    mend: 'Count Unicode code points: 4,000 emoji are 4,000.',
    check: async (session) => {
      const most = await session.submit({description: '🛗'.repeat(4000)});
      hold(most.status === 201, `status ${most.status} to 4,000 characters`);
      holdProblem(await session.submit({description: '梯'.repeat(4001)}), 400, 413, 422);
    },
  },
  {
    id: 'createRequest/unknown-members',
    title: 'Members that the contract does not know are ignored',
    mend: 'Accept and drop them: a newer page may send more than you know.',
    check: async (session) => {
      const reply = await session.submit({fromTheFuture: {a: 1}});
      hold(reply.status === 201, `status ${reply.status}`);
    },
  },
  {
    id: 'createRequest/consent',
    title: 'Nothing is recorded without consent to the privacy notice',
    mend: 'Answer 422 where consent is missing.',
    check: async (session) => holdProblem(await session.submit({consent: undefined}), 400, 422),
  },
  {
    id: 'createMessage/recorded',
    title: 'A message is recorded and read back',
    mend: 'Answer 201 with the event, and show it in the timeline; the version grows.',
    check: async (session) => {
      const {reference, code} = await session.receipt('other');
      const headers = {'Request-Code': code};
      const path = `/requests/${reference}`;
      const before = await session.call(path, {headers});
      const text = '补充：在二单元。\n谢谢！';
      const key = {...headers, 'Idempotency-Key': newKey()};
      const reply = await session.call(`${path}/messages`, {
        method: 'POST',
        headers: key,
        body: {text},
      });
      hold(reply.status === 201, `status ${reply.status}`);
      const now = await session.call(path, {headers});
      const timeline = member(now.json, 'timeline');
      const texts = Array.isArray(timeline) ? timeline.map((event) => member(event, 'text')) : [];
      hold(texts.includes(text), 'it is not in the timeline');
      hold(
        Number(member(now.json, 'version')) > Number(member(before.json, 'version')),
        'the version did not grow',
      );
    },
  },
];

/** For every write with a key, and what requests and messages hold to beside. */
export const writeRules = (operations: readonly Operation[]): readonly Rule[] => [
  ...operations
    .filter((one) => one.method === 'POST' && hasKey(one) && one.takesJson)
    .flatMap(rulesOf),
  ...once,
];
