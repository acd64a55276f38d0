import type {formal as Formal} from '../en/text-size.js';

export const friendly: typeof Formal = {
  call: '打个电话',
};
