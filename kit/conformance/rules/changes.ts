import {member} from '../../member.js';
import {hold, holdProblem, tryable, type Rule} from '../rule.js';
import type {Session} from '../session.js';

/** Says that the owner has read a notice; the first one on the board, once found. */
const acknowledge = async (session: Session, headers = session.identity()) => {
  tryable(session.target.token, 'no --token of an owner was given');
  const list = await session.keep('list /notices', () => session.call('/notices'));
  const items = member(list.json, 'items');
  const notice: unknown = Array.isArray(items) ? items[0] : undefined;
  const [id, version] = [member(notice, 'id'), member(notice, 'version')];
  tryable(typeof id === 'string' ? id : undefined, 'there is no notice to have read');
  const put = (which: unknown) =>
    session.call(`/notices/${encodeURIComponent(String(id))}/acknowledgement`, {
      method: 'PUT',
      headers,
      body: {version: which},
    });
  return {id, version: Number(version), put};
};

/** What a signed-in owner puts in the place of what was there. */
export const changeRules: readonly Rule[] = [
  {
    id: 'acknowledgeNotice/recorded',
    title: 'That an owner has read a notice is recorded, and read back',
    mend: 'Answer 200 with noticeId, version and acknowledgedAt, and list it in GET /acknowledgements.',
    check: async (session) => {
      const {id, version, put} = await acknowledge(session);
      const reply = await put(version);
      hold(reply.status === 200, `status ${reply.status}`);
      const list = await session.call('/acknowledgements', {headers: session.identity()});
      const items = member(list.json, 'items');
      const isListed =
        Array.isArray(items) && items.some((item) => member(item, 'noticeId') === id);
      hold(isListed, 'it is not among the acknowledgements');
    },
  },
  {
    id: 'acknowledgeNotice/again',
    title: 'Saying it again changes nothing',
    mend: 'Keep the first acknowledgedAt of a version; answer 200 with it.',
    check: async (session) => {
      const {version, put} = await acknowledge(session);
      const [one, again] = [await put(version), await put(version)];
      hold(again.status === 200, `status ${again.status} the second time`);
      hold(
        member(again.json, 'acknowledgedAt') === member(one.json, 'acknowledgedAt'),
        'another acknowledgedAt the second time',
      );
    },
  },
  {
    id: 'acknowledgeNotice/version',
    title: 'Nobody has read a version they never saw',
    mend: 'Answer 409 to a version that is not the newest; 400 or 422 to one that is none.',
    check: async (session) => {
      const {version, put} = await acknowledge(session);
      holdProblem(await put(version + 1), 400, 409, 422);
      holdProblem(await put('the newest'), 400, 422);
      holdProblem(await put(99_999_999_999), 400, 409, 422);
    },
  },
  {
    id: 'acknowledgeNotice/identity',
    title: 'Only a signed-in owner can say so',
    mend: 'Answer 401 where there is no token.',
    check: async (session) => {
      const {version, put} = await acknowledge(session, {});
      holdProblem(await put(version), 401);
    },
  },
];
