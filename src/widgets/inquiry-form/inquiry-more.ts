/**
 * All that the form does after first sight. It is fetched while the owner begins to write, so that
 * the form itself is there sooner; what only few need is fetched later still, by the part itself.
 *
 * A new part has its place here:
 * - A group of fields: an element with `.inquiry` (see `inquiry.ts`), put between the others in
 *   `inquiry-details.ts` and imported below. What it holds is a member of the draft; `checkDraft`,
 *   `toNewRequest` and `fieldsByPointer` in `inquiry-request.ts` check it, send it and find it again.
 *   Attachments stand after the place, before the contact.
 * - What stands above the words, such as a kept draft or what waits to be sent: an element beside
 *   `<owner-asked-about>` in `inquiry-form.ts`; it may `edit` the whole draft.
 * - How it is sent, and what is said meanwhile: `inquiry-sender.ts`.
 */
import '../../nested/waiting-list.js';
import './asked-about.js';
import './inquiry-details.js';
import './inquiry-help.js';
import './inquiry-person.js';
import './inquiry-questions.js';
import './inquiry-steps.js';
import './inquiry-keeping.js';
import './request-receipt.js';

export {InquirySender} from './inquiry-sender.js';
