import type {formal} from './request-receipt.js';

export const friendly: typeof formal = {
  received: 'Got it – thanks for letting us know!',
  keep: 'Keep this number and code – jot them down or take a photo. With both you can read our answer on any device, no account needed.',
  changed:
    "We've got your words as you first sent them. What you changed since hasn't been sent – it's still in the form.",
  scan: 'Point another phone’s camera at this and your request opens there. Keep it to yourself, just like the code.',
};
