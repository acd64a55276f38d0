import type {formal} from './service-report.js';

export const friendly: typeof formal = {
  hidden: (threshold) =>
    `We leave out numbers below ${threshold}, and any that would give them away, so that nobody can be recognised.`,
  asOf: (time) => `This is as of ${time}.`,
};
