import type {AttachedFile} from '../controllers/attaching.js';

/** Another set of files may be attached now. */
export class AttachmentsChangeEvent extends Event {
  static readonly eventName = 'owner-attachments-change';
  constructor(readonly files: readonly AttachedFile[]) {
    super(AttachmentsChangeEvent.eventName, {bubbles: true});
  }
}

declare global {
  interface HTMLElementEventMap {
    'owner-attachments-change': AttachmentsChangeEvent;
  }
}
