import type {
  AppointmentReply,
  NewRating,
  OwnerReason,
  Recategorisation,
  Withdrawal,
} from '../../../src/contract/index.js';
import {
  lifecycle,
  ownerTurns,
  turns,
  type OwnerTurn,
  type RequestState,
} from '../../../src/contract/request-lifecycle.js';
import {languageFor, type Community} from '../communities.js';
import type {Tx} from '../database/schema.js';
import {invalid, Problem} from '../http/problem.js';
import {inLanguage} from '../languages.js';
import {clockAfter} from './clock.js';
import {nextStage, stageHandler} from './escalation.js';
import {endingOf, record, type EventRow} from './record.js';
import {recategorise} from './kinds.js';
import {json} from './told.js';
import type {RequestRow} from './view.js';
import {wordingFor} from './wording/wording.js';

export interface Said {
  readonly 'appointment-reply': AppointmentReply;
  readonly 'handover-objection': OwnerReason;
  readonly withdrawal: Withdrawal;
  readonly rating: NewRating;
  readonly reopening: OwnerReason;
  readonly escalation: OwnerReason;
  readonly recategorisation: Recategorisation;
}

/** What a turn is taken with. */
interface Turning {
  readonly community: Community;
  readonly at: Date;
}

const day = 24 * 60 * 60 * 1000;

/** Until when the owner may open it again; nothing where the firm publishes no such time. */
export const reopenUntil = (row: RequestRow, {config}: Community): Date | undefined =>
  row.ended_at && config.reopenDays !== undefined && turns.reopening.from.includes(row.state)
    ? new Date(row.ended_at.valueOf() + config.reopenDays * day)
    : undefined;

const isOpen: Readonly<Record<OwnerTurn, (row: RequestRow, turning: Turning) => boolean>> = {
  'appointment-reply': ({appointment}, {at}) => !!appointment && new Date(appointment.at) > at,
  'handover-objection': ({handover_objected: objected}) => !objected,
  withdrawal: () => true,
  recategorisation: () => true,
  rating: () => true,
  reopening: (row, {community, at}) => (reopenUntil(row, community) ?? at) > at,
  escalation: (row, {community, at}) => {
    const next = nextStage(row, community);
    return next !== undefined && (next.opensAt === undefined || next.opensAt <= at);
  },
};

/** What the owner may do now, by the contract's table and what the firm publishes. */
export const mayTurn = (row: RequestRow, turning: Turning): OwnerTurn[] =>
  ownerTurns.filter((turn) => turns[turn].from.includes(row.state) && isOpen[turn](row, turning));

const notOpen = () =>
  new Problem(409, 'turn-not-open', 'This is not open any more; please look at it again.');

/** Records the owner's turn on a locked request. Throws a 409 for one that is not open. */
export const takeTurn = async <Turn extends OwnerTurn>(
  tx: Tx,
  row: RequestRow,
  turn: Turn,
  said: Said[Turn],
  turning: Turning,
): Promise<EventRow> => {
  if (!mayTurn(row, turning).includes(turn)) throw notOpen();
  const take: Taker<Turn> = takers[turn];
  return take(tx, row, said, turning);
};

const byOwner = (row: RequestRow, {at}: Turning) => ({
  at,
  actor_role: 'owner' as const,
  actor_name: row.contact_name,
});

const moved = (row: RequestRow, to: RequestState, at: Date) => ({
  changes: {state: to, ...endingOf(row, to, at)},
  event: {from_state: row.state, to_state: to},
});

/** What had ended goes on: its ending is history now, and whoever had it has it still. */
const resumed = (row: RequestRow, at: Date) => {
  const {changes, event} = moved(row, 'accepted', at);
  return {
    changes: {...changes, result: null, refusal: null, reopen_count: row.reopen_count + 1},
    event,
  };
};

type Taker<Turn extends OwnerTurn> = (
  tx: Tx,
  row: RequestRow,
  said: Said[Turn],
  turning: Turning,
) => Promise<EventRow>;

const replyToAppointment: Taker<'appointment-reply'> = (tx, row, said, turning) => {
  const {appointment} = row;
  if (!appointment) throw notOpen();
  // Confirmed is what was shown, and nothing that took its place meanwhile.
  if (said.at !== undefined && Date.parse(said.at) !== Date.parse(appointment.at)) throw notOpen();
  if (said.confirm) {
    const confirmed = json({...appointment, confirmed: true});
    return record(
      tx,
      row,
      {appointment: confirmed},
      {
        ...byOwner(row, turning),
        type: 'appointment-confirmed',
        appointment: confirmed,
        text: said.text,
      },
    );
  }
  const {proposals = [], place, people, text} = said;
  if (proposals.length === 0 && !place && !people && !text) {
    throw invalid([
      {pointer: '/proposals', code: 'required', detail: 'Another time, or what would suit you.'},
    ]);
  }
  const past = proposals.flatMap(({at}, index) =>
    new Date(at) > turning.at
      ? []
      : [
          {
            pointer: `/proposals/${index}/at`,
            code: 'past',
            detail: 'This must be a time still to come.',
          },
        ],
  );
  if (past.length > 0) throw invalid(past);
  return record(
    tx,
    row,
    {owner_replied: true, appointment: json({...appointment, confirmed: false})},
    {
      ...byOwner(row, turning),
      type: 'appointment-proposed',
      proposals: proposals.length > 0 ? JSON.stringify(proposals) : null,
      place,
      people: people === undefined ? null : JSON.stringify([people]),
      text,
    },
  );
};

