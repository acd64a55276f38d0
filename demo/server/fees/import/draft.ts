import {malformed} from '../../http/problem.js';
import type {ImportProblem} from './problems.js';
import {readCsv} from './csv.js';

/** A file as it was read; nothing of it is checked yet. */
export interface ImportDraft {
  readonly account: unknown;
  readonly statements: readonly unknown[];
  /** Where the account stands in the file. */
  readonly accountAt: string;
  /** The line of a CSV file a place comes from. */
  readonly rowOf: (pointer: string) => number | undefined;
}

export interface ReadDraft {
  readonly draft?: ImportDraft;
  readonly problems: readonly ImportProblem[];
}

export type ImportFormat = 'json' | 'csv';

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const noRow = () => undefined;

/** `{account, statements}`, or an account alone. */
const readJson = (text: string): ReadDraft => {
  let file: unknown;
  try {
    file = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    // The parser quotes the place it stopped at.
    const value = error instanceof Error ? error.message : String(error);
    return {problems: [{pointer: '', code: 'not-json', value}]};
  }
  if (!isObject(file)) return {problems: [{pointer: '', code: 'not-an-object'}]};
  if (!('account' in file)) {
    return {draft: {account: file, statements: [], accountAt: '', rowOf: noRow}, problems: []};
  }
  const {account, statements = []} = file;
  if (!Array.isArray(statements)) {
    return {problems: [{pointer: '/statements', code: 'not-a-list'}]};
  }
  return {draft: {account, statements, accountAt: '/account', rowOf: noRow}, problems: []};
};

/** `firstLanguage` is the one of a CSV file's labels. */
export const readDraft = (format: ImportFormat, text: string, firstLanguage: string): ReadDraft => {
  if (text.trim() === '') throw malformed('The file is empty.');
  return format === 'csv' ? readCsv(text, firstLanguage) : readJson(text);
};
