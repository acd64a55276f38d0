import type {formal} from './read-aloud.js';

export const friendly: typeof formal = {};
