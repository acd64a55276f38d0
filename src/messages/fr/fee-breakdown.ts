import type {OperandRole} from '../../fees/index.js';
import {count} from '../counting.js';
import type {formal as Formal, terms as Terms} from '../en/fee-breakdown.js';
import {plural} from './units.js';

const quantities: Readonly<Record<string, string>> = {
  m2: 'surface',
  space: 'places',
  unit: 'logements',
  kWh: 'consommation',
  m3: 'consommation',
  persons: 'personnes',
};
const times: Readonly<Record<string, string>> = {
  month: 'mois',
  quarter: 'trimestres',
  year: 'années',
};
const roles: Readonly<Record<OperandRole, string>> = {
  quantity: 'quantité',
  rate: 'prix',
  periods: 'nombre de fois',
  'period-amount': 'chaque fois',
  total: 'coût total',
  part: 'votre part',
  whole: 'toutes les parts ensemble',
  factor: 'pour une part',
  'reading-from': 'relevé précédent',
  'reading-to': 'relevé suivant',
  usage: 'consommation',
  price: 'prix',
  base: 'montant de départ',
  percent: 'pourcentage',
  amount: 'montant convenu',
  item: 'ligne',
};
const numbered = (number: number, singular: string, others: string) =>
  `${count('fr', number)} ${plural(number, {one: singular, other: others})}`;

export const terms: typeof Terms = {
  label: 'Les charges expliquées',
  loading: 'Chargement des chiffres…',
  version: (version, date) => `Version ${version}, publiée le ${date}`,
  corrected: 'Ce que cette version a changé\u00a0:',
  audited: 'Comptes contrôlés',
  unit: 'Votre logement',
  schemes: {
    lump_sum: 'Forfait',
    commission: 'Honoraires en pourcentage',
    cost_distribution: 'Frais répartis',
    fixed_contribution: 'Contribution fixe',
  },
  forWhat: 'À quoi servent les charges\u00a0?',
  forWhatTable: 'Prévu et dépensé, pour toute la copropriété',
  item: 'Pour quoi',
  budget: 'Prévu',
  actual: 'Dépensé',
  variance: 'Différence',
  previous: 'Année précédente',
  total: 'Au total',
  receivable: 'Demandé à tous les copropriétaires',
  others: (number) => numbered(number, 'poste plus petit', 'postes plus petits'),
  surplus: 'Excédent, appartient aux copropriétaires',
  deficit: 'Manque, à couvrir par les copropriétaires',
  more: (left) => `Afficher plus (encore ${count('fr', left)})`,
  everyItem: (items) => `Afficher tous les postes (${count('fr', items)})`,
  mainItems: 'Afficher seulement les postes principaux',
  share: 'Comment ma part est-elle calculée\u00a0?',
  formulas: {
    rate: (unit, per) =>
      `${quantities[unit] ?? 'quantité'} × prix × ${times[per] ?? 'nombre de fois'}`,
    allocate: () => 'coût total × votre part ÷ toutes les parts',
    metered: () => 'consommation × prix',
    percent: () => 'montant × pourcentage',
    fixed: () => 'montant convenu',
    sum: () => 'autres lignes additionnées',
  },
  role: (role, {unit, per}) => {
    if (role === 'quantity') return quantities[unit ?? ''] ?? roles.quantity;
    if (role === 'periods') return times[per ?? ''] ?? roles.periods;
    if (role === 'period-amount' && per === 'month') return 'chaque mois';
    return roles[role];
  },
  units: {
    m2: 'm²',
    m3: 'm³',
    space: 'place',
    unit: 'logement',
    month: 'mois',
    quarter: 'trimestre',
    year: 'an',
  },
  priceFor: (price, unit, per) => `${price} par ${unit} et par ${per}`,
  priceOnce: (price, unit) => `${price} par ${unit}`,
  modes: {
    half_up: 'au plus proche, la moitié vers le haut',
    half_even: 'au plus proche, la moitié vers le chiffre pair',
    up: 'vers le haut',
    down: 'vers le bas',
    largest_remainder: 'de sorte que la somme des parts soit exacte',
  },
  rounded: (step, mode) => `Arrondi à ${step}, ${mode}\u00a0:`,
  notRounded: 'Il n’y avait rien à arrondir.',
  adjusted:
    'Le dernier centime revient à cette part, pour que la somme de toutes les parts soit exacte.',
  fromKey: (key) => `Réparti selon\u00a0: ${key}`,
  charges: 'Charges de la période',
  opening: 'Reste d’avant',
  lateFee: 'Frais de retard',
  payments: 'Payé par vous',
  closing: 'Reste à payer',
  credit: 'En votre faveur',
  settled: 'Tout est payé',
  dueDate: (date) => `Merci de payer au plus tard le ${date}`,
  advances: 'Provisions convenues',
  result: 'Votre part moins les provisions',
  arrears: 'Provisions restant à payer',
  toPay: 'À payer',
  money: 'Où est allé mon argent\u00a0?',
  moneyTable: (total) => `Vos ${total}, selon leur emploi`,
  inPeriod: 'Sur la période',
  inMonth: 'Par mois',
  ownersMoney: 'L’argent qui appartient à tous les copropriétaires',
  collected: 'Ce qui a été payé des charges',
  collectedBy: (date) => `Payé par tous les copropriétaires jusqu’au ${date}`,
  commonIncome: 'Revenus des parties communes',
  reasonableCost: 'Moins leurs frais raisonnables',
  netIncome: 'Reste aux copropriétaires',
  usedFor: 'À quoi il sert',
  atStart: 'Au début',
  atEnd: 'À la fin',
  balanceOfOwners: 'Ce qui reste de l’argent des copropriétaires',
  nextBudget: 'Le budget de la période suivante',
  nextRate: (price) => `Prix prévu\u00a0: ${price}`,
  planStatuses: {
    published_for_comment: 'Publié\u00a0; votre avis est le bienvenu.',
    decided: 'Décidé.',
  },
  commentsUntil: (date) => `Vous pouvez donner votre avis jusqu’au ${date}.`,
  bases: {
    receivable: 'demandé à tous les copropriétaires',
    costs: 'frais au total',
    commonIncome: 'revenus des parties communes',
  },
  paidOn: (date, channel) => [date, channel].filter(Boolean).join(', '),
  channels: {
    bank: 'virement bancaire',
    card: 'carte',
    cash: 'espèces',
    wechat: 'WeChat Pay',
    alipay: 'Alipay',
    direct_debit: 'prélèvement',
  },
  why: 'Pourquoi, et qui l’a décidé\u00a0?',
  tariffs: 'Prix publiés',
  validFrom: (from) => `à partir du ${from}`,
  valid: (from, to) => `du ${from} au ${to}`,
  documents: 'Documents',
  legal: 'Lois et règles',
  verified: (by, date) => `Vérifié par ${by}, ${date}`,
  verifiedAt: (date) => `Vérifié le ${date}`,
  listGap: ', ',
  ask: 'Poser une question à ce sujet',
  askShort: 'Demander',
  askAbout: (words, what) => `${words} : ${what}`,
  places: (left) => `et ${numbered(left, 'autre endroit', 'autres endroits')}`,
  picture: (parts) =>
    `Un anneau en ${numbered(parts, 'partie', 'parties')}\u00a0; la liste à côté nomme chacune.`,
};

