import type {formal as Formal, terms as Terms} from '../en/service-report.js';

export const terms: typeof Terms = {
  label: '服務報告',
  loading: '正在讀取報告…',
  reportOf: (period) => `服務報告：${period}`,
  published: (day, version) => (version > 1 ? `${day}公布，第 ${version} 版` : `${day}公布`),
  corrected: '更正：',
  period: '查看其他時段',
  comment: '工作人員的說明',
  figures: '整體情形',
  kinds: '各類事項數量',
  standards: '承諾兌現情形',
  what: '項目',
  before: '前一時段',
  hidden: '數量少，不顯示',
  nothing: '–',
  hours: (number) => `${number} 小時`,
  of: (n) => `n = ${n}`,
  howComputed: '這個數字怎麼算的？',
  picture: (title, now, then) => `${title}：${now}（實心）與${then}（空心）對比；下表數字相同`,
  ask: '問一問',
  askAbout: (words, what) => `${words}：${what}`,
  review: '會審摘要',
  actions: '正在做的事',
  due: (day) => `${day}前`,
  statuses: {open: '進行中', done: '已完成'},
  between: ' · ',
  listGap: '、',
};

export const formal: typeof Formal = {
  hidden: (threshold) =>
    `小於 ${threshold} 的數字不顯示；可由它推算出來的數字也不顯示，以免認出個人。`,
  asOf: (time) => `以下為${time}的內容。`,
};
