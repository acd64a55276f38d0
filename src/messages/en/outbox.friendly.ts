import type {formal} from './outbox.js';

export const friendly: typeof formal = {
  draftKept: 'Draft, saved on this device.',
  draftInSession: 'Draft, saved until you close this tab.',
  notKept: {
    blocked:
      "This browser won't let us save anything here. Keep this page open until you've sent it.",
    full: "This device has no room to save a draft. Keep this page open until you've sent it.",
    broken: "We couldn't save the draft on this device. Keep this page open until you've sent it.",
  },
  filesNotKept:
    "What you attached isn't saved here yet. Please keep this page open until it's marked as ready.",
  waitingKept:
    "Saved on this device, not sent yet. It'll go out by itself once we can be reached and one of our pages is open.",
  waitingHere: 'Not sent yet, and not saved on this device. Please keep this page open.',
  removeHint: "If it has reached us already, deleting it here won't take it back.",
  received: "This one's sent, and we've got it.",
  refused: "This couldn't be sent: the service didn't accept it. Here's a copy for you.",
  expired:
    "We couldn't send this within seven days, so we've stopped trying. Here's a copy – if it still matters, just write to us again.",
};
