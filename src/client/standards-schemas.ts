/** What service standards and contacts are checked against, by the rules of `schemas.ts`. */
import {array, custom, object, optional} from 'valibot';
import type {InferOutput} from 'valibot';
import type {
  ContactsPublication,
  DirectoryContact,
  ServiceStandard,
  StandardsPublication,
} from '../contract/index.js';
import type {Every, Same} from './same.js';
import {atLeastOne} from './at-least-one.js';
import {link, maybeText, text, time, version} from './schemas.js';

const maybeLink = optional(link);
const whole = custom<number>(Number.isInteger);
const maybeWhole = optional(whole);
const reading = object({title: text, href: link});

/** What every version says of itself. */
const published = {
  version,
  publishedAt: time,
  changeNote: maybeText,
  approvedBy: optional(object({name: text, date: maybeText, decision: maybeText, href: maybeLink})),
};
const versions = array(object({...published, effectiveFrom: maybeText}));

export const serviceStandardSchema = object({
  id: text,
  name: text,
  standard: text,
  frequency: maybeText,
  grade: maybeText,
  responsible: optional(object({name: text, role: maybeText, phone: maybeText})),
  costCategoryId: maybeText,
  costCategoryLabel: maybeText,
  lastResult: optional(
    object({date: text, text, outcome: maybeText, by: maybeText, href: maybeLink}),
  ),
  period: optional(
    object({
      from: text,
      to: text,
      outcome: text,
      planned: maybeWhole,
      done: maybeWhole,
      note: maybeText,
    }),
  ),
  documents: optional(array(reading)),
});

export const standardsSchema = object({
  versions,
  document: optional(
    object({
      ...published,
      approvedBy: published.approvedBy.wrapped,
      effectiveFrom: text,
      grade: maybeText,
      contract: optional(object({title: maybeText, from: text, to: maybeText, href: maybeLink})),
      note: maybeText,
      areas: array(object({id: text, name: text, items: array(serviceStandardSchema)})),
    }),
  ),
});

const hours = {from: text, to: text};

export const directoryContactSchema = object({
  id: text,
  kind: text,
  name: text,
  duty: maybeText,
  phone: maybeText,
  phoneAfterHours: maybeText,
  email: maybeText,
  address: maybeText,
  href: maybeLink,
  hours: maybeText,
  opening: optional(
    object({
      weekly: array(object({days: atLeastOne(whole), ...hours})),
      exceptions: optional(
        array(object({...hours, hours: optional(array(object(hours))), note: maybeText})),
      ),
    }),
  ),
  qualification: maybeText,
  emergencyPlan: optional(reading),
});

export const contactsSchema = object({
  versions,
  document: optional(
    object({
      ...published,
      timeZone: text,
      note: maybeText,
      contacts: array(directoryContactSchema),
    }),
  ),
});

/** Fails to compile when a schema and the contract's type part ways. */
export type StandardsSchemasAreTheContract = Every<
  [
    Same<InferOutput<typeof serviceStandardSchema>, ServiceStandard>,
    Same<InferOutput<typeof standardsSchema>, StandardsPublication>,
    Same<InferOutput<typeof directoryContactSchema>, DirectoryContact>,
    Same<InferOutput<typeof contactsSchema>, ContactsPublication>,
  ]
>;