const objectToHandover: Taker<'handover-objection'> = (tx, row, {reason}, turning) =>
  record(
    tx,
    row,
    {owner_replied: true, handover_objected: true},
    {...byOwner(row, turning), type: 'handover-objected', reason, handler: json(row.handler)},
  );

const withdraw: Taker<'withdrawal'> = (tx, row, {reason}, turning) => {
  const {changes, event} = moved(row, 'withdrawn', turning.at);
  const lang = languageFor(turning.community, row.lang);
  const ended = {expected_at: null, clock_left: null, question: null, appointment: null};
  return record(
    tx,
    row,
    {...changes, ...ended, owner_replied: false},
    {
      ...byOwner(row, turning),
      ...event,
      type: 'state-changed',
      reason,
      // No end without words of ours, even where the end is the owner's wish.
      text: wordingFor(lang).withdrawn[row.tone ?? 'formal'],
    },
  );
};

/** At most this, and the owner is to be heard again. */
const lowScore = 2;

const rate: Taker<'rating'> = (tx, row, said, turning) => {
  const {overall, speed, attitude, quality, comment, contactMe} = said;
  const rating = json({
    ...{overall, speed, attitude, quality, comment, contactMe},
    ratedAt: turning.at.toISOString(),
  });
  const calls = overall <= lowScore || contactMe === true || comment !== undefined;
  return record(
    tx,
    row,
    {rating, ...(calls && {owner_replied: true})},
    {...byOwner(row, turning), type: 'rated', rating},
  );
};

/** The promise of its kind, from now on; none where the firm publishes none. */
const promiseAnew = async (tx: Tx, row: RequestRow, at: Date): Promise<Date | null> => {
  const {promise_hours: hours} = await tx
    .selectFrom('services')
    .select('promise_hours')
    .where('community', '=', row.community)
    .where('code', '=', row.service_code)
    .executeTakeFirstOrThrow();
  return hours === null ? null : new Date(at.valueOf() + hours * 60 * 60 * 1000);
};

const reopen: Taker<'reopening'> = async (tx, row, {reason}, turning) => {
  const {changes, event} = resumed(row, turning.at);
  const expectedAt = await promiseAnew(tx, row, turning.at);
  return record(
    tx,
    row,
    {...changes, expected_at: expectedAt, clock_left: null, owner_replied: true},
    {
      ...byOwner(row, turning),
      ...event,
      type: 'reopened',
      reason,
      expected_at: expectedAt,
      handler: json(row.handler),
    },
  );
};

const escalate: Taker<'escalation'> = (tx, row, {reason}, turning) => {
  const {community, at} = turning;
  const next = nextStage(row, community);
  if (!next) throw notOpen();
  const {stage} = next;
  const lang = languageFor(community, row.lang);
  const handler = json(stageHandler(stage, lang));
  const expectedAt =
    stage.answerHours === undefined
      ? undefined
      : new Date(at.valueOf() + stage.answerHours * 60 * 60 * 1000);
  const reached = {reachedAt: at.toISOString(), expectedAt: expectedAt?.toISOString()};
  const {changes, event} =
    lifecycle[row.state].status === 'closed' ? resumed(row, at) : {changes: {}, event: {}};
  // While we wait for the owner the new clock stands still, too.
  const clock = expectedAt && {
    ...clockAfter(row, 'accepted', at, expectedAt),
    ...(row.state === 'waiting_owner' &&
      clockAfter({...row, expected_at: expectedAt}, 'waiting_owner', at, undefined)),
  };
  return record(
    tx,
    row,
    {
      ...changes,
      ...clock,
      handler,
      handler_username: null,
      escalations: JSON.stringify([...row.escalations, reached]),
      delayed_from: null,
      delay_reason: null,
      owner_replied: true,
    },
    {
      ...byOwner(row, turning),
      ...event,
      type: 'escalated',
      reason,
      stage: inLanguage(stage.name, lang),
      handler,
      expected_at: expectedAt ?? null,
    },
  );
};

const sayKind: Taker<'recategorisation'> = (tx, row, {serviceCode, reason}, turning) =>
  recategorise(tx, row, serviceCode, {...byOwner(row, turning), reason}, {owner_replied: true});

const takers: {[Turn in OwnerTurn]: Taker<Turn>} = {
  'appointment-reply': replyToAppointment,
  'handover-objection': objectToHandover,
  withdrawal: withdraw,
  rating: rate,
  reopening: reopen,
  escalation: escalate,
  recategorisation: sayKind,
};
