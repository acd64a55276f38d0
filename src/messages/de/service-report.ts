import type {formal as Formal, terms as Terms} from '../en/service-report.js';

export const terms: typeof Terms = {
  label: 'Servicebericht',
  loading: 'Der Bericht wird geladen …',
  reportOf: (period) => `Servicebericht: ${period}`,
  published: (day, version) =>
    version > 1 ? `Veröffentlicht am ${day}, Fassung ${version}` : `Veröffentlicht am ${day}`,
  corrected: 'Berichtigt:',
  period: 'Ein anderer Zeitraum',
  comment: 'Was unsere Mitarbeiter sagen',
  figures: 'Auf einen Blick',
  kinds: 'Anliegen nach Art',
  standards: 'Gehaltene Zusagen',
  what: 'Kennzahl',
  before: 'Der Zeitraum davor',
  hidden: 'zu wenige, um sie zu zeigen',
  nothing: '–',
  hours: (number) => `${number} Std.`,
  of: (n) => `n = ${n}`,
  howComputed: 'Wie wird das berechnet?',
  picture: (title, now, then) =>
    `${title}: ${now} (gefüllt) neben ${then} (umrandet); die Tabelle darunter hat dieselben Zahlen`,
  ask: 'Dazu fragen',
  askAbout: (words, what) => `${words}: ${what}`,
  review: 'Aus der gemeinsamen Besprechung',
  actions: 'Was getan wird',
  due: (day) => `bis ${day}`,
  statuses: {open: 'in Arbeit', done: 'erledigt'},
  between: ' · ',
  listGap: ', ',
};

export const formal: typeof Formal = {
  hidden: (threshold) =>
    `Zahlen unter ${threshold} werden nicht gezeigt, auch keine andere, aus der man sie errechnen könnte: Niemand soll erkennbar sein.`,
  asOf: (time) => `Stand: ${time}.`,
};
