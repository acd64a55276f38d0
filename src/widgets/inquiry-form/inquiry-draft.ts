import type {AttachedFile} from '../../controllers/attaching.js';

/** What the owner has entered so far, as typed. */
export interface InquiryDraft {
  readonly description: string;
  readonly serviceCode: string;
  readonly placeId: string;
  readonly detail: string;
  /** Files that are whole at the backend. */
  readonly attachments: readonly AttachedFile[];
  readonly name: string;
  readonly phone: string;
  readonly email: string;
  readonly consent: boolean;
}

export type InquiryField = keyof InquiryDraft;

/** What may need another look; each has its kind words in the messages. */
export type Problem =
  | 'description'
  | 'descriptionLength'
  | 'serviceCode'
  | 'place'
  | 'detailLength'
  | 'attachments'
  | 'name'
  | 'contact'
  | 'phone'
  | 'email'
  | 'consent'
  | 'unreadable';

export type Problems = Readonly<Partial<Record<InquiryField, Problem>>>;

/** The contract's limits, in Unicode code points. */
export const limits = {description: 4000, detail: 200, name: 100} as const;

/** In the order of the form. */
export const emptyDraft: InquiryDraft = {
  description: '',
  serviceCode: '',
  placeId: '',
  detail: '',
  attachments: [],
  name: '',
  phone: '',
  email: '',
  consent: false,
};

/** Code points, as the contract counts: an emoji is one. */
export const lengthOf = (text: string): number => [...text].length;
