import type {formal as Formal, terms as Terms} from '../en/asked-about.js';

export const terms: typeof Terms = {
  remove: '이 건에 대한 문의를 취소하기',
};

export const formal: typeof Formal = {
  about: (what) => `문의하실 내용: ${what}`,
};
