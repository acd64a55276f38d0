import type {formal as Formal, terms as Terms} from '../en/text-size.js';

export const terms: typeof Terms = {
  sign: 'A+',
  larger: 'نص أكبر',
};

export const formal: typeof Formal = {
  call: 'الاتصال بنا هاتفيًا',
};
