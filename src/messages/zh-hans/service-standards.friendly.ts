import type {formal} from '../en/service-standards.js';

export const friendly: typeof formal = {
  empty: '服务标准还没有在这里公布。',
  nothingFound: '没找到。换个词试试，或者看看全部类别。',
  earlier: (version) => `这是第 ${version} 版，不是现行的。`,
  upcoming: (version, from) => `第 ${version} 版从${from}开始施行。`,
  readUpcoming: '看看新版',
  asOf: (time) => `这是${time}的内容。`,
};
