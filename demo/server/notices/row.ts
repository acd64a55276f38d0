import {sql} from 'kysely';
import type {Localized} from '../languages.js';
import {json} from '../requests/told.js';
import type {NoticeContent} from './content.js';
import {scopeKeys} from './scope.js';
import {normalText, tokensOf} from './search.js';

const time = (text: string | undefined) => (text === undefined ? null : new Date(text));

/** All that owners may search, in every language; of markup, only what is read. */
const readableText = (content: NoticeContent, correctionNote?: Localized) => {
  const {title, body, issuer, source, scope, bodyFormat, decidedBy} = content;
  const plainBody = Object.values(body).map((text) =>
    bodyFormat === 'html' ? text.replace(/<[^>]*>/g, ' ') : text,
  );
  const others = [title, issuer, source, scope?.label, decidedBy?.decision, correctionNote];
  return [...others.flatMap((text) => Object.values(text ?? {})), ...plainBody].join('\n');
};

/** The columns that follow from what staff wrote. */
export const columnsOf = (content: NoticeContent, now: Date, correctionNote?: Localized) => {
  const text = readableText(content, correctionNote);
  const pinnedUntil = time(content.pinnedUntil);
  return {
    kind: content.kind,
    severity: content.severity,
    title: JSON.stringify(content.title),
    body: JSON.stringify(content.body),
    issuer: JSON.stringify(content.issuer),
    content: JSON.stringify(content),
    pinned: (content.pinned ?? false) && (!pinnedUntil || pinnedUntil > now),
    pinned_until: pinnedUntil,
    effective_from: time(content.effectiveFrom),
    effective_to: time(content.effectiveTo),
    display_to: time(content.displayTo),
    supersedes: content.supersedes ?? null,
    correction_note: json(correctionNote),
    scope_keys: sql<string[]>`${scopeKeys(content.scope)}::text[]`,
    search: sql<string>`array_to_tsvector(${tokensOf(text)}::text[])`,
    search_text: normalText(text),
  };
};
