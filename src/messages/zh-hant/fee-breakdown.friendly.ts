import type {formal as Formal} from '../en/fee-breakdown.js';

export const friendly: typeof Formal = {
  opening: '看看物業費用在哪裡，您的那一份是怎麼算的。',
  recomputing: '正在重新核算，請稍候……',
  addsUp: (figures) => `帳目相符：剛才重新計算其中 ${figures} 個數字。`,
  mismatch: '這些數字對不上，我們正在核查。在此之前，先顯示公布的數字。',
  incomplete: '有些數字暫時沒能重新計算，我們正在核查。這裡顯示公布的數字。',
  noTariff: '這一項沒有註明公布的收費標準。隨時問我們，很樂意說明。',
  unknownFormula: '這一項的計算方法暫時無法在這裡顯示。隨時問我們，很樂意說明。',
  noAccount: '目前還沒有公布帳目。',
  dueAt: (date) => `預計${date}前公布。`,
  notThisPeriod: '沒有這一期的帳目。',
  signIn: '想看自己的費用怎麼算，請先在本網站登入。全小區的帳目向每位業主公開。',
  noStatement: '您的房屋在這一期還沒有帳單。',
  statementDue: (date) => `預計${date}前提供。`,
  statementTrouble: '暫時沒能取得您的帳單。',
  asOf: (time) => `這是${time}的內容。`,
};
