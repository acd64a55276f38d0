import {formal} from './meetings.js';

export const friendly: typeof formal = {
  ...formal,
  none: 'Nothing planned just now.',
  signIn: 'Please sign in on this website to say whether you are coming.',
  replied: (unit, answer) => `Your reply for ${unit}: ${answer}. Thanks!`,
  fullMeanwhile: 'Sorry, that place has just gone.',
  closedMeanwhile: 'Sorry, the time to reply has just passed. Do give us a ring.',
  asOf: (time) => `This is as of ${time}.`,
};
