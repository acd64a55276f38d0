import type {formal as Formal, terms as Terms} from '../en/asked-about.js';

export const terms: typeof Terms = {
  remove: 'Nicht danach fragen',
};

export const formal: typeof Formal = {
  about: (what) => `Ihre Frage betrifft: ${what}`,
};
