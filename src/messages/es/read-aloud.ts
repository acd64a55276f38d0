import type {formal as Formal, terms as Terms} from '../en/read-aloud.js';

export const terms: typeof Terms = {
  read: 'Leer en voz alta',
  pause: 'Pausa',
  goOn: 'Continuar',
  stop: 'Detener',
};

export const formal: typeof Formal = {};
