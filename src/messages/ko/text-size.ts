import type {formal as Formal, terms as Terms} from '../en/text-size.js';

export const terms: typeof Terms = {
  sign: 'A+',
  larger: '글자 크게',
};

export const formal: typeof Formal = {
  call: '전화하기',
};
