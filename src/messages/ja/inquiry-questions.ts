import type {formal as Formal, terms as Terms} from '../en/inquiry-questions.js';

export const terms: typeof Terms = {
  price: '費用：',
  responsible: '責任の所在：',
  skip: '答えずに先へ進む',
  day: (number) => `第${number}希望の日`,
  timeOfDay: (number) => `第${number}希望の時間帯`,
  anyTime: '特に希望なし',
  confidential: '名前を伏せる',
  fullRules: '規則の全文を読む',
  complete: 'すべてそろっていますか',
  open: '未回答',
  done: '回答済み',
  attached: '添付済み',
  document: '添付またはお持ちいただくもの',
  preferred: 'どちらをご希望ですか',
  either: 'どちらでもよい',
  relation: 'お立場',
  notSaid: '回答しない',
  onBehalf: '代理で記入しています',
  onBehalfName: 'どなたの代理ですか',
  onBehalfPhone: 'その方の電話番号',
  language: '回答の言語',
  pageLanguage: 'このページの言語',
};

export const formal: typeof Formal = {
  weSeeToIt:
    'ご参考までにお知らせいたします。このままお送りいただけます。適切な担当へ確実に伝え、お客様にもお知らせいたします。',
  visit: '訪問のご希望日時',
  visitHint: 'ご希望の順に三つまでお選びください。そのうち一つに決めてご連絡いたします。',
  confidential: 'ご意見の対象となる者に、お客様がどなたかをお伝えすることはございません。',
  agreePrice: (price) => `費用に同意します：${price}`,
  agreeRules: (title) => `「${title}」を読み、同意します`,
  stillOpen: 'まだ空いている項目がございます。ご自分のペースでご記入ください。',
  allThere: 'すべての質問にお答えいただきました。ありがとうございます。',
  documents: 'こちらに添付していただいても、サービスセンターにお持ちいただいても結構です。',
  kindForOthers:
    'この種類のお申し出は通常、お住まいの方からいただくものです。お尋ねなど、別の種類をお選びください。喜んで承ります。',
  problems: {
    answer: 'こちらにお答えください。一言で結構です。',
    number: '数字をご記入ください（例：2 または 251.05）。',
    date: '日をお選びください。',
    answerLength: '少し長いようです。短くしていただくか、一部を上の欄にお書きください。',
    times: '日と時間帯を両方お選びいただくか、どちらも空けておいてください。',
    rules: '規則をお読みになり、同意される場合はこちらにチェックをお願いいたします。',
    price: '費用をご了承いただける場合は、こちらにチェックをお願いいたします。',
    phone: '電話番号をもう一度ご確認ください。数字でお願いいたします（例：138 0000 0000）。',
    unreadable: 'この項目をもう一度ご確認ください。',
  },
};
