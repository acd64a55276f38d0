import type {formal as Formal, terms as Terms} from '../en/inquiry-questions.js';

export const terms: typeof Terms = {
  price: 'Was es kostet:',
  responsible: 'Wer zuständig ist:',
  skip: 'Ohne Antwort weiter',
  day: (number) => `Tag, Wunsch ${number}`,
  timeOfDay: (number) => `Tageszeit, Wunsch ${number}`,
  anyTime: 'Kein besonderer Wunsch',
  confidential: 'Meinen Namen vertraulich behandeln',
  fullRules: 'Die Regeln ganz lesen',
  complete: 'Ist alles da?',
  open: 'noch offen',
  done: 'beantwortet',
  attached: 'beigefügt',
  document: 'beizufügen oder mitzubringen',
  preferred: 'Was ist Ihnen lieber?',
  either: 'Beides ist recht',
  relation: 'Sie sind',
  notSaid: 'Keine Angabe',
  onBehalf: 'Ich schreibe für jemand anderen',
  onBehalfName: 'Für wen schreiben Sie?',
  onBehalfPhone: 'Telefon dieser Person',
  language: 'Antwort auf',
  pageLanguage: 'Die Sprache dieser Seite',
};

export const formal: typeof Formal = {
  weSeeToIt:
    'Dies ist nur zu Ihrer Information. Sie können auf jeden Fall senden; wir sorgen dafür, dass es die richtigen Leute erreicht, und sagen es Ihnen.',
  visit: 'Wann würde Ihnen ein Besuch passen?',
  visitHint: 'Bis zu drei Termine, der beste zuerst. Wir bestätigen einen davon.',
  confidential: 'Wen Ihre Beschwerde betrifft, der erfährt nicht, wer Sie sind.',
  agreePrice: (price) => `Ich bin mit dem Preis einverstanden: ${price}`,
  agreeRules: (title) => `Ich habe „${title}“ gelesen und bin einverstanden`,
  stillOpen: 'Einiges ist noch offen. Sie können es in Ruhe ergänzen.',
  allThere: 'Alle Fragen sind beantwortet. Vielen Dank.',
  documents: 'Sie können sie hier beifügen oder in das Service-Büro bringen; das ist genauso gut.',
  kindForOthers:
    'Diese Art von Anliegen ist meist für Bewohner gedacht. Bitte wählen Sie eine andere, zum Beispiel eine Frage; wir helfen Ihnen gern.',
  problems: {
    answer: 'Bitte beantworten Sie dies; ein paar Worte genügen.',
    number: 'Bitte schreiben Sie eine Zahl, zum Beispiel 2 oder 251.05.',
    date: 'Bitte wählen Sie einen Tag.',
    answerLength:
      'Das ist etwas lang. Bitte kürzen Sie es, oder schreiben Sie einen Teil oben in Ihre eigenen Worte.',
    times: 'Bitte wählen Sie einen Tag zusammen mit einer Tageszeit, oder keines von beiden.',
    rules:
      'Bitte lesen Sie die Regeln, und setzen Sie hier ein Häkchen, wenn Sie einverstanden sind.',
    price: 'Bitte setzen Sie hier ein Häkchen, wenn Ihnen der Preis recht ist.',
    phone: 'Bitte sehen Sie die Telefonnummer noch einmal an: Ziffern, zum Beispiel 138 0000 0000.',
    unreadable: 'Bitte sehen Sie diese Angabe noch einmal an.',
  },
};
