import type {formal} from './common.js';
import {duration} from './units.js';

export const friendly: typeof formal = {
  errors: {
    unreachable: "Sorry, we can't reach the service right now.",
    timeout: 'Sorry, that took too long.',
    aborted: 'That was interrupted.',
    unauthenticated: 'Please sign in on this website first, then we can show you this.',
    forbidden: "Sorry, we can't show you this with the account you're using.",
    'not-found': "Sorry, we couldn't find this.",
    invalid: 'A few entries need another look.',
    conflict: 'Something changed in the meantime – have another look.',
    'too-large': "That's more than we can take in at once.",
    'rate-limited': "That's been a lot of tries.",
    'not-offered': 'Sorry, this isn’t offered online here.',
    unavailable: 'Sorry, the service is taking a break.',
    malformed: "Sorry, we couldn't make sense of the service's answer.",
  },
  /** What stands between two sentences. */
  sentenceGap: ' ',
  errorAdvice: 'Try again in a moment.',
  waitSeconds: (seconds) => `Give it about ${duration(seconds)}.`,
  sending: 'Sending – one moment…',
  callInstead: (phone) => `Or just call us on ${phone}.`,
  refreshFailed: "We couldn't check for news just now. This is the latest we know.",
};
