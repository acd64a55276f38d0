import type {AskedAbout} from './asked-about.js';

/**
 * The owner wishes to ask about something shown. Where it is not prevented, the inquiry form is
 * opened with it: the page at `ask-href`, else the form on this page.
 */
export class AskAboutEvent extends Event {
  static readonly eventName = 'owner-ask-about';

  /** What is asked about, as `context` of the inquiry form takes it. */
  constructor(readonly about: AskedAbout) {
    super(AskAboutEvent.eventName, {bubbles: true, composed: true, cancelable: true});
  }
}

declare global {
  interface HTMLElementEventMap {
    'owner-ask-about': AskAboutEvent;
  }
}
