import {plural} from './units.js';

export const terms = {
  label: 'Meetings',
  loading: 'Loading meetings…',
  more: 'Show more meetings',
  past: 'Past meetings',
  showPast: 'Show past meetings',
  place: 'Place',
  online: 'Online',
  host: 'With',
  listGap: ', ',
  agenda: 'Agenda',
  documents: 'Documents',
  itemTypes: {info: 'for information', discuss: 'for discussion', vote: 'for decision'},
  kinds: {
    assembly: 'Owners’ assembly',
    committee: 'Committee',
    forum: 'Forum',
    open_day: 'Open day',
    appointment: 'Appointment',
  } as Record<string, string>,
  statuses: {changed: 'Changed', cancelled: 'Cancelled', held: 'Held'},
  series: (title: string) => `Series: ${title}`,
  notice: (day: string, days: number) =>
    plural(days, {
      one: `Invited on ${day}, one day ahead.`,
      other: `Invited on ${day}, ${days} days ahead.`,
    }),
  noticeWanted: (days: number, basis?: string) =>
    basis
      ? `At least ${days} days are asked for: ${basis}.`
      : `At least ${days} days are asked for.`,
  calendar: 'Put into my calendar',
  calendarOff: 'Take out of my calendar',
  ask: 'Ask about this',
  askBefore: 'Send a question beforehand',
  askAbout: (words: string, what: string) => `${words}: ${what}`,
  reply: 'Will you come?',
  replyBy: (when: string) => `Please reply by ${when}.`,
  seats: (left: number, of: number) =>
    plural(left, {
      one: `One of ${of} seats is left.`,
      other: `${left} of ${of} seats are left.`,
    }),
  comesFrom: (unit: string) => `Will somebody come from ${unit}?`,
  answers: {yes: 'Yes', maybe: 'Perhaps', no: 'No'},
  slot: 'Time',
  chooseSlot: 'Please choose a time',
  guests: 'People who come with you',
  noGuests: 'Nobody',
  proxy: 'Who comes in your place, if somebody does',
  withGuests: (guests: number) =>
    plural(guests, {one: 'with one more person', other: `with ${guests} more people`}),
  withProxy: (name: string) => `represented by ${name}`,
  send: 'Send my reply',
  change: 'Change my reply',
  minutes: (day: string) => `Minutes, published on ${day}`,
  minutesWhole: 'The whole minutes',
  resolutions: 'What was decided',
};

export const formal = {
  none: 'No meeting is planned at present.',
  nonePast: 'There are no past meetings to show.',
  noVote: 'A reply is not a vote: votes are taken by the procedure the invitation names.',
  signIn: 'To reply for your household, please sign in on this website first.',
  owners: 'Replies are for the owners of this community.',
  replied: (unit: string, answer: string) => `Your reply for ${unit}: ${answer}. Thank you.`,
  chooseAnswer: 'Please choose one of the three.',
  full: 'All seats are taken. If you would like to come all the same, please telephone us.',
  fullMeanwhile:
    'We are sorry: there are no longer so many places, or somebody has just taken this time.',
  replyClosed: (when: string) =>
    `Replies were taken until ${when}. You are welcome to telephone us.`,
  closedMeanwhile:
    'We are sorry, the time to reply has just passed. You are welcome to telephone us.',
  calendarHint:
    'Should the meeting change, put it into your calendar once more: it replaces the old entry.',
  asOf: (time: string) => `This is as of ${time}.`,
};
