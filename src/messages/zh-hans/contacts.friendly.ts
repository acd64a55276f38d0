import type {formal} from '../en/contacts.js';

export const friendly: typeof formal = {
  empty: '联系方式还没有在这里公布。',
  asOf: (time) => `这是${time}的内容。`,
};
