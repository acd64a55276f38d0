import type {OpeningHours} from '../../contract/index.js';

/** When somebody is there. Days and times are the community's own. */
export type OpenState =
  | {readonly isOpen: true; readonly until?: Moment}
  | {readonly isOpen: false; readonly opensAt?: Moment};

/** A day, `YYYY-MM-DD`, so many days from today, and a time of it, `HH:MM`. */
export interface Moment {
  readonly day: string;
  readonly daysAhead: number;
  readonly time: string;
}

const minutesADay = 1440;
/** How far is looked for the next opening; the longest holidays are shorter. */
const horizon = 21;
/** Open for so many minutes on end is open always. */
const always = 7 * minutesADay;

/** What the clock on the wall shows there; undefined for a zone the browser does not know. */
function wallClock(now: Date, timeZone: string) {
  try {
    const format = new Intl.DateTimeFormat('en', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
    });
    const parts = new Map(format.formatToParts(now).map(({type, value}) => [type, value]));
    const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? '';
    return {
      day: `${part('year')}-${part('month')}-${part('day')}`,
      minutes: minutesOf(`${part('hour')}:${part('minute')}`),
    };
  } catch {
    return undefined;
  }
}

const minutesOf = (time: string): number => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
};

const dayAfter = (day: string, days: number): string => {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
};

/** 1 is Monday, 7 is Sunday. */
const weekdayOf = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay() || 7;

interface Span {
  readonly from: number;
  readonly to: number;
}

/** What is said of a day alone, where it is a holiday or the like. */
export const exceptionOn = ({exceptions = []}: OpeningHours, day: string) =>
  exceptions.find(({from, to}) => from <= day && day <= to);

/** The hours that begin on a day; an ordinary night's end where a special day begins. */
function spansOf(opening: OpeningHours, day: string): Span[] {
  const special = exceptionOn(opening, day);
  const hours = special
    ? (special.hours ?? [])
    : opening.weekly.filter(({days}) => days.includes(weekdayOf(day)));
  const isNextSpecial = exceptionOn(opening, dayAfter(day, 1)) !== undefined;
  return hours.map(({from, to}) => {
    const [start, end] = [minutesOf(from), minutesOf(to)];
    const last = end > start ? end : end + minutesADay;
    return {from: start, to: isNextSpecial && last > minutesADay ? minutesADay : last};
  });
}

/** One after another, those that touch joined. */
function joined(spans: readonly Span[]): Span[] {
  const sorted = [...spans].sort((one, other) => one.from - other.from);
  return sorted.reduce<Span[]>((done, span) => {
    const last = done[done.length - 1];
    if (!last || span.from > last.to) return [...done, span];
    return [...done.slice(0, -1), {from: last.from, to: Math.max(last.to, span.to)}];
  }, []);
}

const momentOf = (today: string, minutes: number): Moment => {
  // The end of a day is told as that day's, not as the next day's beginning.
  const daysAhead = Math.floor(minutes / minutesADay);
  const rest = minutes - daysAhead * minutesADay;
  const pad = (number: number) => String(number).padStart(2, '0');
  return {
    day: dayAfter(today, daysAhead),
    daysAhead,
    time: `${pad(Math.floor(rest / 60))}:${pad(rest % 60)}`,
  };
};

/** Whether it is open at this moment, and what comes next; undefined where that cannot be told. */
export function openingAt(
  opening: OpeningHours,
  timeZone: string,
  now: Date,
): OpenState | undefined {
  const clock = wallClock(now, timeZone);
  if (!clock) return undefined;
  const spans: Span[] = [];
  for (let ahead = -1; ahead <= horizon; ahead += 1) {
    const shift = ahead * minutesADay;
    for (const {from, to} of spansOf(opening, dayAfter(clock.day, ahead))) {
      spans.push({from: from + shift, to: to + shift});
    }
  }
  const {minutes} = clock;
  const coming = joined(spans).find(({to}) => to > minutes);
  if (!coming) return {isOpen: false};
  if (coming.from > minutes) return {isOpen: false, opensAt: momentOf(clock.day, coming.from)};
  if (coming.to - minutes >= always) return {isOpen: true};
  return {isOpen: true, until: momentOf(clock.day, coming.to)};
}
