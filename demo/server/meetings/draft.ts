import {randomUUID} from 'node:crypto';
import {invalid, type FieldError} from '../http/problem.js';
import type {MeetingContent} from './content.js';
import {isTimeZone, momentOf, stepsLater, type Step} from './local-time.js';

/** A meeting as the desk writes it: times on the clock of the place. */
export interface MeetingDraft {
  readonly community: string;
  readonly kind: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly timeZone?: string;
  readonly replyBy?: string;
  readonly capacity?: number;
  readonly slotMinutes?: number;
  readonly content: MeetingContent;
}

const minute = 60_000;

const slotsOf = (from: Date, to: Date, minutes: number) => {
  const slots: {id: string; startsAt: string; endsAt: string}[] = [];
  for (
    let at = from.valueOf();
    at + minutes * minute <= to.valueOf() && slots.length < 100;
    at += minutes * minute
  ) {
    slots.push({
      id: `s${slots.length + 1}`,
      startsAt: new Date(at).toISOString(),
      endsAt: new Date(at + minutes * minute).toISOString(),
    });
  }
  return slots;
};

/** The columns a draft comes to. Throws a 422 naming what cannot be. */
export const readDraft = (draft: MeetingDraft, communityZone: string, present: Date) => {
  const zone = draft.timeZone ?? communityZone;
  if (!isTimeZone(zone)) {
    throw invalid([{pointer: '/timeZone', code: 'unknown', detail: 'There is no such time zone.'}]);
  }
  const errors: FieldError[] = [];
  const read = (name: 'startsAt' | 'endsAt' | 'replyBy', text: string): Date => {
    const time = momentOf(text, zone);
    if ('at' in time) return time.at;
    const details = {
      format: 'This is no time.',
      skipped: 'The clocks are put forward over this time; please choose another.',
      twice: 'The clocks are put back: this time comes twice; please choose another.',
    };
    errors.push({pointer: `/${name}`, code: 'format', detail: details[time.trouble]});
    return new Date(NaN);
  };
  const start = read('startsAt', draft.startsAt);
  const end = read('endsAt', draft.endsAt);
  const by = draft.replyBy === undefined ? null : read('replyBy', draft.replyBy);
  if (errors.length > 0) throw invalid(errors);
  if (end <= start) {
    errors.push({pointer: '/endsAt', code: 'format', detail: 'It must end after it begins.'});
  }
  if (end <= present) {
    errors.push({pointer: '/startsAt', code: 'format', detail: 'This time has passed.'});
  }
  if (by && by > start) {
    const detail = 'Replies are asked for before the meeting begins.';
    errors.push({pointer: '/replyBy', code: 'format', detail});
  }
  const isAppointment = draft.kind === 'appointment';
  if (isAppointment && !by) {
    errors.push({pointer: '/replyBy', code: 'required', detail: 'Until when can one choose?'});
  }
  if (isAppointment && !draft.slotMinutes && !draft.content.slots?.length) {
    errors.push({pointer: '/slotMinutes', code: 'required', detail: 'How long is each one?'});
  }
  const ids = draft.content.agenda.map(({id}) => id);
  if (new Set(ids).size < ids.length) {
    errors.push({pointer: '/content/agenda', code: 'conflict', detail: 'Two items have one id.'});
  }
  if (errors.length > 0) throw invalid(errors);
  const content: MeetingContent =
    isAppointment && draft.slotMinutes
      ? {...draft.content, slots: slotsOf(start, end, draft.slotMinutes)}
      : draft.content;
  return {
    kind: draft.kind,
    starts_at: start,
    ends_at: end,
    time_zone: zone,
    reply_by: by,
    capacity: draft.capacity ?? null,
    content: JSON.stringify(content),
  };
};

/** The drafts of a series: the same time of day each time, whatever the clocks do between. */
export const repeated = (
  draft: MeetingDraft,
  repeat: {every: Step; times: number} | undefined,
): MeetingDraft[] =>
  Array.from({length: repeat?.times ?? 1}, (_, index) => {
    const later = (text: string) => (repeat ? stepsLater(text, repeat.every, index) : text);
    return {
      ...draft,
      startsAt: later(draft.startsAt),
      endsAt: later(draft.endsAt),
      ...(draft.replyBy !== undefined && {replyBy: later(draft.replyBy)}),
    };
  });

/** A short name that stands in addresses. */
export const newId = () => randomUUID().slice(0, 13);
