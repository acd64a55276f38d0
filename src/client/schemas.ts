/**
 * What every reply is checked against. Members we do not know are dropped, words we do not know
 * (kinds, states) pass, and lengths are left to the backend: being stricter would hide from owners
 * what can well be shown. Null or empty members never get here, see `json.ts`.
 */
import {array, boolean, custom, object, optional, string} from 'valibot';
import {atLeastOne} from './at-least-one.js';
import type {InferOutput} from 'valibot';
import type {Portal, ServiceList} from '../contract/index.js';
import {webAddress} from './address.js';
import type {Every, Same} from './same.js';

export const text = string();
export const maybeText = optional(text);
export const time = custom<string>(
  (value) =>
    typeof value === 'string' &&
    /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/i.test(value) &&
    !Number.isNaN(Date.parse(value)),
);
export const maybeTime = optional(time);
export const version = custom<number>((value) => Number.isInteger(value) && Number(value) > 0);
/** A page links to it, so `javascript:` and the like must not pass; it may be relative. */
export const link = custom<string>(
  (value) => typeof value === 'string' && !!webAddress(value, 'https://firm.example'),
);

const maybe = optional(boolean());
const texts = array(text);
const maybeTexts = optional(texts);
const named = object({code: text, name: text});

export const contact = object({
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
  places: array(object({id: text, name: text, kind: text, units: optional(array(named))})),
  privacyNotice: object({version: text, text, href: optional(link)}),
  uploads: optional(object({types: atLeastOne(text), maxBytes: version, maxFiles: version})),
  emergencies: optional(
    array(object({code: text, name: text, advice: text, phone: text, keywords: texts})),
  ),
  relations: optional(array(named)),
  proofOfWork: maybeText,
  contractVersion: maybeText,
});

const price = optional(object({text, amount: maybeText, currency: maybeText, accept: maybe}));
const responsibleParty = optional(object({kind: text, name: text, note: maybeText}));

export const serviceListSchema = object({
  items: array(
    object({
      code: text,
      kind: text,
      name: text,
      description: maybeText,
      promise: maybeText,
      keywords: maybeTexts,
      price,
      responsibleParty,
      relations: maybeTexts,
      mayBeConfidential: maybe,
      visit: optional(object({daysAhead: version, slots: atLeastOne(named)})),
      rules: optional(object({version: text, title: text, text, href: optional(link)})),
      documents: optional(array(object({code: text, name: text, hint: maybeText}))),
      attributes: optional(
        array(
          object({
            code: text,
            datatype: text,
            description: text,
            datatypeDescription: maybeText,
            required: maybe,
            variable: maybe,
            dateOnly: maybe,
            values: optional(
              array(object({key: text, name: text, hint: maybeText, price, responsibleParty})),
            ),
            onlyWhen: optional(object({code: text, anyOf: atLeastOne(text)})),
          }),
        ),
      ),
    }),
  ),
});

/** Fails to compile when a schema and the contract's type part ways. */
export type SchemasAreTheContract = Every<
  [
    Same<InferOutput<typeof portalSchema>, Portal>,
    Same<InferOutput<typeof serviceListSchema>, ServiceList>,
  ]
>;
