import {recomputeAccount, recomputeStatement} from '../../../../src/fees/index.js';
import type {Community} from '../../communities.js';
import {unstorableIn} from '../../http/bodies.js';
import {textsIn} from '../texts.js';
import type {ShapeCheck} from '../../http/contract-shapes.js';
import type {ImportDraft} from './draft.js';
import {problemsOf, withSchemaProblems, type ImportProblem} from './problems.js';

/** What checking a file showed. */
export interface Checked {
  readonly problems: readonly ImportProblem[];
  /** How many figures were recomputed. */
  readonly checks: number;
}

const members = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};

const unitOf = (statement: unknown) => members(members(statement)['unit'])['id'];

const samePeriod = (one: unknown, other: unknown) =>
  ['id', 'from', 'to', 'months'].every((name) => members(one)[name] === members(other)[name]);

/** Holds a file against the contract in every language, and recomputes every figure. */
export const checkDraft = (
  {account, statements, accountAt, rowOf}: ImportDraft,
  {config}: Community,
  {version, shapes}: {version: number; shapes: ShapeCheck},
): Checked => {
  const {languages} = config;
  const inEveryLanguage = (shape: Parameters<ShapeCheck>[0], document: unknown, base: string) =>
    languages.flatMap((lang) =>
      shapes(shape, textsIn(document, lang, languages)).map(({pointer, code}) => ({
        pointer: base + pointer,
        code,
      })),
    );
  const read = (document: unknown) => textsIn(document, languages[0] ?? 'en', languages);
  const server = {version, publishedAt: new Date().toISOString()};
  const whole = {...members(account), ...server};
  const shown = read(whole);
  const recomputed = recomputeAccount(shown);
  let checks = recomputed.checks.length;
  const unstorable = unstorableIn({account, statements}).map(({pointer, code}) => ({
    pointer: accountAt === '' ? pointer.replace(/^\/account/, '') : pointer,
    code,
  }));
  const problems = withSchemaProblems(
    [...unstorable, ...problemsOf(accountAt, recomputed)],
    inEveryLanguage('FeeAccount', whole, accountAt),
  );

  const units = new Set<unknown>();
  for (const [index, statement] of statements.entries()) {
    const base = `/statements/${index}`;
    const complete = {...members(statement), ...server, accountVersion: version};
    const result = recomputeStatement(read(complete), shown);
    checks += result.checks.length;
    const found = problemsOf(base, result);
    const unit = unitOf(statement);
    if (units.has(unit)) {
      found.push({pointer: `${base}/unit/id`, code: 'duplicate-id', value: String(unit)});
    }
    units.add(unit);
    const {period} = members(statement);
    if (!samePeriod(period, members(account)['period'])) {
      found.push({pointer: `${base}/period`, code: 'other-account'});
    }
    problems.push(...withSchemaProblems(found, inEveryLanguage('FeeStatement', complete, base)));
  }
  const withRow = (problem: ImportProblem) => {
    const row = problem.row ?? rowOf(problem.pointer);
    return row === undefined ? problem : {...problem, row};
  };
  return {problems: problems.map(withRow), checks};
};
