import type {formal as Formal, terms as Terms} from '../en/service-report.js';

export const terms: typeof Terms = {
  label: '服务报告',
  loading: '正在读取报告…',
  reportOf: (period) => `服务报告：${period}`,
  published: (day, version) => (version > 1 ? `${day}公布，第 ${version} 版` : `${day}公布`),
  corrected: '更正：',
  period: '查看其他时段',
  comment: '工作人员的说明',
  figures: '总体情况',
  kinds: '各类事项数量',
  standards: '承诺兑现情况',
  what: '项目',
  before: '上一时段',
  hidden: '数量少，不显示',
  nothing: '–',
  hours: (number) => `${number} 小时`,
  of: (n) => `n = ${n}`,
  howComputed: '这个数字怎么算的？',
  picture: (title, now, then) => `${title}：${now}（实心）与${then}（空心）对比；下表数字相同`,
  ask: '问一问',
  askAbout: (words, what) => `${words}：${what}`,
  review: '会审摘要',
  actions: '正在做的事',
  due: (day) => `${day}前`,
  statuses: {open: '进行中', done: '已完成'},
  between: ' · ',
  listGap: '、',
};

export const formal: typeof Formal = {
  hidden: (threshold) =>
    `小于 ${threshold} 的数字不显示；可由它推算出来的数字也不显示，以免认出个人。`,
  asOf: (time) => `以下为${time}的内容。`,
};
