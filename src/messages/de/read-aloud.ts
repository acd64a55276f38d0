import type {formal as Formal, terms as Terms} from '../en/read-aloud.js';

export const terms: typeof Terms = {
  read: 'Vorlesen',
  pause: 'Anhalten',
  goOn: 'Weiter',
  stop: 'Beenden',
};

export const formal: typeof Formal = {};
