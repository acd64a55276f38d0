import type {formal as Formal, terms as Terms} from '../en/inquiry-details.js';

export const terms: typeof Terms = {
  place: '棟または場所',
  choosePlace: 'お選びください',
  unit: '入口または住戸',
  name: 'お名前',
  consentLink: '個人情報の取り扱いについて全文を読む',
  steps: '一つずつ進む',
  back: '戻る',
  next: '次へ',
  step: (at, of) => `${of}段階中${at}段階目`,
};

export const formal: typeof Formal = {
  where: '場所はどちらですか',
  detail: '住戸、階、または詳しい場所',
  detailHint: '例：2号棟301号室、台所の天井',
  contact: 'ご連絡先をお聞かせください',
  contactHint: '電話番号かメールアドレスのどちらかで結構です。',
  nameHint: 'お呼びするときのお名前です',
  consent: 'この件の対応のために個人情報が使われることに同意します。',
  problems: {
    place: '場所をお選びいただくか、お言葉でご説明ください。',
    detailLength: '場所のご説明は200文字以内でお願いいたします。',
    name: 'お名前は100文字以内でお願いいたします。',
    contact: 'お返事のために、電話番号かメールアドレスをお知らせください。',
    phone: '電話番号をもう一度ご確認ください。数字でお願いいたします（例：138 0000 0000）。',
    email: 'メールアドレスをもう一度ご確認ください（例：name@example.com）。',
    consent:
      'こちらにチェックをお願いいたします。ご同意がないと、お返事のために個人情報を使うことができません。',
    unreadable: 'この項目をもう一度ご確認ください。',
  },
};
