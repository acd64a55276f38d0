import {Temporal} from 'temporal-polyfill';

const local = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$/;

export const isTimeZone = (zone: string): boolean => {
  try {
    return Boolean(new Intl.DateTimeFormat('en', {timeZone: zone}));
  } catch {
    return false;
  }
};

/** How a time on the wall of a place becomes a moment. */
export type LocalTime = {readonly at: Date} | {readonly trouble: 'format' | 'skipped' | 'twice'};

/**
 * The moment that a local time such as `2026-03-29T14:00` stands for in a zone. A time that the
 * clock skips in spring, or shows twice in autumn, names no moment: whoever wrote it must say.
 */
export const momentOf = (text: string, timeZone: string): LocalTime => {
  if (!local.test(text) || !isTimeZone(timeZone)) return {trouble: 'format'};
  let wall: Temporal.PlainDateTime;
  try {
    wall = Temporal.PlainDateTime.from(text);
  } catch {
    return {trouble: 'format'};
  }
  const [earlier, later] = (['earlier', 'later'] as const).map((disambiguation) =>
    wall.toZonedDateTime(timeZone, {disambiguation}),
  );
  if (!earlier || !later) return {trouble: 'format'};
  if (!earlier.toPlainDateTime().equals(wall)) return {trouble: 'skipped'};
  if (!earlier.equals(later)) return {trouble: 'twice'};
  return {at: new Date(earlier.epochMilliseconds)};
};

/** A moment on a place's clock. */
export const onClock = (at: Date, timeZone: string): Temporal.ZonedDateTime =>
  Temporal.Instant.fromEpochMilliseconds(at.valueOf()).toZonedDateTimeISO(timeZone);

/** What a moment reads on a place's clock, as `<input type="datetime-local">` holds it. */
export const wallTime = (at: Date, timeZone: string): string =>
  onClock(at, timeZone).toPlainDateTime().toString({smallestUnit: 'minute'});

/** From one calendar day to the other, on a place's calendar. */
export const daysBetween = (from: Date, to: Date, timeZone: string): number =>
  onClock(from, timeZone).toPlainDate().until(onClock(to, timeZone).toPlainDate()).days;

export type Step = 'week' | 'month' | 'quarter';
const stepOf = (step: Step, times: number) =>
  step === 'week' ? {weeks: times} : {months: step === 'month' ? times : 3 * times};

/** The same time of day, so many steps later: two o'clock stays two o'clock over a clock change. */
export const stepsLater = (text: string, step: Step, times: number): string =>
  Temporal.PlainDateTime.from(text).add(stepOf(step, times)).toString({smallestUnit: 'minute'});

/** The moment a calendar day begins at a place. */
export const startOfDay = (day: string, timeZone: string): Date =>
  new Date(Temporal.PlainDate.from(day).toZonedDateTime(timeZone).epochMilliseconds);

/** The day after. */
export const dayAfter = (day: string): string =>
  Temporal.PlainDate.from(day).add({days: 1}).toString();
