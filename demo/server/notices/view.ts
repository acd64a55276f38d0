import type {Notice} from '../../../src/contract/index.js';
import {inLanguage, languageOf, type Localized} from '../languages.js';
import {present} from '../requests/told.js';
import type {NoticeContent} from './content.js';
import type {NoticeRow} from './read.js';

/** A withdrawn notice stays withdrawn, an emergency lasts until it is ended; the others follow the clock. */
const statusAt = (
  {status, severity, effective_from: from, effective_to: to}: NoticeRow,
  now: Date,
) => {
  if (status === 'cancelled' || status === 'ended') return status;
  if (to && to < now && severity !== 'emergency') return 'ended';
  if (from && from > now) return status === 'updated' ? status : 'scheduled';
  return status === 'scheduled' ? 'active' : status;
};

const localizer = (lang: string) => (text: Localized | null | undefined) =>
  text ? inLanguage(text, lang) : undefined;

/** What staff wrote beyond title and text, in the reader's language. */
const contentView = (content: Partial<NoticeContent>, lang: string) => {
  const said = localizer(lang);
  const {source, scope, attachments, legalRefs, decidedBy, contact} = content;
  return present({
    bodyFormat: content.bodyFormat,
    issuerKind: content.issuerKind,
    source: said(source),
    scope: scope && present({label: inLanguage(scope.label, lang), places: scope.places?.slice()}),
    expectedEnd: content.expectedEnd,
    displayFrom: content.displayFrom,
    commentsUntil: content.commentsUntil,
    attachments: attachments?.map(({name, ...rest}) => ({...rest, name: inLanguage(name, lang)})),
    legalRefs: legalRefs?.map(({title, excerpt, verifiedBy, ...rest}) => ({
      ...rest,
      title: inLanguage(title, lang),
      ...present({excerpt: said(excerpt), verifiedBy: said(verifiedBy)}),
    })),
    decidedBy:
      decidedBy &&
      present({
        ...decidedBy,
        name: inLanguage(decidedBy.name, lang),
        decision: said(decidedBy.decision),
      }),
    contact:
      contact &&
      present({
        ...contact,
        name: inLanguage(contact.name, lang),
        duty: said(contact.duty),
        hours: said(contact.hours),
      }),
    acknowledgement: content.acknowledgement,
  });
};

/** A notice as owners read it. */
export const noticeView = (row: NoticeRow, lang: string, now: Date): Notice => {
  const said = localizer(lang);
  return {
    id: row.id,
    kind: row.kind,
    title: inLanguage(row.title, lang),
    body: inLanguage(row.body, lang),
    issuer: inLanguage(row.issuer, lang),
    severity: row.severity,
    status: statusAt(row, now),
    pinned: row.pinned,
    publishedAt: row.published_at.toISOString(),
    ...contentView(row.content, lang),
    ...present({
      pinnedUntil: row.pinned_until?.toISOString(),
      effectiveFrom: row.effective_from?.toISOString(),
      effectiveTo: row.effective_to?.toISOString(),
      displayTo: row.display_to?.toISOString(),
      correctionNote: said(row.correction_note),
      endedAt: row.ended_at?.toISOString(),
      endNote: said(row.end_note),
      supersedes: row.supersedes,
      supersededBy: row.superseded_by,
    }),
    version: row.version,
    lang: languageOf(row.title, lang),
    languages: Object.keys(row.title),
  };
};
