import type {formal} from './asked-about.js';

export const friendly: typeof formal = {
  about: (what) => `You're asking about: ${what}`,
};
