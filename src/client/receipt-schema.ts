import {object, optional, type InferOutput} from 'valibot';
import type {Receipt} from '../contract/index.js';
import type {Same} from './same.js';
import {contact, maybeText, maybeTime, text, time} from './schemas.js';

export const receiptSchema = object({
  reference: text,
  code: text,
  submittedAt: time,
  state: text,
  nextStep: text,
  lang: maybeText,
  expectedAt: maybeTime,
  contact: optional(contact),
});

/** Fails to compile when the schema and the contract's type part ways. */
export type ReceiptSchemaIsTheContract = Same<InferOutput<typeof receiptSchema>, Receipt>;
