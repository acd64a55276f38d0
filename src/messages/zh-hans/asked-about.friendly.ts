import type {formal as Formal} from '../en/asked-about.js';

export const friendly: typeof Formal = {
  about: (what) => `您想问的是：${what}`,
};
