import type {formal} from '../en/contacts.js';

export const friendly: typeof formal = {
  empty: '聯絡方式還沒有在這裡公布。',
  asOf: (time) => `這是${time}的內容。`,
};
