import type {formal as Formal, terms as Terms} from '../en/asked-about.js';

export const terms: typeof Terms = {
  remove: 'Ne pas poser de question à ce sujet',
};

export const formal: typeof Formal = {
  about: (what) => `Votre question porte sur\u00a0: ${what}`,
};
