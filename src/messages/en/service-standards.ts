import {count} from '../counting.js';
import {plural} from './units.js';

const services = (number: number) =>
  `${count('en', number)} ${plural(number, {one: 'service', other: 'services'})}`;

export const terms = {
  label: 'Service standards',
  loading: 'Loading the service standards…',
  grade: 'Grade of service',
  contract: 'Service contract',
  contractTerm: (from: string, to: string) => `${from} to ${to}`,
  contractFrom: (from: string) => `from ${from}`,
  approvedBy: 'Approved by',
  version: (version: number, from: string) => `Version ${version}, in force from ${from}`,
  published: (date: string) => `published ${date}`,
  versionLabel: 'Version',
  changed: 'What this version changed:',
  search: 'Search the standards',
  area: 'Area',
  everyArea: 'All areas',
  onlyShort: 'Only what fell short',
  found: (number: number) => `${services(number)} shown`,
  frequency: 'How often',
  responsible: 'Responsible',
  lastResult: 'Last inspection',
  period: 'Last period',
  ofPlanned: (done: number, planned: number) =>
    `${count('en', done)} of ${count('en', planned)} as promised`,
  itemGrade: 'Grade',
  paidFrom: 'Paid from',
  theFee: 'the fee',
  documents: 'Documents',
  record: 'Record',
  outcomes: {met: 'Met', partly: 'Met in part', 'not-met': 'Not met'} as Record<string, string>,
  tally: (period: string) => `How the standards were met, ${period}`,
  tallied: (outcome: string, number: number) => `${outcome}: ${count('en', number)}`,
  ask: 'Ask about this',
  askAbout: (what: string) => `Ask about this: ${what}`,
  backToCurrent: 'Back to what holds now',
};

export const formal = {
  empty: 'The firm has not published its service standards here yet.',
  nothingFound: 'Nothing matches. Please try another word, or show all areas.',
  earlier: (version: number) => `You are reading version ${version}, which does not hold today.`,
  upcoming: (version: number, from: string) => `Version ${version} will hold from ${from}.`,
  readUpcoming: 'Read it now',
  asOf: (time: string) => `This is as of ${time}.`,
};
