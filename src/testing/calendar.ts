import type {Meeting} from '../contract/index.js';

const stamp = (time: string): string => new Date(time).toISOString().replace(/[-:]|\.\d+/g, '');

/** A meeting as a calendar file, in UTC: enough to see that one was asked for. */
export const calendarOf = ({id, title, startsAt, endsAt, version, updatedAt}: Meeting): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//owner-portal//testing//EN',
    'BEGIN:VEVENT',
    `UID:${id}@riverside.example`,
    `SEQUENCE:${version - 1}`,
    `DTSTAMP:${stamp(updatedAt)}`,
    `DTSTART:${stamp(startsAt)}`,
    `DTEND:${stamp(endsAt)}`,
    `SUMMARY:${title.replace(/[\\;,]/g, '\\$&')}`,
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n');
