import {count} from '../counting.js';
import type {formal as Formal, terms as Terms} from '../en/service-report.js';

export const terms: typeof Terms = {
  label: 'サービス報告',
  loading: '報告を読み込んでいます…',
  reportOf: (period) => `サービス報告：${period}`,
  published: (day, version) => (version > 1 ? `${day}公表、第${version}版` : `${day}公表`),
  corrected: '訂正：',
  period: '別の期間',
  comment: '担当者から',
  figures: '概要',
  kinds: '種類ごとのお申し出',
  standards: '守られたお約束',
  what: '項目',
  before: '前の期間',
  hidden: '件数が少ないため非表示',
  nothing: '–',
  hours: (number) => `${number}時間`,
  of: (n) => `n = ${n}`,
  howComputed: '計算の方法',
  picture: (title, now, then) =>
    `${title}：${now}（塗りつぶし）と${then}（枠線）の比較。同じ数字が下の表にあります`,
  ask: 'この件について尋ねる',
  askAbout: (words, what) => `${words}：${what}`,
  review: '合同の振り返りから',
  actions: '進めている改善',
  due: (day) => `${day}まで`,
  statuses: {open: '進行中', done: '完了'},
  between: ' · ',
  listGap: '、',
};

export const formal: typeof Formal = {
  hidden: (threshold) =>
    `個人が特定されないよう、${count('ja', threshold)}未満の数と、そこから逆算できる数は表示しておりません。`,
  asOf: (time) => `${time}現在の内容です。`,
};
