/**
 * What every reply is checked against. Members we do not know are dropped, words we do not know
 * (kinds, states) pass, and lengths are left to the backend: being stricter would hide from owners
 * what can well be shown. Null or empty members never get here, see `json.ts`.
 */
import {array, boolean, check, custom, object, optional, pipe, string} from 'valibot';
import type {GenericSchema, InferOutput} from 'valibot';
import type {
  NoticePage,
  Notice,
  Portal,
  PortalRequest,
  Receipt,
  RequestEvent,
  ServiceList,
} from '../contract/index.js';
import {webAddress} from './address.js';
import type {Every, Same} from './same.js';

const text = string();
const maybeText = optional(text);
export const time = custom<string>(
  (value) =>
    typeof value === 'string' &&
    /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/i.test(value) &&
    !Number.isNaN(Date.parse(value)),
);
const maybeTime = optional(time);
const version = custom<number>((value) => Number.isInteger(value) && Number(value) > 0);
/** A page links to it, so `javascript:` and the like must not pass; it may be relative. */
export const link = custom<string>(
  (value) => typeof value === 'string' && !!webAddress(value, 'https://firm.example'),
);

const atLeastOne = <Item extends GenericSchema>(item: Item) =>
  pipe(
    array(item),
    check((items) => items.length > 0),
  );

const contact = object({
  kind: text,
  name: text,
  duty: maybeText,
  phone: maybeText,
  email: maybeText,
  hours: maybeText,
});

export const portalSchema = object({
  community: object({id: text, name: text, address: maybeText, timeZone: text}),
  manager: object({name: text}),
  languages: atLeastOne(text),
  contacts: array(contact),
  places: array(object({id: text, name: text, kind: text})),
  privacyNotice: object({version: text, text, href: optional(link)}),
});

export const serviceListSchema = object({
  items: array(
    object({code: text, kind: text, name: text, description: maybeText, promise: maybeText}),
  ),
});

export const noticeSchema = object({
  id: text,
  kind: text,
  title: text,
  body: text,
  issuer: text,
  severity: text,
  status: text,
  pinned: optional(boolean()),
  publishedAt: time,
  effectiveFrom: maybeTime,
  effectiveTo: maybeTime,
  version,
  correctionNote: maybeText,
  lang: text,
});

export const noticePageSchema = object({items: array(noticeSchema), nextCursor: maybeText});

export const receiptSchema = object({
  reference: text,
  code: text,
  submittedAt: time,
  state: text,
  nextStep: text,
  expectedAt: maybeTime,
  contact: optional(contact),
});

/** What both a request and each entry of its timeline may tell. */
const told = {
  stateLabel: maybeText,
  expectedAt: maybeTime,
  handler: optional(
    object({name: text, role: maybeText, phone: maybeText, external: optional(boolean())}),
  ),
  question: optional(object({text, replyBy: maybeTime})),
  appointment: optional(object({at: time, place: text, people: atLeastOne(text)})),
  result: optional(object({text})),
  refusal: optional(object({reason: text, explanation: text, alternative: text, escalation: text})),
  mergedInto: maybeText,
};

export const requestEventSchema = object({
  id: text,
  at: time,
  type: text,
  actor: object({role: text, name: maybeText}),
  fromState: maybeText,
  toState: maybeText,
  text: maybeText,
  reason: maybeText,
  ...told,
});

export const requestSchema = object({
  reference: text,
  serviceCode: text,
  serviceName: text,
  description: text,
  location: object({placeName: maybeText, detail: maybeText}),
  submittedAt: time,
  updatedAt: time,
  version,
  status: custom<'open' | 'closed'>((value) => value === 'open' || value === 'closed'),
  state: text,
  nextStep: maybeText,
  context: optional(object({widget: text, objectId: text, version: optional(version)})),
  timeline: atLeastOne(requestEventSchema),
  ...told,
});

/** Fails to compile when a schema and the contract's type part ways. */
export type SchemasAreTheContract = Every<
  [
    Same<InferOutput<typeof portalSchema>, Portal>,
    Same<InferOutput<typeof serviceListSchema>, ServiceList>,
    Same<InferOutput<typeof noticeSchema>, Notice>,
    Same<InferOutput<typeof noticePageSchema>, NoticePage>,
    Same<InferOutput<typeof receiptSchema>, Receipt>,
    Same<InferOutput<typeof requestEventSchema>, RequestEvent>,
    Same<InferOutput<typeof requestSchema>, PortalRequest>,
  ]
>;
