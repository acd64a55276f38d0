/** From what the owner entered to the contract's request, and from its refusals back to the fields. */
import type {NewRequest, RequestContext} from '../../contract/index.js';
import type {AskedAbout} from '../../controllers/asked-about.js';
import type {Tone} from '../../messages/index.js';
import {
  emptyDraft,
  lengthOf,
  limits,
  type InquiryDraft,
  type InquiryField,
  type Problem,
  type Problems,
} from './inquiry-draft.js';

/** The contract's `Phone`. */
const phonePattern = /^\+?[(0-9][0-9 ()./-]*[0-9]( ?(x|ext\.?) ?[0-9]{1,6})?$/;
const phoneLength = {min: 3, max: 40} as const;
/** Enough to catch a slip; the backend decides. */
const emailPattern = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** What needs another look before sending, in the order of the form; empty when all is well. */
export function checkDraft(draft: InquiryDraft): Problems {
  const phone = tidyPhone(draft.phone);
  const email = tidy(draft.email);
  return definedOnly({
    description: blank(draft.description)
      ? 'description'
      : lengthOf(draft.description) > limits.description && 'descriptionLength',
    serviceCode: blank(draft.serviceCode) && 'serviceCode',
    placeId: blank(draft.placeId) && blank(draft.detail) && 'place',
    detail: lengthOf(tidy(draft.detail)) > limits.detail && 'detailLength',
    attachments: false,
    name: lengthOf(tidy(draft.name)) > limits.name && 'name',
    phone: phone ? !isPhone(phone) && 'phone' : !email && 'contact',
    email: Boolean(email) && !emailPattern.test(email) && 'email',
    consent: !draft.consent && 'consent',
  });
}

/** What goes out with the owner's own words. */
interface RequestSettings {
  readonly context?: AskedAbout;
  readonly privacyNoticeVersion: string;
  readonly lang?: string;
  readonly tone?: Tone;
}

/** The contract's request; the owner's own words go out as they were typed. */
export function toNewRequest(
  draft: InquiryDraft,
  {context, privacyNoticeVersion, lang, tone}: RequestSettings,
): NewRequest {
  const detail = tidy(draft.detail);
  const name = tidy(draft.name);
  const phone = tidyPhone(draft.phone);
  const email = tidy(draft.email);
  return {
    serviceCode: draft.serviceCode,
    description: draft.description,
    location: {...(draft.placeId && {placeId: draft.placeId}), ...(detail && {detail})},
    contact: {...(name && {name}), ...(phone && {phone}), ...(email && {email})},
    consent: {privacyNoticeVersion},
    ...(lang && {lang}),
    ...(tone && {tone}),
    ...(context && {context: toContext(context)}),
    ...(draft.attachments.length > 0 && {
      attachments: draft.attachments.map(({id, label}) => ({id, ...(label && {label})})),
    }),
  };
}

/** The name of what is asked about is for the owner's eye; the desk looks it up itself. */
const toContext = ({widget, objectId, version}: AskedAbout): RequestContext => ({
  widget,
  objectId,
  ...(version && {version}),
});

const fieldsByPointer: Readonly<Record<string, InquiryField>> = {
  description: 'description',
  serviceCode: 'serviceCode',
  location: 'placeId',
  'location/placeId': 'placeId',
  'location/detail': 'detail',
  contact: 'phone',
  'contact/name': 'name',
  'contact/phone': 'phone',
  'contact/email': 'email',
  consent: 'consent',
  'consent/privacyNoticeVersion': 'consent',
};

const refusals: Readonly<Partial<Record<InquiryField, Problem>>> = {
  attachments: 'attachments',
  phone: 'phone',
  email: 'email',
};

/** Which of the files a backend does not have, from the same. */
export const lostFiles = (
  {attachments}: InquiryDraft,
  errors: readonly {readonly pointer: string}[] = [],
): readonly string[] =>
  errors.flatMap(({pointer}) => {
    const index = /^#?\/attachments\/(\d+)/.exec(pointer)?.[1];
    return index === undefined ? [] : (attachments[Number(index)]?.id ?? []);
  });

/** The fields a backend refused, from the JSON Pointers of its problem details. */
export function problemsOf(errors: readonly {readonly pointer: string}[] = []): Problems {
  const refused = new Set(
    errors.map(({pointer}) => {
      const path = pointer.replace(/^#?\//, '');
      return path.startsWith('attachments') ? 'attachments' : fieldsByPointer[path];
    }),
  );
  // In the order of the form, whatever the order of the answer.
  const fields = (Object.keys(emptyDraft) as InquiryField[]).filter((field) => refused.has(field));
  return Object.fromEntries(fields.map((field) => [field, refusals[field] ?? 'unreadable']));
}

/** Marks that shape text without being seen; they come along when a number is pasted. */
const unseen = /\p{Cf}/gu;

const blank = (text: string) => text.replace(unseen, '').trim() === '';

/** Full-width digits and letters, as Chinese keyboards write them, become plain ones. */
export const tidy = (text: string) => text.normalize('NFKC').replace(unseen, '').trim();

export const tidyPhone = (text: string) =>
  tidy(text)
    .replace(/[\u2010-\u2015\u2212\u30fc]/g, '-')
    // As an extension is written in Chinese.
    .replace(/\s*[\u8f6c\u8f49]\s*/, ' x')
    .replace(/\s+/g, ' ');

export const isPhone = (phone: string) =>
  phone.length >= phoneLength.min && phone.length <= phoneLength.max && phonePattern.test(phone);

function definedOnly(problems: Partial<Record<InquiryField, Problem | false>>): Problems {
  return Object.fromEntries(Object.entries(problems).filter(([, problem]) => problem)) as Problems;
}
