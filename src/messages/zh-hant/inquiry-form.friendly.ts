import type {formal as Formal} from '../en/inquiry-form.js';

export const friendly: typeof Formal = {
  opening: '您好！有什麼想說的，儘管告訴我們，每個字都會看。',
  callFirst: (what) => `${what}？先打電話：`,
  description: '用您自己的話說說',
  descriptionHint: '發生了什麼、在哪裡、什麼時候開始的？慢慢寫，不著急。',
  kind: '是哪方面的事？',
  kindHint: '不確定就選最接近的，剩下的交給我們。',
  send: '送出',
  summary: (count) => `有 ${count} 處需要您再看看，寫好的內容都還在。`,
  notSent: '還沒送出成功，寫好的內容都還在本頁面上。',
  notConfirmed: '不確定有沒有送到，寫好的內容都還在本頁面上。放心原樣再點一次，不會重複登錄。',
  problems: {
    description: '簡單說說是什麼事吧。',
    descriptionLength: (over) => `多了 ${over} 個字，稍微刪一點，或者分兩次送出。`,
    serviceCode: '選一類吧，最接近的就行。',
    unreadable: '這裡請再看一看。',
  },
};
