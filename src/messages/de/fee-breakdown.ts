import type {OperandRole} from '../../fees/index.js';
import {count} from '../counting.js';
import type {formal as Formal, terms as Terms} from '../en/fee-breakdown.js';
import {plural} from './units.js';

const quantities: Readonly<Record<string, string>> = {
  m2: 'Fläche',
  space: 'Stellplätze',
  unit: 'Wohnungen',
  kWh: 'Verbrauch',
  m3: 'Verbrauch',
  persons: 'Personen',
};
const times: Readonly<Record<string, string>> = {
  month: 'Monate',
  quarter: 'Quartale',
  year: 'Jahre',
};
const roles: Readonly<Record<OperandRole, string>> = {
  quantity: 'Menge',
  rate: 'Preis',
  periods: 'Anzahl',
  'period-amount': 'jedes Mal',
  total: 'Gesamtkosten',
  part: 'Ihr Anteil',
  whole: 'alle Anteile zusammen',
  factor: 'für einen Anteil',
  'reading-from': 'früherer Zählerstand',
  'reading-to': 'späterer Zählerstand',
  usage: 'Verbrauch',
  price: 'Preis',
  base: 'Betrag, von dem gerechnet wird',
  percent: 'Prozent',
  amount: 'vereinbarter Betrag',
  item: 'Position',
};
const numbered = (number: number, singular: string, others: string) =>
  `${count('de', number)} ${plural(number, {one: singular, other: others})}`;

export const terms: typeof Terms = {
  label: 'Das Hausgeld erklärt',
  loading: 'Die Zahlen werden geladen …',
  version: (version, date) => `Fassung ${version}, veröffentlicht am ${date}`,
  corrected: 'Was diese Fassung geändert hat:',
  audited: 'Geprüft',
  unit: 'Ihre Wohnung',
  schemes: {
    lump_sum: 'Pauschale',
    commission: 'Vergütung nach Prozentsatz',
    cost_distribution: 'Umgelegte Kosten',
    fixed_contribution: 'Fester Beitrag',
  },
  forWhat: 'Wofür wird es verwendet?',
  forWhatTable: 'Geplant und ausgegeben, für die ganze Gemeinschaft',
  item: 'Wofür',
  budget: 'Geplant',
  actual: 'Ausgegeben',
  variance: 'Unterschied',
  previous: 'Vorjahr',
  total: 'Zusammen',
  receivable: 'Allen Eigentümern berechnet',
  others: (number) => numbered(number, 'kleinerer Posten', 'kleinere Posten'),
  surplus: 'Überschuss, gehört den Eigentümern',
  deficit: 'Fehlbetrag, von den Eigentümern zu decken',
  more: (left) => `Mehr zeigen (noch ${count('de', left)})`,
  everyItem: (items) => `Alle ${count('de', items)} Posten zeigen`,
  mainItems: 'Nur die wichtigsten Posten zeigen',
  share: 'Wie wird mein Anteil berechnet?',
  formulas: {
    rate: (unit, per) => `${quantities[unit] ?? 'Menge'} × Preis × ${times[per] ?? 'Anzahl'}`,
    allocate: () => 'Gesamtkosten × Ihr Anteil ÷ alle Anteile',
    metered: () => 'Verbrauch × Preis',
    percent: () => 'Betrag × Prozent',
    fixed: () => 'vereinbarter Betrag',
    sum: () => 'andere Positionen zusammengezählt',
  },
  role: (role, {unit, per}) => {
    if (role === 'quantity') return quantities[unit ?? ''] ?? roles.quantity;
    if (role === 'periods') return times[per ?? ''] ?? roles.periods;
    if (role === 'period-amount' && per === 'month') return 'jeden Monat';
    return roles[role];
  },
  units: {
    m2: 'm²',
    m3: 'm³',
    space: 'Stellplatz',
    unit: 'Wohnung',
    month: 'Monat',
    quarter: 'Quartal',
    year: 'Jahr',
  },
  priceFor: (price, unit, per) => `${price} je ${unit} und ${per}`,
  priceOnce: (price, unit) => `${price} je ${unit}`,
  modes: {
    half_up: 'zum nächsten Wert, die Hälfte nach oben',
    half_even: 'zum nächsten Wert, die Hälfte zur geraden Ziffer',
    up: 'nach oben',
    down: 'nach unten',
    largest_remainder: 'so, dass alle Anteile zusammen aufgehen',
  },
  rounded: (step, mode) => `Gerundet auf ${step}, ${mode}:`,
  notRounded: 'Es gab nichts zu runden.',
  adjusted: 'Der letzte Cent fällt auf diesen Anteil, damit alle Anteile genau aufgehen.',
  fromKey: (key) => `Verteilt nach: ${key}`,
  charges: 'Hausgeld des Zeitraums',
  opening: 'Von früher offen',
  lateFee: 'Zuschlag für verspätete Zahlung',
  payments: 'Von Ihnen bezahlt',
  closing: 'Noch zu zahlen',
  credit: 'Zu Ihren Gunsten',
  settled: 'Alles ist bezahlt',
  dueDate: (date) => `Bitte zahlen Sie bis ${date}`,
  advances: 'Vereinbarte Vorschüsse',
  result: 'Ihr Anteil abzüglich der Vorschüsse',
  arrears: 'Noch offene Vorschüsse',
  toPay: 'Zu zahlen',
  money: 'Wohin ging mein Geld?',
  moneyTable: (total) => `Ihre ${total}, und wofür sie ausgegeben wurden`,
  inPeriod: 'Im Zeitraum',
  inMonth: 'Im Monat',
  ownersMoney: 'Geld, das allen Eigentümern gehört',
  collected: 'Wie viel vom Hausgeld bezahlt ist',
  collectedBy: (date) => `Von allen Eigentümern bezahlt bis ${date}`,
  commonIncome: 'Einnahmen aus dem Gemeinschaftseigentum',
  reasonableCost: 'Abzüglich der angemessenen Kosten dafür',
  netIncome: 'Bleibt für die Eigentümer',
  usedFor: 'Wofür es verwendet wird',
  atStart: 'Zu Beginn',
  atEnd: 'Am Ende',
  balanceOfOwners: 'Was vom Geld der Eigentümer übrig ist',
  nextBudget: 'Der Plan für den nächsten Zeitraum',
  nextRate: (price) => `Geplanter Preis: ${price}`,
  planStatuses: {
    published_for_comment: 'Veröffentlicht; Ihre Meinung dazu ist willkommen.',
    decided: 'Beschlossen.',
  },
  commentsUntil: (date) => `Sie können sich bis ${date} dazu äußern.`,
  bases: {
    receivable: 'allen Eigentümern berechnet',
    costs: 'Kosten zusammen',
    commonIncome: 'Einnahmen aus dem Gemeinschaftseigentum',
  },
  paidOn: (date, channel) => [date, channel].filter(Boolean).join(', '),
  channels: {
    bank: 'Überweisung',
    card: 'Karte',
    cash: 'bar',
    wechat: 'WeChat Pay',
    alipay: 'Alipay',
    direct_debit: 'Lastschrift',
  },
  why: 'Warum, und wer hat es beschlossen?',
  tariffs: 'Veröffentlichte Preise',
  validFrom: (from) => `ab ${from}`,
  valid: (from, to) => `${from} bis ${to}`,
  documents: 'Unterlagen',
  legal: 'Gesetze und Regeln',
  verified: (by, date) => `Geprüft von ${by}, ${date}`,
  verifiedAt: (date) => `Geprüft am ${date}`,
  listGap: ', ',
  ask: 'Dazu fragen',
  askShort: 'Fragen',
  askAbout: (words, what) => `${words}: ${what}`,
  places: (left) => `und ${numbered(left, 'weitere Stelle', 'weitere Stellen')}`,
  picture: (parts) =>
    `Ein Ring mit ${numbered(parts, 'Teil', 'Teilen')}; die Liste daneben nennt jeden.`,
};

