/** What everything about notices is checked against, by the rules of `schemas.ts`. */
import {array, boolean, custom, object, optional} from 'valibot';
import type {InferOutput} from 'valibot';
import type {
  Notice,
  NoticeAcknowledgement,
  NoticeAcknowledgementList,
  NoticePage,
} from '../contract/index.js';
import type {Every, Same} from './same.js';
import {contact, link, maybeText, maybeTime, text, time, version} from './schemas.js';

const maybeList = <Item extends Parameters<typeof array>[0]>(item: Item) => optional(array(item));
const bytes = custom<number>((value) => Number.isInteger(value) && Number(value) >= 0);
const day = custom<string>((value) => /^\d{4}-\d\d-\d\d$/.test(String(value)));

const scope = object({
  label: text,
  places: maybeList(object({building: text, entrance: maybeText, unit: maybeText})),
});

const attachment = object({
  name: text,
  href: link,
  mime: maybeText,
  size: optional(bytes),
  sha256: maybeText,
});

const legalReference = object({
  id: text,
  title: text,
  excerpt: maybeText,
  href: optional(link),
  jurisdiction: maybeText,
  effectiveFrom: optional(day),
  verifiedBy: maybeText,
  verifiedAt: maybeTime,
});

const decision = object({
  name: text,
  date: optional(day),
  decision: maybeText,
  href: optional(link),
});

const noticeSchema = object({
  id: text,
  kind: text,
  title: text,
  body: text,
  bodyFormat: maybeText,
  issuer: text,
  issuerKind: maybeText,
  source: maybeText,
  scope: optional(scope),
  severity: text,
  status: text,
  pinned: optional(boolean()),
  pinnedUntil: maybeTime,
  publishedAt: time,
  effectiveFrom: maybeTime,
  effectiveTo: maybeTime,
  expectedEnd: maybeTime,
  displayFrom: maybeTime,
  displayTo: maybeTime,
  commentsUntil: maybeTime,
  attachments: maybeList(attachment),
  legalRefs: maybeList(legalReference),
  decidedBy: optional(decision),
  contact: optional(contact),
  acknowledgement: optional(object({required: boolean(), by: maybeTime})),
  version,
  correctionNote: maybeText,
  endedAt: maybeTime,
  endNote: maybeText,
  supersedes: maybeText,
  supersededBy: maybeText,
  lang: text,
  languages: maybeList(text),
  history: maybeList(object({version, publishedAt: time, correctionNote: maybeText})),
});

const acknowledgement = object({noticeId: text, version, acknowledgedAt: time});

export const noticeSchemas = {
  notice: noticeSchema,
  page: object({items: array(noticeSchema), nextCursor: maybeText}),
  acknowledgement,
  acknowledgementList: object({items: array(acknowledgement)}),
};

export type NoticeSchemas = typeof noticeSchemas;

/** Fails to compile when a schema and the contract's type part ways. */
export type SchemasAreTheContract = Every<
  [
    Same<InferOutput<NoticeSchemas['notice']>, Notice>,
    Same<InferOutput<NoticeSchemas['page']>, NoticePage>,
    Same<InferOutput<NoticeSchemas['acknowledgement']>, NoticeAcknowledgement>,
    Same<InferOutput<NoticeSchemas['acknowledgementList']>, NoticeAcknowledgementList>,
  ]
>;
