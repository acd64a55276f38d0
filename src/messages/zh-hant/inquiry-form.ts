import type {formal as Formal, terms as Terms} from '../en/inquiry-form.js';

export const terms: typeof Terms = {
  label: '聯絡我們',
  loading: '正在開啟表單…',
  promise: (promise) => `我們公開的承諾：${promise}`,
};

export const formal: typeof Formal = {
  opening: '您好，請把您想說的告訴我們，每一個字我們都會認真看。',
  callFirst: (what) => `${what}？請先打電話：`,
  description: '請用您自己的話說一說',
  descriptionHint: '發生了什麼、在哪裡、從什麼時候開始？不著急，請慢慢寫。',
  kind: '這件事屬於哪一類？',
  kindHint: '不確定的話，選最接近的一項即可，其餘由我們來辦。',
  send: '送出',
  summary: (count) => `有 ${count} 處需要請您再看一下。您填寫的內容都還在。`,
  notSent: '暫時還沒有送出成功。您填寫的內容都還在本頁面上。',
  notConfirmed:
    '暫時無法確認是否已經送達。您填寫的內容都還在本頁面上。您可以放心地原樣再次送出，不會重複登錄。',
  problems: {
    description: '請簡單說一說是什麼事情。',
    descriptionLength: (over) => `比一次能收下的多了 ${over} 個字。請您略作刪減，或者分兩次送出。`,
    serviceCode: '請選擇一類，最接近的即可。',
    unreadable: '請您再看一看這裡。',
  },
};
