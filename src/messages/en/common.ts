import type {PortalErrorKind} from '../../client/portal-error.js';
import {count} from '../counting.js';
import {characters, duration} from './units.js';

export const terms = {
  optional: 'optional',
  tryAgain: 'Try again',
  phone: 'Telephone',
  email: 'E-mail',
  characters: (used: number, max: number) => `${count('en', used)} of ${characters(max)}`,
};

export const formal = {
  errors: {
    unreachable: 'We are sorry, the service cannot be reached at the moment.',
    timeout: 'We are sorry, the service has not answered in time.',
    aborted: 'This was interrupted.',
    unauthenticated: 'Please sign in on this website first; then we can show you this.',
    forbidden: 'We are sorry, this cannot be shown with the present sign-in.',
    'not-found': 'We are sorry, we could not find this.',
    invalid: 'Some entries need another look.',
    conflict: 'Something changed in the meantime. Please look once more.',
    'too-large': 'This is longer than the service can take in at once.',
    'rate-limited': 'There have been many attempts just now.',
    'not-offered': 'We are sorry, this is not offered online here.',
    unavailable: 'We are sorry, the service is not available at the moment.',
    malformed: 'We are sorry, the service answered in a way we cannot read.',
  } satisfies Record<PortalErrorKind, string>,
  /** What stands between two sentences. */
  sentenceGap: ' ',
  errorAdvice: 'Please try again shortly.',
  waitSeconds: (seconds: number) => `Please wait about ${duration(seconds)}.`,
  sending: 'Sending. One moment, please.',
  callInstead: (phone: string) => `You may also telephone ${phone}.`,
  refreshFailed: 'We could not look for news just now. This is the last we know.',
};
