import type {formal as Formal, terms as Terms} from '../en/text-size.js';

export const terms: typeof Terms = {
  sign: 'A+',
  larger: 'Texte plus grand',
};

export const formal: typeof Formal = {
  call: 'Nous téléphoner',
};
