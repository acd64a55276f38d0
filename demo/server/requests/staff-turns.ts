import {lifecycle} from '../../../src/contract/request-lifecycle.js';
import type {Tx} from '../database/schema.js';
import {invalid, Problem} from '../http/problem.js';
import {addInternalNote} from './message.js';
import {endingOf, record} from './record.js';
import {json} from './told.js';
import type {RequestRow} from './view.js';

/** Who does it, and when. */
interface By {
  readonly by: string;
  readonly at: Date;
}

const notNow = (title: string) => new Problem(409, 'transition-not-allowed', title);

/** The part of an event that says it was staff. */
export const byStaff = ({by, at}: By) => ({at, actor_role: 'staff' as const, actor_name: by});

/** Puts a promise off: told with reason and new time, and better before the old one has passed. */
export const announceDelay = async (
  tx: Tx,
  row: RequestRow,
  {reason, expectedAt, text}: {reason: string; expectedAt: string; text?: string},
  told: By,
): Promise<void> => {
  if (lifecycle[row.state].status === 'closed' || row.expected_at === null) {
    throw notNow('No promise is running that could be put off.');
  }
  const promised = new Date(expectedAt);
  const late = promised > told.at && promised > row.expected_at;
  if (!late) {
    const detail = 'This must be later than what was promised, and still to come.';
    throw invalid([{pointer: '/expectedAt', code: 'past', detail}]);
  }
  await record(
    tx,
    row,
    {
      expected_at: promised,
      delayed_from: row.expected_at,
      delay_reason: reason,
      delays: row.delays + 1,
      owner_replied: false,
    },
    {...byStaff(told), type: 'delayed', reason, text, expected_at: promised},
  );
};

/** Answers what the owner said in their rating. */
export const answerRating = async (
  tx: Tx,
  row: RequestRow,
  {text}: {text: string},
  told: By,
): Promise<void> => {
  if (!row.rating) throw notNow('There is no rating to answer.');
  const rating = json({...row.rating, answer: text});
  await record(
    tx,
    row,
    {rating, owner_replied: false},
    {...byStaff(told), type: 'rating-answered', text, rating},
  );
};

/** What was heard when the owner was asked whether all is well. */
export interface ReturnVisit {
  readonly text: string;
  readonly place?: string;
  readonly people?: string[];
  readonly internalNote?: string;
}

/** Records that the owner was asked afterwards; told to them as it was understood. */
export const recordReturnVisit = async (
  tx: Tx,
  row: RequestRow,
  {text, place, people, internalNote}: ReturnVisit,
  told: By,
): Promise<void> => {
  if (lifecycle[row.state].status === 'open') throw notNow('This has not ended yet.');
  const {id} = await record(
    tx,
    row,
    {return_visit_at: told.at, owner_replied: false},
    {...byStaff(told), type: 'return-visit', text, place, people: json(people)},
  );
  if (internalNote === undefined) return;
  const {reference} = row;
  await addInternalNote(tx, {reference, eventId: id, ...told, text: internalNote});
};

/** Accepts and answers in one step what can be answered at once. */
export const answerAtOnce = async (
  tx: Tx,
  row: RequestRow,
  {text}: {text: string},
  handler: {name: string; role: string; phone?: string; username: string},
  told: By,
): Promise<void> => {
  if (row.state !== 'submitted') throw notNow('This is being dealt with already.');
  const {username, ...person} = handler;
  const who = json(person);
  await record(
    tx,
    row,
    {state: 'accepted', handler: who, handler_username: username},
    {
      ...byStaff(told),
      type: 'state-changed',
      from_state: 'submitted',
      to_state: 'accepted',
      handler: who,
      expected_at: row.expected_at ?? told.at,
    },
  );
  const accepted = {...row, state: 'accepted' as const, version: row.version + 1};
  const result = json({text});
  await record(
    tx,
    accepted,
    {
      state: 'resolved',
      result,
      owner_replied: false,
      expected_at: null,
      clock_left: null,
      ...endingOf(accepted, 'resolved', told.at),
    },
    {
      ...byStaff(told),
      type: 'state-changed',
      from_state: 'accepted',
      to_state: 'resolved',
      result,
    },
  );
};

/** Keeps how staff judge it; nothing changes for the owner. */
export const keepTriage = async (
  tx: Tx,
  {reference}: RequestRow,
  triage: 'at_once' | 'needs_work',
): Promise<void> => {
  await tx.updateTable('requests').set({triage}).where('reference', '=', reference).execute();
};
