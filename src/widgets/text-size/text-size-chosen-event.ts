/** The owner chose a text size; every portal of the page follows and remembers it. */
export class TextSizeChosenEvent extends Event {
  static readonly type = 'owner-text-size-chosen';

  constructor(
    /** `normal` or `large`. */
    readonly size: 'normal' | 'large',
  ) {
    super(TextSizeChosenEvent.type, {bubbles: true, composed: true});
  }
}

declare global {
  interface HTMLElementEventMap {
    'owner-text-size-chosen': TextSizeChosenEvent;
  }
}
