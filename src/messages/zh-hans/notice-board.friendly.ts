import type {formal as Formal} from '../en/notice-board.js';

export const friendly: typeof Formal = {
  empty: '现在没有公告。',
};
