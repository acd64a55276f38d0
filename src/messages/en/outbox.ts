import type {Keeping} from '../../outbox/index.js';

export const terms = {
  waiting: 'Waiting to be sent',
  sendNow: 'Send now',
  remove: 'Delete',
  copy: 'Copy the text',
  copied: 'Copied',
  noted: 'I have noted it',
  reference: 'Number',
  code: 'Access code',
};

export const formal = {
  /** What is being written; `session` storage ends with the tab. */
  draftKept: 'Draft, saved on this device.',
  draftInSession: 'Draft, saved until you close this tab.',
  notKept: {
    blocked:
      'This browser does not allow anything to be saved here. Please leave this page open until you have sent it.',
    full: 'This device has no room left to save a draft. Please leave this page open until you have sent it.',
    broken:
      'The draft could not be saved on this device. Please leave this page open until you have sent it.',
  } satisfies Record<Exclude<Keeping, 'kept' | 'not-wanted'>, string>,
  filesNotKept:
    'What you attached is not saved here yet. Please leave this page open until it is marked as ready.',
  waitingKept:
    'Saved on this device, not sent yet. It will be sent by itself as soon as the service can be reached and one of our pages is open.',
  waitingHere: 'Not sent yet, and not saved on this device. Please leave this page open.',
  removeHint: 'Should it have reached us already, deleting it here does not take it back.',
  received: 'This has been sent, and we have received it.',
  refused: 'This could not be sent: the service did not accept it. Here is a copy for you.',
  expired:
    'This could not be sent within seven days and is no longer tried. Here is a copy; if it still holds, please write to us again.',
};
