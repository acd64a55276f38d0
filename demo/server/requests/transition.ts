import {
  isRequestState,
  lifecycle,
  type RequestState,
} from '../../../src/contract/request-lifecycle.js';
import type {Tx} from '../database/schema.js';
import {sourcesOf, type PointTo} from '../fees/asked-about.js';
import {invalid, notFound, Problem} from '../http/problem.js';
import {clockAfter} from './clock.js';
import {addInternalNote} from './message.js';
import {endingOf, record} from './record.js';
import {normalReference} from './reference.js';
import {missingFor, untimelyIn, type Telling} from './requirements.js';
import {json} from './told.js';
import type {RequestRow} from './view.js';

/** What staff ask for. */
export interface Move extends Telling {
  readonly to: string;
  /** The version they were looking at. */
  readonly version: number;
  /** A colleague; fills `handler`. */
  readonly handlerUsername?: string;
  readonly internalNote?: string;
  readonly pointTo?: PointTo;
}

/** Locks the request for this transaction, and refuses one that a colleague has changed since. */
export const lockAtVersion = async (
  tx: Tx,
  {reference, communities, version}: {reference: string; communities: string[]; version: number},
): Promise<RequestRow> => {
  const row = await tx
    .selectFrom('requests')
    .selectAll()
    .where('reference', '=', reference)
    .where('community', 'in', communities)
    .forUpdate()
    .executeTakeFirst();
  if (!row) throw notFound();
  if (row.version !== version) {
    throw new Problem(409, 'version-conflict', 'Somebody was faster; please look at it again.');
  }
  return row;
};

const refuseForbidden = (from: RequestState, to: string): RequestState => {
  if (!isRequestState(to)) {
    throw invalid([{pointer: '/to', code: 'unknown', detail: 'There is no such state.'}]);
  }
  if (!lifecycle[from].to.includes(to)) {
    throw new Problem(409, 'transition-not-allowed', `"${from}" cannot become "${to}".`);
  }
  return to;
};

const colleague = async (tx: Tx, username: string, community: string) => {
  const found = await tx
    .selectFrom('staff')
    .innerJoin('staff_communities', 'staff_communities.username', 'staff.username')
    .select(['staff.name', 'staff.role', 'staff.phone'])
    .where('staff.username', '=', username)
    .where('staff_communities.community', '=', community)
    .executeTakeFirst();
  if (found) return {name: found.name, role: found.role, ...(found.phone && {phone: found.phone})};
  throw invalid([
    {pointer: '/handlerUsername', code: 'unknown', detail: 'There is no such colleague here.'},
  ]);
};

const checkMergeTarget = async (tx: Tx, row: RequestRow, target: string) => {
  const found = await tx
    .selectFrom('requests')
    .select('reference')
    .where('reference', '=', target)
    .where('community', '=', row.community)
    .where('reference', '!=', row.reference)
    .executeTakeFirst();
  if (found) return;
  throw invalid([{pointer: '/mergedInto', code: 'unknown', detail: 'There is no such request.'}]);
};

/** A later time than the one promised is told as what it is. */
const putOffBy = (row: RequestRow, {reason, text}: Move) => ({
  delayed_from: row.expected_at,
  delay_reason: reason ?? text ?? null,
  delays: row.delays + 1,
});

/**
 * Moves a locked request on, as the lifecycle table allows, and tells it in one event.
 * Throws a 409 for a move the table forbids, a 422 naming what the owner would not be
 * told, and times that are past.
 */
export const moveRequest = async (
  tx: Tx,
  row: RequestRow,
  move: Move,
  {by, at}: {by: string; at: Date},
): Promise<void> => {
  const to = refuseForbidden(row.state, move.to);
  const {handlerUsername} = move;
  const handler = handlerUsername
    ? await colleague(tx, handlerUsername, row.community)
    : move.handler;
  const errors = [...missingFor(to, {...move, handler}), ...untimelyIn(move, at)];
  if (errors.length > 0) throw invalid(errors);
  const promised = move.expectedAt === undefined ? undefined : new Date(move.expectedAt);
  const mergedInto =
    to === 'merged' && move.mergedInto ? normalReference(move.mergedInto) : undefined;
  if (mergedInto) await checkMergeTarget(tx, row, mergedInto);

  const closes = lifecycle[to].status === 'closed';
  const reopens = lifecycle[row.state].status === 'closed' && !closes;
  const clock = clockAfter(row, to, at, promised);
  const endings = {
    result: to === 'resolved' ? json(move.result) : to === 'closed' ? json(row.result) : null,
    refusal: to === 'declined' ? json(move.refusal) : to === 'closed' ? json(row.refusal) : null,
  };
  const told = {
    question: to === 'waiting_owner' ? json(move.question) : null,
    appointment: to === 'appointment' ? json(move.appointment) : null,
    merged_into: mergedInto ?? null,
  };
  const wasPromised = row.expected_at;
  const putOff =
    !closes && promised !== undefined && wasPromised !== null && promised > wasPromised;
  const sources = await sourcesOf(tx, row, move.pointTo ?? {});
  const {id} = await record(
    tx,
    row,
    {
      state: to,
      owner_replied: false,
      ...(closes ? {expected_at: null, clock_left: null} : clock),
      ...(handler && {handler: json(handler), handler_username: handlerUsername ?? null}),
      ...(to === 'transferred' && {handover_objected: false}),
      ...(reopens && {reopen_count: row.reopen_count + 1}),
      ...(putOff && row.state !== 'submitted' && putOffBy(row, move)),
      ...endingOf(row, to, at),
      ...endings,
      ...told,
    },
    {
      at,
      type: reopens ? 'reopened' : 'state-changed',
      actor_role: 'staff',
      actor_name: by,
      from_state: row.state,
      to_state: to,
      text: move.text ?? null,
      reason: move.reason ?? null,
      expected_at: promised ?? null,
      handler: json(handler),
      place: move.place ?? null,
      people: json(move.people),
      sources: sources.length > 0 ? JSON.stringify(sources) : null,
      ...told,
      result: to === 'resolved' ? endings.result : null,
      refusal: to === 'declined' ? endings.refusal : null,
    },
  );
  if (move.internalNote) {
    await addInternalNote(tx, {
      reference: row.reference,
      eventId: id,
      by,
      text: move.internalNote,
      at,
    });
  }
};
