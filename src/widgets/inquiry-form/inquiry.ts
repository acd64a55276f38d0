import type {Portal, Service} from '../../contract/index.js';
import type {InquiryDraft, InquiryField, Problems} from './inquiry-draft.js';

/**
 * The form as its later parts see it; a new one for every change. A part is an element that the form
 * or `<owner-inquiry-details>` puts in its place with `.inquiry`, and that says so by `edit` when the
 * owner enters something. `inquiry-more.ts` lists the places.
 */
export interface Inquiry {
  readonly portal: Portal;
  readonly services: readonly Service[];
  readonly draft: InquiryDraft;
  readonly problems: Problems;
  readonly edit: (change: Partial<InquiryDraft>) => void;
}

/** A part with fields an owner can be led to; false where it has not that one. */
export interface LeadsToFields {
  lead(field: InquiryField): Promise<boolean>;
}

/** Whether anything but the owner's free text changed: most parts need not look at every letter. */
export const differsBesideWords = (one?: Inquiry, other?: Inquiry): boolean =>
  !one ||
  !other ||
  one.portal !== other.portal ||
  one.services !== other.services ||
  one.problems !== other.problems ||
  Object.entries(one.draft).some(
    ([field, value]) => field !== 'description' && value !== other.draft[field as never],
  );
