import {CsvError, parse} from 'csv-parse/sync';
import type {ImportProblem} from './problems.js';

/** Every column a file may have; `label.en` and the like are the label in another language. */
export const columns = [
  'record',
  'id',
  'parent',
  'label',
  'kind',
  'quantity',
  'unit',
  'rate',
  'per',
  'periods',
  'from',
  'to',
  'budget',
  'actual',
  'variance',
  'previous',
  'amount',
  'key',
  'value',
] as const;

/** One line that says something. */
export interface CsvRow {
  readonly line: number;
  /** The cell, or undefined where it is empty. */
  cell(name: (typeof columns)[number]): string | undefined;
  /** The label in all languages it is given in. */
  label(): string | Readonly<Record<string, string>> | undefined;
}

interface Parsed {
  readonly record: Readonly<Record<string, string>>;
  readonly info: {readonly lines: number};
}

const isColumn = (name: string) =>
  (columns as readonly string[]).includes(name) || /^label\.[A-Za-z-]{2,35}$/.test(name);

const isBlank = ({record}: Parsed) => Object.values(record).every((cell) => cell === '');

const rowOf = ({record, info}: Parsed, firstLanguage: string): CsvRow => ({
  line: info.lines,
  cell: (name) => record[name] || undefined,
  label: () => {
    const others = Object.entries(record).filter(
      ([name, text]) => name.startsWith('label.') && text,
    );
    const label = record['label'] || undefined;
    if (others.length === 0 || label === undefined) return label;
    const translations = others.map(([name, text]) => [name.slice('label.'.length), text]);
    return {[firstLanguage]: label, ...(Object.fromEntries(translations) as object)};
  },
});

/** The lines of a CSV file in UTF-8, separated by commas, semicolons or tabs. */
export const readRows = (
  text: string,
  firstLanguage: string,
): {rows: CsvRow[]; problems: ImportProblem[]} => {
  try {
    const unknown: string[] = [];
    const parsed = parse(text, {
      bom: true,
      columns: (head: string[]) => {
        unknown.push(...head.filter((name) => !isColumn(name.trim())));
        return head.map((name) => name.trim());
      },
      delimiter: [',', ';', '\t'],
      info: true,
      skip_empty_lines: true,
      trim: true,
    }) as unknown as Parsed[];
    const problems = unknown.map((value) => ({pointer: '', row: 1, code: 'unknown-column', value}));
    const rows = parsed.filter((each) => !isBlank(each)).map((each) => rowOf(each, firstLanguage));
    return {rows, problems};
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const {lines} = error as {lines?: number};
    const row = typeof lines === 'number' ? {row: lines} : {};
    return {rows: [], problems: [{pointer: '', code: 'not-csv', ...row, value: error.code}]};
  }
};
