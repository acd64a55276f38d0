import {count} from '../counting.js';
import type {formal as Formal, terms as Terms} from '../en/survey.js';
import {plural} from './units.js';

const answers = (n: number) =>
  `${count('de', n)} ${plural(n, {one: 'Antwort', other: 'Antworten'})}`;

export const terms: typeof Terms = {
  label: 'Umfrage',
  loading: 'Die Umfrage wird geladen …',
  send: 'Meine Antworten senden',
  clear: 'Diese Antwort zurücknehmen',
  between: ' · ',
  ask: 'Dazu fragen',
  askAbout: (words, what) => `${words}: ${what}`,
  progress: (done, of) => `${done} von ${of} beantwortet`,
  takes: (minutes) =>
    plural(minutes, {
      one: 'Dauert etwa eine Minute.',
      other: `Dauert etwa ${minutes} Minuten.`,
    }),
  openUntil: (when) => `Offen bis ${when}.`,
  scale: {
    '5': 'Sehr zufrieden',
    '4': 'Zufrieden',
    '3': 'Teils, teils',
    '2': 'Unzufrieden',
    '1': 'Sehr unzufrieden',
    none: 'Keine Erfahrung damit',
  },
  npsHint: '0: auf keinen Fall; 10: sehr gern.',
  earlier: 'Frühere Umfragen',
  resultsOf: (title) => `Ergebnisse: ${title}`,
  took: (n, of, share) =>
    `${count('de', n)} von ${count('de', of)} Haushalten haben geantwortet (${share}).`,
  answeredBy: (n) => `${answers(n)}.`,
  published: (day) => `Veröffentlicht am ${day}.`,
  saidAndDone: 'Was Sie sagten, was wir taten',
  youSaid: 'Sie sagten:',
  weDid: 'Wir taten:',
  wordsFrom: (n) =>
    `${answers(n)} in Worten. Die Verwaltung fasst sie oben zusammen; niemandes eigene Worte werden veröffentlicht.`,
  noExperience: (n) => `${answers(n)} „keine Erfahrung“, nicht mitgezählt.`,
  byGroup: 'Nach Gruppen',
  group: 'Gruppe',
  satisfied: 'Zufrieden',
  nps: 'Weiterempfehlung',
  hidden: 'Nicht gezeigt',
  rate: (share) => `${share} zufrieden`,
  rateFormula: (very, well, n) => `(${very} sehr zufrieden + ${well} zufrieden) ÷ n = ${n}`,
  mean: (mean) => `Durchschnitt ${mean} von 5`,
  ofAnswers: (n) => `n = ${n}`,
  npsIs: (score) => `Weiterempfehlung ${score}`,
  npsFormula: (n) => `Prozent mit 9–10 minus Prozent mit 0–6, n = ${n}`,
  answer: 'Antwort',
  share: 'Anteil',
  times: 'Anzahl',
  timesIs: (n) => count('de', n),
};

export const formal: typeof Formal = {
  none: 'Zurzeit gibt es keine Umfrage.',
  signIn:
    'Bei dieser Umfrage zählt eine Antwort je Haushalt. Bitte melden Sie sich deshalb zuerst auf dieser Website an.',
  owners: 'Diese Umfrage ist für die Eigentümer dieser Gemeinschaft.',
  hasAnswered: 'Ihr Haushalt hat an dieser Umfrage teilgenommen. Vielen Dank.',
  closed: (day) =>
    `Diese Umfrage endete am ${day}. Die Ergebnisse werden hier veröffentlicht. Vielen Dank allen, die teilgenommen haben.`,
  closedMeanwhile: 'Es tut uns leid, diese Umfrage ist inzwischen beendet.',
  anonymous:
    'Ihre Antworten sind anonym: Name, Wohnung und Zeit werden nicht dazu gespeichert, und niemand kann herausfinden, wer was geantwortet hat.',
  confidential: (who) =>
    `Ihre Antworten sind vertraulich. Mit Ihrem Namen verbinden kann sie nur: ${who}. Sonst niemand.`,
  named: 'Ihre Antworten werden mit Ihrem Namen gespeichert, damit wir darauf zurückkommen können.',
  oneEachAnonymous:
    'Wir vermerken nur, dass Ihr Haushalt geantwortet hat, in einer eigenen Liste ohne Zeitangabe.',
  oneEach: 'Aus jedem Haushalt zählt eine Antwort.',
  unknownQuestion:
    'Diese Frage kann auf dieser Seite noch nicht beantwortet werden; alle anderen lassen sich ohne sie senden.',
  needed: 'Eine Antwort hierauf würde uns helfen.',
  missing: 'Bitte sehen Sie sich die markierte Frage noch einmal an.',
  unconfirmed:
    'Wir wissen noch nicht, ob Ihre Antworten angekommen sind; noch einmal senden schadet nicht.',
  thanks: 'Vielen Dank, wir haben Ihre Antworten erhalten.',
  resultsBy: (day) => `Die Ergebnisse sollen hier bis ${day} veröffentlicht werden.`,
  tooFew: (threshold) =>
    `Weniger als ${threshold} Antworten: Es wird nichts gezeigt, damit niemand erkennbar ist.`,
  hiddenGroups: (threshold) =>
    `Gruppen mit weniger als ${threshold} Antworten werden nicht gezeigt, auch keine andere, aus der man sie errechnen könnte.`,
  asOf: (time) => `Stand: ${time}.`,
};
