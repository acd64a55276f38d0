import type {formal as Formal, terms as Terms} from '../en/text-size.js';

export const terms: typeof Terms = {
  sign: 'A+',
  larger: 'Letra más grande',
};

export const formal: typeof Formal = {
  call: 'Llámenos por teléfono',
};
