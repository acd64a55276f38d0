import type {AttachedFile, UnsentFile} from '../controllers/attaching.js';

/** Another set of files may be attached now. */
export class AttachmentsChangeEvent extends Event {
  static readonly eventName = 'owner-attachments-change';
  constructor(
    /** Whole at the backend. */
    readonly files: readonly AttachedFile[],
    /** Still here, and on its way or waiting for it. */
    readonly unsent: readonly UnsentFile[],
  ) {
    super(AttachmentsChangeEvent.eventName, {bubbles: true});
  }
}

declare global {
  interface HTMLElementEventMap {
    'owner-attachments-change': AttachmentsChangeEvent;
  }
}
