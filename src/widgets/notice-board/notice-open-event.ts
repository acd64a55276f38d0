/** Another notice is wanted, or the list of them; stays within the board. */
export class NoticeOpenEvent extends Event {
  static readonly eventName = 'notice-open';

  constructor(readonly notice: string | undefined) {
    super(NoticeOpenEvent.eventName);
  }
}

declare global {
  interface HTMLElementEventMap {
    'notice-open': NoticeOpenEvent;
  }
}
