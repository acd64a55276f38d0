import type {DeskRequest} from './api.js';

/** The server's answer to what was sent. */
export class DeskRequestSavedEvent extends Event {
  static readonly type = 'desk-request-saved';
  readonly request: DeskRequest;

  constructor(request: DeskRequest) {
    super(DeskRequestSavedEvent.type, {bubbles: true, composed: true});
    this.request = request;
  }
}

/** What was sent was built on an older copy: read the newer one. */
export class DeskRequestStaleEvent extends Event {
  static readonly type = 'desk-request-stale';

  constructor() {
    super(DeskRequestStaleEvent.type, {bubbles: true, composed: true});
  }
}

/** Something to say aloud and show, without taking the focus. */
export class DeskAnnounceEvent extends Event {
  static readonly type = 'desk-announce';
  readonly text: string;

  constructor(text: string) {
    super(DeskAnnounceEvent.type, {bubbles: true, composed: true});
    this.text = text;
  }
}

declare global {
  interface HTMLElementEventMap {
    'desk-request-saved': DeskRequestSavedEvent;
    'desk-request-stale': DeskRequestStaleEvent;
    'desk-announce': DeskAnnounceEvent;
  }
}
