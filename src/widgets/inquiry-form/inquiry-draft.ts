import type {AttachedFile, UnsentFile} from '../../controllers/attaching.js';

/** What is asked beside what every request has, as typed; only what is needed is asked. */
export interface AskedDraft {
  /** To the service's questions, by their codes. */
  readonly answers: Readonly<Record<string, readonly string[]>>;
  readonly times: readonly {readonly date: string; readonly slot: string}[];
  readonly unitId: string;
  readonly relation: string;
  readonly onBehalf: boolean;
  readonly onBehalfName: string;
  readonly onBehalfPhone: string;
  readonly confidential: boolean;
  readonly rules: boolean;
  readonly price: boolean;
  /** The language to answer in; the page's while empty. */
  readonly lang: string;
  readonly preferred: '' | 'phone' | 'email';
  /** Stays empty: no person meets the field. */
  readonly trap: string;
}

export const nothingAsked: AskedDraft = {
  answers: {},
  times: [],
  unitId: '',
  relation: '',
  onBehalf: false,
  onBehalfName: '',
  onBehalfPhone: '',
  confidential: false,
  rules: false,
  price: false,
  lang: '',
  preferred: '',
  trap: '',
};

/** What the owner has entered so far, as typed. */
export interface InquiryDraft {
  readonly description: string;
  readonly serviceCode: string;
  readonly placeId: string;
  readonly detail: string;
  /** Files that are whole at the backend. */
  readonly attachments: readonly AttachedFile[];
  /** Files that are not, yet. */
  readonly unsent?: readonly UnsentFile[];
  readonly name: string;
  readonly phone: string;
  readonly email: string;
  readonly consent: boolean;
  /** Absent until the owner answers something of it. */
  readonly asked?: AskedDraft;
}

export type InquiryField = Exclude<keyof InquiryDraft, 'asked' | 'unsent'> | AskedField;

/** A question by its code, or one of what else may be asked. */
export type AskedField =
  `answers/${string}` | 'times' | 'unitId' | 'onBehalfName' | 'onBehalfPhone' | 'rules' | 'price';

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
  | 'unreadable'
  | 'answer'
  | 'number'
  | 'date'
  | 'answerLength'
  | 'times'
  | 'rules'
  | 'price';

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