export const formal: typeof Formal = {
  opening:
    'Vous voyez ici à quoi servent les charges de copropriété, et comment votre part est calculée.',
  recomputing: 'Votre appareil recalcule ces chiffres…',
  addsUp: (figures) =>
    `Ces chiffres sont cohérents. Nombre de chiffres recalculés par votre appareil\u00a0: ${count('fr', figures)}.`,
  mismatch:
    'Ces chiffres ne concordent pas\u00a0; nous vérifions. En attendant, ils sont affichés tels qu’ils ont été publiés.',
  incomplete:
    'Certains de ces chiffres n’ont pas pu être recalculés\u00a0; nous vérifions. Ils sont affichés tels qu’ils ont été publiés.',
  noTariff:
    'Aucun prix publié n’est indiqué pour cette ligne. Nous vous l’expliquerons volontiers\u00a0: posez-nous la question.',
  unknownFormula:
    'Le calcul de cette ligne ne peut pas encore être montré ici. Nous vous l’expliquerons volontiers\u00a0: posez-nous la question.',
  noAccount: 'Aucun chiffre n’a encore été publié.',
  dueAt: (date) => `Ils sont attendus au plus tard le ${date}.`,
  notThisPeriod: 'Il n’y a pas de chiffres pour cette période.',
  signIn:
    'Pour voir comment votre propre part est calculée, veuillez vous connecter sur ce site. Les chiffres de la copropriété sont ouverts à chaque copropriétaire.',
  noStatement: 'Il n’y a pas encore de décompte pour votre logement sur cette période.',
  statementDue: (date) => `Il est attendu au plus tard le ${date}.`,
  statementTrouble: 'Votre propre décompte n’a pas pu être affiché à l’instant.',
  asOf: (time) => `Situation au ${time}.`,
};
