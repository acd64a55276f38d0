import {count} from '../counting.js';
import type {formal as Formal, terms as Terms} from '../en/service-standards.js';
import {plural} from './units.js';

const services = (number: number) =>
  `${count('de', number)} ${plural(number, {one: 'Leistung', other: 'Leistungen'})}`;

export const terms: typeof Terms = {
  label: 'Leistungsstandards',
  loading: 'Die Leistungsstandards werden geladen …',
  grade: 'Leistungsstufe',
  contract: 'Verwaltungsvertrag',
  contractTerm: (from, to) => `${from} bis ${to}`,
  contractFrom: (from) => `ab ${from}`,
  approvedBy: 'Freigegeben von',
  version: (version, from) => `Fassung ${version}, gültig ab ${from}`,
  published: (date) => `veröffentlicht am ${date}`,
  versionLabel: 'Fassung',
  changed: 'Was diese Fassung geändert hat:',
  search: 'In den Standards suchen',
  area: 'Bereich',
  everyArea: 'Alle Bereiche',
  onlyShort: 'Nur, was nicht erreicht wurde',
  found: (number) => `${services(number)} angezeigt`,
  frequency: 'Wie oft',
  responsible: 'Zuständig',
  lastResult: 'Letzte Prüfung',
  period: 'Letzter Zeitraum',
  ofPlanned: (done, planned) => `${count('de', done)} von ${count('de', planned)} wie zugesagt`,
  itemGrade: 'Stufe',
  paidFrom: 'Bezahlt aus',
  theFee: 'dem Hausgeld',
  documents: 'Unterlagen',
  record: 'Protokoll',
  outcomes: {met: 'Erreicht', partly: 'Teilweise erreicht', 'not-met': 'Nicht erreicht'},
  tally: (period) => `Wie die Standards erreicht wurden, ${period}`,
  tallied: (outcome, number) => `${outcome}: ${count('de', number)}`,
  ask: 'Dazu fragen',
  askAbout: (what) => `Dazu fragen: ${what}`,
  backToCurrent: 'Zurück zu dem, was jetzt gilt',
};

export const formal: typeof Formal = {
  empty: 'Die Verwaltung hat hier noch keine Leistungsstandards veröffentlicht.',
  nothingFound:
    'Dazu gibt es nichts. Bitte versuchen Sie ein anderes Wort, oder zeigen Sie alle Bereiche.',
  earlier: (version) => `Sie lesen Fassung ${version}, die heute nicht gilt.`,
  upcoming: (version, from) => `Fassung ${version} gilt ab ${from}.`,
  readUpcoming: 'Jetzt lesen',
  asOf: (time) => `Stand: ${time}.`,
};
