import type {formal as Formal, terms as Terms} from '../en/inquiry-form.js';
import {characters, entriesNeed} from './units.js';

export const terms: typeof Terms = {
  label: 'Schreiben Sie uns',
  loading: 'Das Formular wird geladen …',
  promise: (promise) => `Unsere veröffentlichte Zusage: ${promise}`,
};

export const formal: typeof Formal = {
  opening: 'Guten Tag. Bitte sagen Sie uns, was Sie beschäftigt; wir lesen alles.',
  callFirst: (what) => `${what}? Bitte rufen Sie zuerst an:`,
  description: 'In Ihren eigenen Worten',
  descriptionHint:
    'Was ist geschehen, wo und seit wann? Nehmen Sie sich so viel Zeit und Platz, wie Sie brauchen.',
  kind: 'Worum geht es?',
  kindHint:
    'Wenn Sie nicht sicher sind, wählen Sie das Nächstliegende; um den Rest kümmern wir uns.',
  send: 'Senden',
  summary: (problems) =>
    `${entriesNeed(problems)} noch einen Blick. Alles, was Sie geschrieben haben, steht noch hier.`,
  notSent:
    'Es konnte noch nicht gesendet werden. Alles, was Sie geschrieben haben, steht noch hier auf dieser Seite.',
  notConfirmed:
    'Wir konnten nicht feststellen, ob es angekommen ist. Alles, was Sie geschrieben haben, steht noch hier auf dieser Seite. Sie können es unverändert noch einmal senden: Es wird nicht doppelt erfasst.',
  problems: {
    description: 'Bitte sagen Sie uns in ein paar Worten, worum es geht.',
    descriptionLength: (over) =>
      `Der Text ist um ${characters(over)} länger, als wir aufnehmen können. Bitte kürzen Sie ihn ein wenig, oder senden Sie den Rest als zweite Nachricht.`,
    serviceCode: 'Bitte wählen Sie, worum es geht. Das Nächstliegende genügt.',
    unreadable: 'Bitte sehen Sie dies noch einmal an.',
  },
};
