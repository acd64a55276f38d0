import {http, type HttpHandler} from 'msw';
import type {
  FeeAccount,
  FeeAccountList,
  FeeStatement,
  FeeStatementList,
} from '../contract/index.js';
import {inLanguage, type TestBackend} from './backend.js';
import {isOwner, refuseCommunity} from './checks.js';
import {pathOf} from './operations.js';
import {replyToRead, replyWithProblem} from './replies.js';

/** Answers everything about fees; whoever brings a token is the owner of the statements. */
export const feeHandlers = (backend: TestBackend): HttpHandler[] => {
  const {endpoint} = backend;
  return [
    http.get(pathOf('listFeeAccounts', endpoint), ({request}) => {
      const refusal = refuseCommunity(backend, request);
      if (refusal) return refusal;
      const {value, lang} = inLanguage(backend.feeAccounts, queryOf(request).get('lang'));
      const next = backend.nextFees;
      const list: FeeAccountList = {items: newest(value).map(summaryOf), ...(next && {next})};
      return replyToRead(request, list, lang);
    }),

    http.get<{period: string}>(pathOf('getFeeAccount', endpoint), ({request, params}) => {
      const refusal = refuseCommunity(backend, request);
      if (refusal) return refusal;
      const {value, lang} = inLanguage(backend.feeAccounts, queryOf(request).get('lang'));
      const account = find(value, params.period, queryOf(request));
      return account ? replyToRead(request, account, lang) : replyWithProblem({});
    }),

    http.get(pathOf('listFeeStatements', endpoint), ({request}) => {
      const refusal = refuseCommunity(backend, request) ?? refuseStranger(request);
      if (refusal) return refusal;
      const {value, lang} = inLanguage(backend.feeStatements, queryOf(request).get('lang'));
      const list: FeeStatementList = {items: newest(value).map(statementSummaryOf)};
      return replyToRead(request, list, lang);
    }),

    http.get<{period: string}>(pathOf('getFeeStatement', endpoint), ({request, params}) => {
      const refusal = refuseCommunity(backend, request) ?? refuseStranger(request);
      if (refusal) return refusal;
      const {value, lang} = inLanguage(backend.feeStatements, queryOf(request).get('lang'));
      const unit = queryOf(request).get('unit') ?? value[0]?.unit.id;
      const own = value.filter((statement) => statement.unit.id === unit);
      const statement = find(own, params.period, queryOf(request));
      return statement ? replyToRead(request, statement, lang) : replyWithProblem({});
    }),
  ];
};

const queryOf = (request: Request): URLSearchParams => new URL(request.url).searchParams;

export const refuseStranger = (request: Request): Response | undefined =>
  isOwner(request)
    ? undefined
    : replyWithProblem({
        type: 'urn:owner-portal:problem:unauthenticated',
        title: 'Please sign in first.',
        status: 401,
      });

type Published = Pick<FeeAccount, 'period' | 'version'> & Partial<Pick<FeeStatement, 'unit'>>;

/** The version asked for, else the newest. */
const find = <T extends Published>(
  all: readonly T[],
  period: string,
  query: URLSearchParams,
): T | undefined => {
  const version = query.get('version');
  const versions = all
    .filter((one) => one.period.id === period)
    .sort((a, b) => b.version - a.version);
  return version === null ? versions[0] : versions.find((one) => String(one.version) === version);
};

/** The newest version of each, the newest period first. */
const newest = <T extends Published>(all: readonly T[]): T[] => {
  const id = ({period, unit}: T): string => JSON.stringify([period.id, unit?.id]);
  return all
    .filter((one) => !all.some((other) => id(other) === id(one) && other.version > one.version))
    .sort((a, b) => (a.period.from < b.period.from ? 1 : -1));
};

const summaryOf = ({
  period,
  scheme,
  version,
  publishedAt,
  audited,
  changeNote,
}: FeeAccount): FeeAccountList['items'][number] => ({
  period,
  scheme,
  version,
  publishedAt,
  ...(audited !== undefined && {audited}),
  ...(changeNote !== undefined && {changeNote}),
});

const statementSummaryOf = ({
  period,
  unit,
  version,
  publishedAt,
  changeNote,
}: FeeStatement): FeeStatementList['items'][number] => ({
  period,
  unit,
  version,
  publishedAt,
  ...(changeNote !== undefined && {changeNote}),
});
