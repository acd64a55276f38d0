import type {Receipt} from '../../contract/index.js';

/** A request was received; only ever told with the backend's receipt in hand. */
export class RequestSubmittedEvent extends Event {
  static readonly eventName = 'owner-request-submitted';

  /** The receipt; its code opens the request, so treat it as a secret of the owner. */
  constructor(readonly receipt: Receipt) {
    super(RequestSubmittedEvent.eventName, {bubbles: true, composed: true});
  }
}

declare global {
  // Of elements, document and window alike: it bubbles.
  interface GlobalEventHandlersEventMap {
    'owner-request-submitted': RequestSubmittedEvent;
  }
}
