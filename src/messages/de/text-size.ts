import type {formal as Formal, terms as Terms} from '../en/text-size.js';

export const terms: typeof Terms = {
  sign: 'A+',
  larger: 'Größere Schrift',
};

export const formal: typeof Formal = {
  call: 'Rufen Sie uns an',
};
