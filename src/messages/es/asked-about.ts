import type {formal as Formal, terms as Terms} from '../en/asked-about.js';

export const terms: typeof Terms = {
  remove: 'No preguntar por esto',
};

export const formal: typeof Formal = {
  about: (what) => `Su pregunta se refiere a: ${what}`,
};
