import type {formal} from './feedback-status.js';
import {characters} from './units.js';

export const friendly: typeof formal = {
  opening: 'Got a receipt? Its number and code show you our answer here.',
  referenceMissing: 'Please enter the number from your receipt.',
  codeMissing: 'Please enter the access code from your receipt.',
  notFound:
    "We didn't find a request with this number and code. Compare both with your receipt; capitals, blanks and hyphens don't matter.",
  updated: (state) => `News about your request: ${state}.`,
  replySent: 'Thanks, we have your message.',
  replyMissing: 'Write a few words first.',
  replyLength: (over) => `That's ${characters(over)} too long. Shorten it a little.`,
  replyNotSent: "Your message hasn't been sent yet. It's still here.",
  replyNotConfirmed:
    "We're not sure your message arrived. It's still here. It's safe to send it again unchanged: it won't be recorded twice.",
  asOf: (time) => `This is as of ${time}.`,
};
