import {count} from '../counting.js';
import type {formal as Formal, terms as Terms} from '../en/inquiry-form.js';
import {characters} from './units.js';

export const terms: typeof Terms = {
  label: 'お問い合わせ',
  loading: 'フォームを読み込んでいます…',
  promise: (promise) => `公表しているお約束：${promise}`,
};

export const formal: typeof Formal = {
  opening:
    'いつもお世話になっております。どのようなことでもお聞かせください。すべて拝読いたします。',
  callFirst: (what) => `${what}でいらっしゃいますか。まずお電話をお願いいたします：`,
  description: 'ご自身のお言葉で',
  descriptionHint:
    'いつから、どこで、どのようなことがありましたか。時間も長さも気になさらず、ご自由にお書きください。',
  kind: 'どのようなご用件ですか',
  kindHint: '迷われる場合は近いものをお選びください。あとは私どもで対応いたします。',
  send: '送信する',
  summary: (problems) =>
    `もう一度ご確認いただきたい項目が${count('ja', problems)}件ございます。お書きになった内容はすべて残っています。`,
  notSent: 'まだ送信できておりません。お書きになった内容はすべてこのページに残っています。',
  notConfirmed:
    '届いたかどうかを確認できませんでした。お書きになった内容はすべてこのページに残っています。そのままもう一度お送りいただいても、二重に記録されることはございません。',
  problems: {
    description: 'どのようなことか、一言お聞かせください。',
    descriptionLength: (over) =>
      `お預かりできる長さを${characters(over)}超えています。少し短くしていただくか、続きを2通目としてお送りください。`,
    serviceCode: 'ご用件をお選びください。近いもので結構です。',
    unreadable: 'こちらをもう一度ご確認ください。',
  },
};
