import {count} from '../counting.js';
import type {formal as Formal, terms as Terms} from '../en/service-standards.js';

export const terms: typeof Terms = {
  label: 'サービス基準',
  loading: 'サービス基準を読み込んでいます…',
  grade: 'サービスの等級',
  contract: '管理委託契約',
  contractTerm: (from, to) => `${from}から${to}まで`,
  contractFrom: (from) => `${from}から`,
  approvedBy: '承認',
  version: (version, from) => `第${version}版、${from}から適用`,
  published: (date) => `${date}公表`,
  versionLabel: '版',
  changed: 'この版での変更：',
  search: '基準を検索',
  area: '分野',
  everyArea: 'すべての分野',
  onlyShort: '達成できなかったものだけ',
  found: (number) => `${count('ja', number)}件のサービスを表示`,
  frequency: '頻度',
  responsible: '担当',
  lastResult: '前回の点検',
  period: '前の期間',
  ofPlanned: (done, planned) =>
    `お約束した${count('ja', planned)}回のうち${count('ja', done)}回実施`,
  itemGrade: '等級',
  paidFrom: '費用の財源',
  theFee: '管理費',
  documents: '書類',
  record: '記録',
  outcomes: {met: '達成', partly: '一部達成', 'not-met': '未達成'},
  tally: (period) => `基準の達成状況（${period}）`,
  tallied: (outcome, number) => `${outcome}：${count('ja', number)}`,
  ask: 'この件について尋ねる',
  askAbout: (what) => `この件について尋ねる：${what}`,
  backToCurrent: '現在の基準に戻る',
};

export const formal: typeof Formal = {
  empty: 'サービス基準はまだ公表されておりません。',
  nothingFound:
    '該当するものが見つかりませんでした。別の言葉でお試しいただくか、すべての分野を表示してください。',
  earlier: (version) => `ご覧の第${version}版は、現在適用されておりません。`,
  upcoming: (version, from) => `第${version}版は${from}から適用されます。`,
  readUpcoming: '今すぐ読む',
  asOf: (time) => `${time}現在の内容です。`,
};
