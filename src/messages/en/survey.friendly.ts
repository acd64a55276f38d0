import {formal} from './survey.js';

export const friendly: typeof formal = {
  ...formal,
  none: 'No survey just now.',
  signIn: 'One answer per household this time, so please sign in on this website first.',
  hasAnswered: 'Your household has already answered. Thanks!',
  closedMeanwhile: 'Sorry, this round has just ended.',
  missing: 'One more look at the marked question, please.',
  thanks: 'Thanks, your answers are with us!',
  asOf: (time) => `This is as of ${time}.`,
};
