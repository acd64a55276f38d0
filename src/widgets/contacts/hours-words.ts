import type {OpeningHours} from '../../contract/index.js';
import type {Dates} from '../../controllers/dates.js';
import type {ContactsMessages} from '../../messages/contacts.js';
import type {Moment, OpenState} from './opening-hours.js';

type Terms = ContactsMessages['terms'];
type Hours = {readonly from: string; readonly to: string};

/** How times and days are written: as they stand, whatever the clock. */
export interface HoursWriting {
  readonly terms: Terms;
  /** On the clock of Greenwich, so that nothing is shifted. */
  readonly days: Dates;
}

/** Whether somebody is there, in words. */
export function stateWords(writing: HoursWriting, state: OpenState): string {
  const {terms, days} = writing;
  const timeOf = ({day, time}: Moment) => days.time(`${day}T${time}:00Z`);
  if (state.isOpen) return state.until ? terms.openUntil(timeOf(state.until)) : terms.openAlways;
  const {opensAt} = state;
  if (!opensAt) return terms.closed;
  if (opensAt.daysAhead === 0) return terms.opensToday(timeOf(opensAt));
  if (opensAt.daysAhead === 1) return terms.opensTomorrow(timeOf(opensAt));
  const isThisWeek = opensAt.daysAhead < 7;
  const day = `${opensAt.day}T00:00:00Z`;
  return terms.opensOn(isThisWeek ? days.weekday(day) : days.day(day), timeOf(opensAt));
}

const midnight = (time: string) => (time === '24:00' ? '00:00' : time);

function hoursWords({terms, days}: HoursWriting, {from, to}: Hours): string {
  if (midnight(from) === '00:00' && midnight(to) === '00:00') return terms.allDay;
  const write = (time: string) => days.time(`2024-01-01T${midnight(time)}:00Z`);
  return terms.timeRange(write(from), write(to));
}

/** Days one after another as ranges: 1, 2, 3, 6 is Monday to Wednesday, Saturday. */
function daysWords({terms, days}: HoursWriting, list: readonly number[]): string {
  const sorted = [...new Set(list)].sort((one, other) => one - other);
  if (sorted.length === 7) return terms.everyDay;
  const runs = sorted.reduce<[number, number][]>((done, day) => {
    const last = done[done.length - 1];
    if (last?.[1] !== day - 1) return [...done, [day, day]];
    return [...done.slice(0, -1), [last[0], day]];
  }, []);
  // 1 January 2024 was a Monday.
  const name = (day: number) => days.weekday(`2024-01-0${day}T00:00:00Z`);
  return runs
    .map(([first, last]) =>
      first === last ? name(first) : terms.dayRange(name(first), name(last)),
    )
    .join(terms.listGap);
}

/** The week's hours, a line each. */
export const weekWords = (writing: HoursWriting, {weekly}: OpeningHours): string[] =>
  weekly.map((entry) => `${daysWords(writing, entry.days)} ${hoursWords(writing, entry)}`);

/** What differs on days to come, a line each. */
export const exceptionWords = (
  writing: HoursWriting,
  {exceptions = []}: OpeningHours,
  today: string,
): string[] =>
  exceptions
    .filter(({to}) => to >= today)
    .map(({from, to, hours = [], note}) => {
      const {terms, days} = writing;
      const when = from === to ? days.day(from) : days.span(from, to);
      const named = note ? `${when} (${note})` : when;
      if (hours.length === 0) return terms.closedOn(named);
      const times = hours.map((one) => hoursWords(writing, one)).join(terms.listGap);
      return `${named} ${times}`;
    });
