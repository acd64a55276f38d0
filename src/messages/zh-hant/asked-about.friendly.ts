import type {formal as Formal} from '../en/asked-about.js';

export const friendly: typeof Formal = {
  about: (what) => `您想問的是：${what}`,
};
