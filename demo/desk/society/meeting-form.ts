import type {SocietyWords} from '../messages/society-en.js';
import type {SocietyField, Values} from './fields.js';
import type {SocietyRows} from './rows.js';

type MeetingWords = SocietyWords['meeting'];

/** The fields of a meeting, by what stands together. */
export const meetingFields = (
  {fields, kinds, yesNo, everies}: MeetingWords,
  timeZone: string | undefined,
  {kind}: Values,
) => {
  const one = (
    name: keyof typeof fields,
    type: SocietyField['kind'],
    more: Partial<SocietyField> = {},
  ): SocietyField => ({name, label: fields[name], kind: type, ...more});
  const text = (name: keyof typeof fields, more: Partial<SocietyField> = {}) =>
    one(name, 'text', {inLanguages: true, ...more});
  const long = (name: keyof typeof fields, more: Partial<SocietyField> = {}) =>
    one(name, 'long', {inLanguages: true, ...more});
  const isAppointment = kind === 'appointment';
  return {
    what: [
      [one('kind', 'choice', {choices: Object.entries(kinds)}), text('title')],
      [long('description')],
      [one('startsAt', 'time', {hint: timeZone}), one('endsAt', 'time'), one('replyBy', 'time')],
    ],
    where: [
      text('place', {pointer: '/content/place/name'}),
      text('room', {pointer: '/content/place/room'}),
      long('access', {pointer: '/content/place/access'}),
      text('host'),
    ],
    replies: [
      one('capacity', 'number'),
      one('maxGuests', 'number'),
      ...(isAppointment ? [one('slotMinutes', 'number')] : []),
      one('proxy', 'choice', {choices: Object.entries(yesNo)}),
      long('proxyNote'),
    ],
    notice: [
      one('requiredDays', 'number', {pointer: '/content/notice/requiredDays'}),
      text('basis', {pointer: '/content/notice/basis'}),
    ],
    again: [
      one('every', 'choice', {choices: Object.entries(everies), pointer: '/repeat/every'}),
      one('times', 'number', {pointer: '/repeat/times'}),
    ],
  };
};

/** What is to be told, discussed and voted on. */
export const agendaRows = (meeting: MeetingWords): SocietyRows => ({
  name: 'agenda',
  label: meeting.fields.agenda,
  add: meeting.addItem,
  blank: () => ({id: `a-${Date.now().toString(36)}`, type: 'discuss'}),
  pointer: (index) => `/content/agenda/${index}`,
  columns: [
    {name: 'title', label: meeting.item, kind: 'text', inLanguages: true},
    {
      name: 'type',
      label: meeting.itemType,
      kind: 'choice',
      choices: Object.entries(meeting.itemTypes),
    },
  ],
});

/** Documents to read beforehand. */
export const paperRows = (meeting: MeetingWords): SocietyRows => ({
  name: 'papers',
  label: meeting.fields.papers,
  add: meeting.addPaper,
  blank: () => ({}),
  pointer: (index) => `/content/documents/${index}`,
  columns: [
    {name: 'title', label: meeting.paper, kind: 'text', inLanguages: true},
    {name: 'href', label: meeting.address, kind: 'text', hint: meeting.addressHint},
  ],
});

/** What was decided. */
export const resolutionRows = (meeting: MeetingWords): SocietyRows => ({
  name: 'resolutions',
  label: meeting.decided,
  add: meeting.addDecision,
  blank: () => ({}),
  pointer: (index) => `/resolutions/${index}`,
  columns: [
    {name: 'no', label: meeting.number, kind: 'text'},
    {name: 'title', label: meeting.matter, kind: 'text', inLanguages: true},
    {name: 'outcome', label: meeting.outcome, kind: 'text', inLanguages: true},
  ],
});
