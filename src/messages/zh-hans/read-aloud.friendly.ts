import type {formal as Formal} from '../en/read-aloud.js';

export const friendly: typeof Formal = {};
