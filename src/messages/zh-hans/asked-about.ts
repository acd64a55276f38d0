import type {formal as Formal, terms as Terms} from '../en/asked-about.js';

export const terms: typeof Terms = {
  remove: '不针对这一项',
};

export const formal: typeof Formal = {
  about: (what) => `您要咨询的是：${what}`,
};
