import type {ReadDraft} from './draft.js';
import {placeCategories} from './csv-categories.js';
import {readRows, type CsvRow} from './csv-rows.js';
import type {ImportProblem} from './problems.js';

type Members = Record<string, unknown>;

/** An account as it grows line by line, and which line each place came from. */
interface Growing {
  readonly account: Members;
  readonly lines: Map<string, number>;
  readonly problems: ImportProblem[];
}

/** The object at a path of members, made where it is missing. */
const objectAt = (account: Members, path: string): Members =>
  path.split('/').reduce<Members>((at, name) => (at[name] ??= {}) as Members, account);

const given = (members: Members) =>
  Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));

/** Appends to a list at a path. */
const append = ({account, lines}: Growing, path: string, row: CsvRow, members: Members) => {
  const names = path.split('/');
  const last = names.pop() ?? '';
  const holder = names.length > 0 ? objectAt(account, names.join('/')) : account;
  const list = (holder[last] ??= []) as unknown[];
  lines.set(`/${path}/${list.length}`, row.line);
  list.push(given(members));
};

/** Puts members into the object at a path. */
const put = ({account, lines}: Growing, path: string, row: CsvRow, members: Members) => {
  Object.assign(objectAt(account, path), given(members));
  for (const name of Object.keys(given(members))) lines.set(`/${path}/${name}`, row.line);
};

const entry = (row: CsvRow): Members => ({
  id: row.cell('id'),
  label: row.label(),
  amount: row.cell('amount'),
});

/** A count stays text where it is none, for the checks to say so. */
const count = (text: string | undefined) => (/^\d{1,6}$/.test(text ?? '') ? Number(text) : text);

const figures = (row: CsvRow): Members => ({
  budget: row.cell('budget'),
  actual: row.cell('actual'),
  variance: row.cell('variance'),
  previous: row.cell('previous'),
});

const counts = ['period/months', 'currencyScale', 'rounding/scale', 'rounding/factorScale'];
const settable =
  /^(period\.(id|from|to|months)|currency|currencyScale|scheme|schemeNote|rounding\.(stage|scale|mode|increment|factorScale)|roundingNote|receivable|audited|contactNote|reserve\.(label|note|publishedEvery)|commonIncome\.publishedEvery|ownersSurplus\.(explanation|use)|audit\.(status|by|date))$/;

const set = (growing: Growing, row: CsvRow) => {
  const name = row.cell('id') ?? '';
  const value = row.cell('value');
  if (!settable.test(name)) {
    growing.problems.push({pointer: '', row: row.line, code: 'unknown-setting', value: name});
    return;
  }
  const path = name.replaceAll('.', '/');
  const names = path.split('/');
  const last = names.pop() ?? '';
  const holder = names.length > 0 ? objectAt(growing.account, names.join('/')) : growing.account;
  const isFlag = name === 'audited' && (value === 'true' || value === 'false');
  holder[last] = isFlag ? value === 'true' : counts.includes(path) ? count(value) : value;
  growing.lines.set(`/${path}`, row.line);
};

const amountTo = (path: string, member: string) => (growing: Growing, row: CsvRow) =>
  put(growing, path, row, {[member]: row.cell('amount')});

const entryOf = (path: string) => (growing: Growing, row: CsvRow) =>
  append(growing, path, row, entry(row));

const keyValue = (growing: Growing, row: CsvRow) => {
  const keys = (growing.account['keys'] ?? []) as Members[];
  const index = keys.findIndex(({id}) => id === row.cell('parent'));
  if (index < 0) {
    const value = row.cell('parent') ?? '';
    growing.problems.push({pointer: '/keys', row: row.line, code: 'unknown-key', value});
    return;
  }
  const list = ((keys[index] ?? {})['values'] ??= []) as unknown[];
  growing.lines.set(`/keys/${index}/values/${list.length}`, row.line);
  list.push(given({unitId: row.cell('id'), value: row.cell('value')}));
};