export const formal: typeof Formal = {
  opening: 'Hier sehen Sie, wofür das Hausgeld verwendet wird und wie Ihr Anteil zustande kommt.',
  recomputing: 'Ihr Gerät rechnet diese Zahlen nach …',
  addsUp: (figures) =>
    `Diese Zahlen gehen auf. Ihr Gerät hat ${count('de', figures)} davon nachgerechnet.`,
  mismatch:
    'Diese Zahlen gehen nicht auf; wir prüfen es. Bis dahin stehen sie hier, wie sie veröffentlicht wurden.',
  incomplete:
    'Einige dieser Zahlen konnten nicht nachgerechnet werden; wir prüfen es. Sie stehen hier, wie sie veröffentlicht wurden.',
  noTariff:
    'Zu dieser Position ist kein veröffentlichter Preis genannt. Wir erklären sie Ihnen gern: Bitte fragen Sie uns.',
  unknownFormula:
    'Wie diese Position berechnet wird, können wir hier noch nicht zeigen. Wir erklären es Ihnen gern: Bitte fragen Sie uns.',
  noAccount: 'Es wurden noch keine Zahlen veröffentlicht.',
  dueAt: (date) => `Sie sollen bis ${date} vorliegen.`,
  notThisPeriod: 'Zu diesem Zeitraum gibt es keine Zahlen.',
  signIn:
    'Um zu sehen, wie Ihr eigener Anteil berechnet wird, melden Sie sich bitte auf dieser Website an. Die Zahlen der Gemeinschaft kann jeder Eigentümer einsehen.',
  noStatement: 'Für Ihre Wohnung gibt es zu diesem Zeitraum noch keine Abrechnung.',
  statementDue: (date) => `Sie soll bis ${date} vorliegen.`,
  statementTrouble: 'Ihre eigene Abrechnung konnte gerade nicht gezeigt werden.',
  asOf: (time) => `Stand: ${time}.`,
};
