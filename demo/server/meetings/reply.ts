import type {NewMeetingReply} from '../../../src/contract/index.js';
import type {Database} from '../database/schema.js';
import {invalid, notFound, Problem, type FieldError} from '../http/problem.js';
import {refuseBlank} from '../requests/blank.js';
import type {MeetingContent} from './content.js';
import {isReplyOpen, repliesTo, seatsTaken, type MeetingRow} from './view.js';

const replyClosed = () => new Problem(422, 'reply-closed', 'The time to reply is over.');

const meetingFull = (detail: string) =>
  new Problem(422, 'meeting-full', 'There is no such place left.', {detail});

const unknown = (pointer: string, detail: string): FieldError => ({
  pointer,
  code: 'unknown',
  detail,
});

/** Throws a 422 for what this meeting does not offer. */
const refuseUnoffered = ({content, kind}: MeetingRow, reply: NewMeetingReply) => {
  const {maxGuests = 0, proxy = false, slots = []}: MeetingContent = content;
  const {answer, guests = 0, slotId} = reply;
  const needsSlot = kind === 'appointment' && answer === 'yes' && slotId === undefined;
  const errors = [
    guests > maxGuests && unknown('/guests', `At most ${maxGuests} guests.`),
    guests > 0 && answer === 'no' && unknown('/guests', 'Who does not come brings nobody.'),
    reply.proxy && !proxy && unknown('/proxy', 'No proxy can be named here.'),
    slotId !== undefined &&
      !slots.some(({id}) => id === slotId) &&
      unknown('/slotId', 'This time is not offered.'),
    needsSlot && {pointer: '/slotId', code: 'required', detail: 'Please choose a time.'},
  ].filter((error) => error !== false && error !== undefined);
  if (errors.length > 0) throw invalid(errors);
  refuseBlank({'/note': reply.note, '/proxy/name': reply.proxy?.name});
};

/**
 * Records a household's reply in place of its earlier one. The meeting is locked meanwhile: of two
 * that want the last seat at the same moment, one gets it and the other is told.
 */
export const recordReply = (
  db: Database,
  {community, id}: {community: string; id: string},
  {subject, unit}: {subject: string; unit: string},
  reply: NewMeetingReply,
  now: Date,
): Promise<void> =>
  db.transaction().execute(async (tx) => {
    const row = await tx
      .selectFrom('meetings')
      .selectAll()
      .where('community', '=', community)
      .where('id', '=', id)
      .forUpdate()
      .executeTakeFirst();
    if (!row) throw notFound();
    if (!isReplyOpen(row, now)) throw replyClosed();
    refuseUnoffered(row, reply);
    const {answer, guests = 0} = reply;
    const slot = answer === 'yes' ? (reply.slotId ?? null) : null;
    const others = (await repliesTo(tx, community, [id])).filter((one) => one.unit !== unit);
    if (answer === 'yes') {
      const left = row.capacity === null ? Infinity : row.capacity - seatsTaken(others);
      if (1 + guests > left) throw meetingFull(`${Math.max(0, left)} seats are left.`);
      if (slot && others.some((one) => one.answer === 'yes' && one.slot === slot)) {
        throw meetingFull('Somebody has taken this time.');
      }
    }
    const told = {
      subject,
      answer,
      guests: answer === 'no' ? 0 : guests,
      proxy_name: reply.proxy?.name.trim() ?? null,
      slot,
      note: reply.note ?? null,
      replied_at: now,
    };
    await tx
      .insertInto('meeting_replies')
      .values({community, meeting: id, unit, ...told})
      .onConflict((conflict) =>
        conflict.columns(['community', 'meeting', 'unit']).doUpdateSet(told),
      )
      .execute();
  });
