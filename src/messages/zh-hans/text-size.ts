import type {formal as Formal, terms as Terms} from '../en/text-size.js';

export const terms: typeof Terms = {
  sign: '大',
  larger: '大字版',
};

export const formal: typeof Formal = {
  call: '您可以致电',
};
