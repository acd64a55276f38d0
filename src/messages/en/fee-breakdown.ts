import type {OperandRole} from '../../fees/index.js';
import {count} from '../counting.js';
import {plural} from './units.js';

const quantities: Readonly<Record<string, string>> = {
  m2: 'area',
  space: 'spaces',
  unit: 'homes',
  kWh: 'use',
  m3: 'use',
  persons: 'persons',
};
const times: Readonly<Record<string, string>> = {
  month: 'months',
  quarter: 'quarters',
  year: 'years',
};
const roles: Readonly<Record<OperandRole, string>> = {
  quantity: 'quantity',
  rate: 'price',
  periods: 'times',
  'period-amount': 'each time',
  total: 'whole cost',
  part: 'your part',
  whole: 'all parts together',
  factor: 'for one part',
  'reading-from': 'earlier reading',
  'reading-to': 'later reading',
  usage: 'use',
  price: 'price',
  base: 'amount it is taken of',
  percent: 'percent',
  amount: 'agreed amount',
  item: 'line',
};
const numbered = (number: number, singular: string, others: string) =>
  `${count('en', number)} ${plural(number, {one: singular, other: others})}`;

export const terms = {
  label: 'Fees explained',
  loading: 'Loading the figures…',
  version: (version: number, date: string) => `Version ${version}, published ${date}`,
  corrected: 'What this version changed:',
  audited: 'Audited',
  unit: 'Your home',
  schemes: {
    lump_sum: 'Lump sum',
    commission: 'Commission',
    cost_distribution: 'Shared costs',
    fixed_contribution: 'Fixed contribution',
  } as Record<string, string>,
  forWhat: 'What does it pay for?',
  forWhatTable: 'Planned and spent, for the whole community',
  item: 'For what',
  budget: 'Planned',
  actual: 'Spent',
  variance: 'Difference',
  previous: 'Year before',
  total: 'Together',
  receivable: 'Charged to all owners',
  others: (number: number) => numbered(number, 'smaller item', 'smaller items'),
  surplus: 'Left over, belongs to the owners',
  deficit: 'Missing, to be covered by the owners',
  more: (left: number) => `Show more (${count('en', left)} left)`,
  everyItem: (items: number) => `Show all ${count('en', items)} items`,
  mainItems: 'Show the main items only',
  share: 'How is my share computed?',
  formulas: {
    rate: (unit: string, per: string) =>
      `${quantities[unit] ?? 'quantity'} × price × ${times[per] ?? 'times'}`,
    allocate: () => 'whole cost × your part ÷ all parts',
    metered: () => 'use × price',
    percent: () => 'amount × percent',
    fixed: () => 'agreed amount',
    sum: () => 'other lines added up',
  } as Record<string, ((unit: string, per: string) => string) | undefined>,
  role: (role: OperandRole, {unit, per}: {unit?: string; per?: string}) => {
    if (role === 'quantity') return quantities[unit ?? ''] ?? roles.quantity;
    if (role === 'periods') return times[per ?? ''] ?? roles.periods;
    if (role === 'period-amount' && per === 'month') return 'each month';
    return roles[role];
  },
  units: {
    m2: 'm²',
    m3: 'm³',
    space: 'space',
    unit: 'home',
    month: 'month',
    quarter: 'quarter',
    year: 'year',
  } as Record<string, string>,
  priceFor: (price: string, unit: string, per: string) => `${price} for each ${unit} and ${per}`,
  priceOnce: (price: string, unit: string) => `${price} for each ${unit}`,
  modes: {
    half_up: 'to the nearest, a half upwards',
    half_even: 'to the nearest, a half to the even digit',
    up: 'upwards',
    down: 'downwards',
    largest_remainder: 'so that all shares add up',
  } as Record<string, string>,
  rounded: (step: string, mode: string) => `Rounded to ${step}, ${mode}:`,
  notRounded: 'There was nothing to round.',
  adjusted: 'The last cent falls on this share, so that all shares add up exactly.',
  fromKey: (key: string) => `Shared by: ${key}`,
  charges: 'Charges of the period',
  opening: 'Open from before',
  lateFee: 'Late fee',
  payments: 'Paid by you',
  closing: 'Still to pay',
  credit: 'In your favour',
  settled: 'All is paid',
  dueDate: (date: string) => `Please pay by ${date}`,
  advances: 'Advances agreed',
  result: 'Your share less the advances',
  arrears: 'Advances still open',
  toPay: 'To pay',
  money: 'Where did my money go?',
  moneyTable: (total: string) => `Your ${total}, by what it was spent on`,
  inPeriod: 'In the period',
  inMonth: 'A month',
  ownersMoney: 'Money that belongs to all owners',
  collected: 'How much of the fee has been paid',
  collectedBy: (date: string) => `Paid by all owners up to ${date}`,
  commonIncome: 'Income from common parts',
  reasonableCost: 'Less its reasonable cost',
  netIncome: 'Left for the owners',
  usedFor: 'What it is used for',
  atStart: 'At the beginning',
  atEnd: 'At the end',
  balanceOfOwners: 'What is left of the owners’ money',
  nextBudget: 'The plan for the next period',
  nextRate: (price: string) => `Price planned: ${price}`,
  planStatuses: {
    published_for_comment: 'Published; what you think of it is welcome.',
    decided: 'Decided.',
  } as Record<string, string>,
  commentsUntil: (date: string) => `You can comment until ${date}.`,
  /** What a percentage is taken of. */
  bases: {
    receivable: 'charged to all owners',
    costs: 'costs together',
    commonIncome: 'income from common parts',
  } as Record<string, string>,
  paidOn: (date: string, channel: string) => [date, channel].filter(Boolean).join(', '),
  channels: {
    bank: 'bank transfer',
    card: 'card',
    cash: 'cash',
    wechat: 'WeChat Pay',
    alipay: 'Alipay',
    direct_debit: 'direct debit',
  } as Record<string, string>,
  why: 'Why, and who decided?',
  tariffs: 'Published prices',
  validFrom: (from: string) => `from ${from}`,
  valid: (from: string, to: string) => `${from} to ${to}`,
  documents: 'Documents',
  legal: 'Laws and rules',
  verified: (by: string, date: string) => `Checked by ${by}, ${date}`,
  verifiedAt: (date: string) => `Checked ${date}`,
  /** What stands between the names of places. */
  listGap: ', ',
  ask: 'Ask about this',
  askShort: 'Ask',
  askAbout: (words: string, what: string) => `${words}: ${what}`,
  places: (left: number) => `and ${numbered(left, 'more place', 'more places')}`,
  picture: (parts: number) =>
    `A ring in ${numbered(parts, 'part', 'parts')}; the list beside it names each.`,
};

export const formal = {
  opening: 'Here you can see what the fee pays for, and how your share comes about.',
  recomputing: 'Your device is recomputing these figures…',
  addsUp: (figures: number) =>
    `These figures add up. Your device has recomputed ${count('en', figures)} of them.`,
  mismatch: 'These figures do not add up; we are checking. Until then they are shown as published.',
  incomplete:
    'Some of these figures could not be recomputed; we are checking. They are shown as published.',
  noTariff: 'No published price is named for this line. We will gladly explain it: please ask us.',
  unknownFormula:
    'How this line is computed cannot be shown here yet. We will gladly explain it: please ask us.',
  noAccount: 'No figures have been published yet.',
  dueAt: (date: string) => `They are due by ${date}.`,
  notThisPeriod: 'There are no figures for this period.',
  signIn:
    'To see how your own share is computed, please sign in on this website. The figures of the community are open to every owner.',
  noStatement: 'There is no statement for your home in this period yet.',
  statementDue: (date: string) => `It is due by ${date}.`,
  statementTrouble: 'Your own statement could not be shown just now.',
  asOf: (time: string) => `This is as of ${time}.`,
};
