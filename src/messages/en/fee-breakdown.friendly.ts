import {count} from '../counting.js';
import type {formal} from './fee-breakdown.js';

export const friendly: typeof formal = {
  opening: 'See what your fee pays for, and how we work out your share.',
  recomputing: 'One moment, we are recounting…',
  addsUp: (figures) =>
    `These figures add up – your device just recomputed ${count('en', figures)} of them.`,
  mismatch: 'These figures do not add up; we are checking. Until then we show what was published.',
  incomplete:
    "We couldn't recompute all of these figures; we are checking. You see what was published.",
  noTariff: "There's no published price for this line. Just ask us, we're happy to explain.",
  unknownFormula:
    "We can't show how this line is computed yet. Just ask us, we're happy to explain.",
  noAccount: 'No figures are out yet.',
  dueAt: (date) => `They're due by ${date}.`,
  notThisPeriod: 'There are no figures for this period.',
  signIn:
    "Sign in on this website to see how your own share is worked out. The community's figures are open to everyone here.",
  noStatement: "There's no statement for your home in this period yet.",
  statementDue: (date) => `It's due by ${date}.`,
  statementTrouble: "We couldn't show your own statement just now.",
  asOf: (time) => `This is as of ${time}.`,
};
