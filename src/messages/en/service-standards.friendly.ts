import type {formal} from './service-standards.js';

export const friendly: typeof formal = {
  empty: 'No service standards have been published here yet.',
  nothingFound: 'Nothing found. Try another word, or show all areas.',
  earlier: (version) => `This is version ${version}; it doesn’t hold today.`,
  upcoming: (version, from) => `Version ${version} starts on ${from}.`,
  readUpcoming: 'Have a look',
  asOf: (time) => `This is as of ${time}.`,
};