/** What each kind of line says. */
const records: Readonly<Record<string, (growing: Growing, row: CsvRow) => void>> = {
  set,
  tariff: (growing, row) =>
    append(growing, 'tariffs', row, {
      id: row.cell('id'),
      label: row.label(),
      basis: row.cell('kind'),
      unit: row.cell('unit'),
      quantity: row.cell('quantity'),
      rate: row.cell('rate'),
      per: row.cell('per'),
      periods: count(row.cell('periods')),
      validFrom: row.cell('from'),
      validTo: row.cell('to'),
      receivable: row.cell('amount'),
    }),
  key: (growing, row) =>
    append(growing, 'keys', row, {
      id: row.cell('id'),
      label: row.label(),
      unit: row.cell('unit'),
      total: row.cell('value'),
    }),
  key_value: keyValue,
  total: (growing, row) => put(growing, 'totals', row, figures(row)),
  tax: (growing, row) => put(growing, 'tax', row, {label: row.label(), ...figures(row)}),
  return: (growing, row) =>
    put(growing, 'managementReturn', row, {
      kind: row.cell('kind'),
      label: row.label(),
      ...figures(row),
    }),
  collected: (growing, row) =>
    put(growing, 'collected', row, {
      amount: row.cell('amount'),
      rate: row.cell('rate'),
      asOf: row.cell('to'),
    }),
  income: entryOf('commonIncome/gross'),
  income_total: amountTo('commonIncome', 'grossTotal'),
  income_cost: amountTo('commonIncome/reasonableCost', 'amount'),
  income_net: amountTo('commonIncome', 'net'),
  income_use: entryOf('commonIncome/allocation'),
  reserve_opening: amountTo('reserve', 'opening'),
  reserve_addition: entryOf('reserve/additions'),
  reserve_use: entryOf('reserve/uses'),
  reserve_closing: amountTo('reserve', 'closing'),
  surplus_opening: amountTo('ownersSurplus', 'opening'),
  surplus: amountTo('ownersSurplus', 'thisPeriod'),
  surplus_closing: amountTo('ownersSurplus', 'closing'),
  legal: (growing, row) =>
    append(growing, 'legal', row, {
      id: row.cell('id'),
      title: row.label(),
      href: row.cell('value'),
    }),
  document: (growing, row) =>
    append(growing, 'documents', row, {
      id: row.cell('id'),
      label: row.label(),
      type: row.cell('kind'),
      href: row.cell('value'),
    }),
};

/** The line of a place, or of the nearest thing around it that has one. */
const nearest = (lines: ReadonlyMap<string, number>) => (pointer: string) => {
  for (let place = pointer; place; place = place.slice(0, place.lastIndexOf('/'))) {
    const line = lines.get(place);
    if (line !== undefined) return line;
  }
  return undefined;
};

/** An account from a table; what each kind of line means stands in the desk's description. */
export const readCsv = (text: string, firstLanguage: string): ReadDraft => {
  const {rows, problems} = readRows(text, firstLanguage);
  const growing: Growing = {
    account: {tariffs: [], categories: [], legal: [], documents: []},
    lines: new Map(),
    problems: [...problems],
  };
  const isCategory = (row: CsvRow) => row.cell('record') === 'category';
  for (const row of rows.filter((each) => !isCategory(each))) {
    const record = row.cell('record') ?? '';
    const take = Object.hasOwn(records, record) ? records[record] : undefined;
    if (take) take(growing, row);
    else growing.problems.push({pointer: '', row: row.line, code: 'unknown-record', value: record});
  }
  const {account, lines} = growing;
  account['categories'] = placeCategories(rows.filter(isCategory), {
    figures,
    lines,
    problems: growing.problems,
  });
  if (rows.length === 0 && growing.problems.length > 0) return {problems: growing.problems};
  const draft = {account, statements: [], accountAt: '', rowOf: nearest(lines)};
  return {draft, problems: growing.problems};
};
