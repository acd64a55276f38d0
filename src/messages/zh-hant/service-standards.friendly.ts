import type {formal} from '../en/service-standards.js';

export const friendly: typeof formal = {
  empty: '服務標準還沒有在這裡公布。',
  nothingFound: '沒有找到。換個詞試試，或看看全部類別。',
  earlier: (version) => `這是第 ${version} 版，不是現行的。`,
  upcoming: (version, from) => `第 ${version} 版從${from}開始施行。`,
  readUpcoming: '看看新版',
  asOf: (time) => `這是${time}的內容。`,
};
