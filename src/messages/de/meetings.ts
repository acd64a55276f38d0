import type {formal as Formal, terms as Terms} from '../en/meetings.js';
import {plural} from './units.js';

export const terms: typeof Terms = {
  label: 'Versammlungen',
  loading: 'Die Versammlungen werden geladen …',
  more: 'Weitere Versammlungen zeigen',
  past: 'Frühere Versammlungen',
  showPast: 'Frühere Versammlungen zeigen',
  place: 'Ort',
  online: 'Online',
  host: 'Mit',
  listGap: ', ',
  agenda: 'Tagesordnung',
  documents: 'Unterlagen',
  itemTypes: {info: 'zur Information', discuss: 'zur Aussprache', vote: 'zur Entscheidung'},
  kinds: {
    assembly: 'Eigentümerversammlung',
    committee: 'Verwaltungsbeirat',
    forum: 'Gesprächsrunde',
    open_day: 'Tag der offenen Tür',
    appointment: 'Termin',
  },
  statuses: {changed: 'Geändert', cancelled: 'Abgesagt', held: 'Hat stattgefunden'},
  series: (title) => `Reihe: ${title}`,
  notice: (day, days) =>
    plural(days, {
      one: `Eingeladen am ${day}, einen Tag vorher.`,
      other: `Eingeladen am ${day}, ${days} Tage vorher.`,
    }),
  noticeWanted: (days, basis) =>
    basis
      ? `Mindestens verlangte Frist in Tagen: ${days} (${basis}).`
      : `Mindestens verlangte Frist in Tagen: ${days}.`,
  calendar: 'In meinen Kalender eintragen',
  calendarOff: 'Aus meinem Kalender nehmen',
  ask: 'Dazu fragen',
  askBefore: 'Vorab eine Frage senden',
  askAbout: (words, what) => `${words}: ${what}`,
  reply: 'Kommen Sie?',
  replyBy: (when) => `Bitte antworten Sie bis ${when}.`,
  seats: (left, of) =>
    plural(left, {
      one: `Ein Platz von ${of} ist noch frei.`,
      other: `${left} von ${of} Plätzen sind noch frei.`,
    }),
  comesFrom: (unit) => `Kommt jemand aus ${unit}?`,
  answers: {yes: 'Ja', maybe: 'Vielleicht', no: 'Nein'},
  slot: 'Zeit',
  chooseSlot: 'Bitte wählen Sie eine Zeit',
  guests: 'Personen, die mit Ihnen kommen',
  noGuests: 'Niemand',
  proxy: 'Wer an Ihrer Stelle kommt, falls jemand kommt',
  withGuests: (guests) =>
    plural(guests, {
      one: 'mit einer weiteren Person',
      other: `mit ${guests} weiteren Personen`,
    }),
  withProxy: (name) => `vertreten durch ${name}`,
  send: 'Meine Antwort senden',
  change: 'Meine Antwort ändern',
  minutes: (day) => `Protokoll, veröffentlicht am ${day}`,
  minutesWhole: 'Das ganze Protokoll',
  resolutions: 'Was beschlossen wurde',
};

export const formal: typeof Formal = {
  none: 'Zurzeit ist keine Versammlung geplant.',
  nonePast: 'Es gibt keine früheren Versammlungen.',
  noVote: 'Eine Antwort ist keine Stimmabgabe: Abgestimmt wird so, wie es in der Einladung steht.',
  signIn: 'Um für Ihren Haushalt zu antworten, melden Sie sich bitte zuerst auf dieser Website an.',
  owners: 'Antworten können die Eigentümer dieser Gemeinschaft.',
  replied: (unit, answer) => `Ihre Antwort für ${unit}: ${answer}. Vielen Dank.`,
  chooseAnswer: 'Bitte wählen Sie eine der drei Antworten.',
  full: 'Alle Plätze sind vergeben. Wenn Sie trotzdem gern kommen möchten, rufen Sie uns bitte an.',
  fullMeanwhile:
    'Es tut uns leid: So viele Plätze sind nicht mehr frei, oder jemand hat gerade diese Zeit gewählt.',
  replyClosed: (when) => `Antworten waren bis ${when} möglich. Sie können uns gern anrufen.`,
  closedMeanwhile:
    'Es tut uns leid, die Zeit zum Antworten ist gerade abgelaufen. Sie können uns gern anrufen.',
  calendarHint:
    'Falls sich die Versammlung ändert, tragen Sie sie bitte noch einmal in Ihren Kalender ein: Der alte Eintrag wird ersetzt.',
  asOf: (time) => `Stand: ${time}.`,
};
