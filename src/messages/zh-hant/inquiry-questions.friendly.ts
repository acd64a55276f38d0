import type {formal as Formal} from '../en/inquiry-questions.js';

export const friendly: typeof Formal = {
  weSeeToIt: '給您參考。照樣可以送出，我們來轉達，有結果就告訴您。',
  visit: '什麼時候到府方便？',
  visitHint: '最多選三個，最方便的放前面，我們會確認。',
  confidential: '對方不會知道是您。',
  agreePrice: (price) => `費用沒問題：${price}`,
  agreeRules: (title) => `看過《${title}》，同意`,
  stillOpen: '還有幾項沒填，不著急。',
  allThere: '都填好了，謝謝您！',
  documents: '在這裡附上，或帶到服務中心，都行。',
  kindForOthers: '這一類一般是給住戶的。換一類吧，比如諮詢，一樣幫您辦。',
  problems: {
    answer: '這裡簡單填一下吧。',
    number: '填個數字就行，比如 2 或 251.05。',
    date: '選個日期吧。',
    answerLength: '稍微長了點，刪一點，或寫到上面去。',
    times: '日期和時段一起選，或都不選。',
    rules: '看一看，沒問題就在這裡勾一下。',
    price: '費用沒問題就在這裡勾一下。',
    phone: '再看看電話號碼對不對，比如 138 0000 0000。',
    unreadable: '這一處再看看吧。',
  },
};
