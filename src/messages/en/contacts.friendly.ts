import type {formal} from './contacts.js';

export const friendly: typeof formal = {
  empty: 'No contacts have been published here yet.',
  asOf: (time) => `This is as of ${time}.`,
};
