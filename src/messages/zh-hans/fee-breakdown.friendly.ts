import type {formal as Formal} from '../en/fee-breakdown.js';

export const friendly: typeof Formal = {
  opening: '看看物业费用在哪里，您的那一份是怎么算的。',
  recomputing: '正在重新核算，请稍候……',
  addsUp: (figures) => `账目相符：刚才重新计算了其中 ${figures} 个数字。`,
  mismatch: '这些数字对不上，我们正在核查。在此之前，先显示公布的数字。',
  incomplete: '有些数字暂时没能重新计算，我们正在核查。这里显示公布的数字。',
  noTariff: '这一项没有注明公布的收费标准。随时问我们，很乐意说明。',
  unknownFormula: '这一项的计算方法暂时无法在这里显示。随时问我们，很乐意说明。',
  noAccount: '目前还没有公布账目。',
  dueAt: (date) => `预计${date}前公布。`,
  notThisPeriod: '没有这一期的账目。',
  signIn: '想看自己的费用怎么算，请先在本网站登录。全小区的账目向每位业主公开。',
  noStatement: '您的房屋在这一期还没有账单。',
  statementDue: (date) => `预计${date}前提供。`,
  statementTrouble: '暂时没能取得您的账单。',
  asOf: (time) => `这是${time}的内容。`,
};
