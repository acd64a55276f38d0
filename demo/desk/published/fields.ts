import type {Subject} from './document.js';

/** How a field is filled in. `text` and `long` are written in every language. */
export type Control =
  'text' | 'long' | 'plain' | 'date' | 'number' | 'choice' | 'check' | 'opening' | 'documents';

export interface EntryField {
  /** Where its value stands in the entry. */
  readonly path: string;
  /** What it is called: its path unless told. */
  readonly word?: FieldWord;
  readonly control: Control;
  readonly required?: boolean;
  /** The values of a `choice`; those of `category` are the fee account's. */
  readonly choices?: readonly string[] | 'category';
}

const outcomes = ['met', 'partly', 'not-met'] as const;
const kinds = [
  'emergency',
  'service-centre',
  'complaints',
  'person',
  'contractor',
  'developer',
  'utility',
  'authority',
  'committee',
] as const;

interface More<Word extends string> {
  readonly required?: boolean;
  readonly choices?: readonly string[] | 'category';
  readonly word?: Word;
}

const define = <const Path extends string, const Word extends string = Path>(
  path: Path,
  control: Control,
  more: More<Word> = {},
) => ({path, control, ...more, word: more.word ?? (path as unknown as Word)});

/** What the whole document says, beside its entries. */
const aboutStandards = [
  define('grade', 'text', {word: 'whole.grade'}),
  define('contract.title', 'text'),
  define('contract.from', 'date'),
  define('contract.to', 'date'),
  define('contract.href', 'plain'),
  define('note', 'long'),
];
const aboutContacts = [define('note', 'long')];

const standards = [
  define('name', 'text', {required: true}),
  define('standard', 'long', {required: true}),
  define('frequency', 'text'),
  define('grade', 'text'),
  define('responsible.name', 'text'),
  define('responsible.role', 'text'),
  define('responsible.phone', 'plain'),
  define('costCategoryId', 'choice', {choices: 'category'}),
  define('lastResult.date', 'date'),
  define('lastResult.text', 'text'),
  define('lastResult.outcome', 'choice', {choices: outcomes}),
  define('lastResult.by', 'text'),
  define('lastResult.href', 'plain'),
  define('period.from', 'date'),
  define('period.to', 'date'),
  define('period.outcome', 'choice', {choices: outcomes}),
  define('period.planned', 'number'),
  define('period.done', 'number'),
  define('period.note', 'text'),
  define('documents', 'documents'),
];

const contacts = [
  define('kind', 'choice', {required: true, choices: kinds}),
  define('name', 'text', {required: true}),
  define('duty', 'text'),
  define('phone', 'plain'),
  define('phoneAfterHours', 'plain'),
  define('email', 'plain'),
  define('address', 'text'),
  define('href', 'plain'),
  define('hours', 'text'),
  define('opening', 'opening'),
  define('qualification', 'text'),
  define('emergencyPlan.title', 'text'),
  define('emergencyPlan.href', 'plain'),
  define('onEveryPage', 'check'),
];

type Defined =
  | (typeof aboutStandards)[number]
  | (typeof aboutContacts)[number]
  | (typeof standards)[number]
  | (typeof contacts)[number];

export type FieldWord = Defined['word'];
export type Choice = (typeof outcomes)[number] | (typeof kinds)[number];

export const fieldsOf: Readonly<Record<Subject, readonly EntryField[]>> = {standards, contacts};

export const aboutFieldsOf: Readonly<Record<Subject, readonly EntryField[]>> = {
  standards: aboutStandards,
  contacts: aboutContacts,
};
