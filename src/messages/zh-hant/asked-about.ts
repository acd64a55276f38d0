import type {formal as Formal, terms as Terms} from '../en/asked-about.js';

export const terms: typeof Terms = {
  remove: '不針對這一項',
};

export const formal: typeof Formal = {
  about: (what) => `您要諮詢的是：${what}`,
};
