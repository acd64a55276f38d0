import {count} from '../counting.js';
import type {formal as Formal, terms as Terms} from '../en/service-standards.js';

export const terms: typeof Terms = {
  label: '서비스 기준',
  loading: '서비스 기준을 불러오고 있습니다…',
  grade: '서비스 등급',
  contract: '위탁 관리 계약',
  contractTerm: (from, to) => `${from}부터 ${to}까지`,
  contractFrom: (from) => `${from}부터`,
  approvedBy: '승인',
  version: (version, from) => `제${version}판, ${from}부터 시행`,
  published: (date) => `${date} 공개`,
  versionLabel: '판',
  changed: '이번 판에서 바뀐 내용:',
  search: '기준 검색',
  area: '분야',
  everyArea: '모든 분야',
  onlyShort: '미달한 항목만',
  found: (number) => `서비스 ${count('ko', number)}개 표시`,
  frequency: '주기',
  responsible: '담당',
  lastResult: '최근 점검',
  period: '지난 기간',
  ofPlanned: (done, planned) =>
    `약속한 ${count('ko', planned)}회 가운데 ${count('ko', done)}회 이행`,
  itemGrade: '등급',
  paidFrom: '비용 출처',
  theFee: '관리비',
  documents: '문서',
  record: '기록',
  outcomes: {met: '이행', partly: '일부 이행', 'not-met': '미이행'},
  tally: (period) => `기준 이행 현황, ${period}`,
  tallied: (outcome, number) => `${outcome}: ${count('ko', number)}`,
  ask: '이 건 문의하기',
  askAbout: (what) => `이 건 문의하기: ${what}`,
  backToCurrent: '현재 기준으로 돌아가기',
};

export const formal: typeof Formal = {
  empty: '아직 서비스 기준이 공개되지 않았습니다.',
  nothingFound:
    '해당하는 것을 찾지 못했습니다. 다른 낱말로 찾아보시거나 모든 분야를 표시해 주십시오.',
  earlier: (version) => `제${version}판을 보고 계십니다. 현재 시행되는 기준이 아닙니다.`,
  upcoming: (version, from) => `제${version}판은 ${from}부터 시행됩니다.`,
  readUpcoming: '지금 읽기',
  asOf: (time) => `${time} 기준입니다.`,
};
