import type {formal as Formal, terms as Terms} from '../en/read-aloud.js';

export const terms: typeof Terms = {
  read: 'Lire à voix haute',
  pause: 'Pause',
  goOn: 'Continuer',
  stop: 'Arrêter',
};

export const formal: typeof Formal = {};
