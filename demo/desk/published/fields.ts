import type {Subject} from './document.js';

/** How a field is filled in. `text` and `long` are written in every language. */
export type Control =
  'text' | 'long' | 'plain' | 'date' | 'number' | 'choice' | 'check' | 'opening';

export interface EntryField {
  /** Where its value stands in the entry. */
  readonly path: FieldPath;
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

const define = <const Path extends string>(
  path: Path,
  control: Control,
  more: {required?: boolean; choices?: readonly string[] | 'category'} = {},
) => ({path, control, ...more});

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
  define('period.from', 'date'),
  define('period.to', 'date'),
  define('period.outcome', 'choice', {choices: outcomes}),
  define('period.planned', 'number'),
  define('period.done', 'number'),
  define('period.note', 'text'),
];

const contacts = [
  define('kind', 'choice', {required: true, choices: kinds}),
  define('name', 'text', {required: true}),
  define('duty', 'text'),
  define('phone', 'plain'),
  define('phoneAfterHours', 'plain'),
  define('email', 'plain'),
  define('address', 'text'),
  define('hours', 'text'),
  define('opening', 'opening'),
  define('qualification', 'text'),
  define('emergencyPlan.title', 'text'),
  define('emergencyPlan.href', 'plain'),
  define('onEveryPage', 'check'),
];

export type FieldPath = (typeof standards)[number]['path'] | (typeof contacts)[number]['path'];
export type Choice = (typeof outcomes)[number] | (typeof kinds)[number];

export const fieldsOf: Readonly<Record<Subject, readonly EntryField[]>> = {standards, contacts};
