import {createHash} from 'node:crypto';
import ical, {ICalCalendarMethod, ICalEventStatus} from 'ical-generator';
import {tzlib_get_ical_block} from 'timezones-ical-library';
import type {Community} from '../communities.js';
import {inLanguage} from '../languages.js';
import {onClock} from './local-time.js';
import type {MeetingRow} from './view.js';

/** A name for ever: made of what never changes. */
const uidOf = ({community, id}: MeetingRow) =>
  `${createHash('sha256').update(`${community}/${id}`).digest('hex').slice(0, 32)}@owner-portal`;

const placeIn = ({content: {place}}: MeetingRow, lang: string) =>
  [place.name, place.room].flatMap((text) => (text ? [inLanguage(text, lang)] : [])).join(', ');

const textIn = ({content}: MeetingRow, lang: string) =>
  [
    content.changeNote && inLanguage(content.changeNote, lang),
    content.description && inLanguage(content.description, lang),
    ...content.agenda.map(({title}, index) => `${index + 1}. ${inLanguage(title, lang)}`),
    content.place.access && inLanguage(content.place.access, lang),
    content.online?.href,
  ]
    .filter(Boolean)
    .join('\n');

/** What a calendar program takes: RFC 5545, one event, nobody invited by it. */
export const calendarFile = (row: MeetingRow, {config}: Community, lang: string): string => {
  const calendar = ical({
    name: inLanguage(config.name, lang),
    method: ICalCalendarMethod.PUBLISH,
    prodId: {company: 'owner-portal', product: 'meetings', language: 'EN'},
    // No zone for the calendar itself, or the library writes its UTC stamps without their Z.
    timezone: {name: null, generator: (zone) => tzlib_get_ical_block(zone)[0] ?? null},
  });
  calendar.createEvent({
    id: uidOf(row),
    sequence: row.version - 1,
    stamp: row.updated_at,
    lastModified: row.updated_at,
    start: onClock(row.starts_at, row.time_zone),
    end: onClock(row.ends_at, row.time_zone),
    timezone: row.time_zone,
    summary: inLanguage(row.content.title, lang),
    location: placeIn(row, lang),
    description: textIn(row, lang),
    status: row.status === 'cancelled' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  });
  return `${calendar.toString()}\r\n`;
};
