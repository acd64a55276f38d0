import type {formal as Formal} from '../en/notice-board.js';

export const friendly: typeof Formal = {
  empty: '現在沒有公告。',
};
