import type {formal as Formal, terms as Terms} from '../en/text-size.js';

export const terms: typeof Terms = {
  sign: 'A+',
  larger: '文字を大きくする',
};

export const formal: typeof Formal = {
  call: 'お電話でのお問い合わせ',
};
