import {lifecycle} from '../../../src/contract/request-lifecycle.js';
import {findCommunity, languageFor} from '../communities.js';
import {askedAbout} from '../fees/asked-about.js';
import type {Database} from '../database/schema.js';
import {inLanguage, type Localized} from '../languages.js';
import {askedView} from '../asking/desk-view.js';
import {present} from '../requests/told.js';
import {requestView, type RequestRow} from '../requests/view.js';

const isOverdue = ({state, expected_at: expected}: RequestRow, now: Date) =>
  lifecycle[state].status === 'open' && expected !== null && expected < now;

const summaryLength = 160;

/** One line of the list. */
export const summaryView = (
  row: RequestRow & {service_name: Localized; languages: string[]},
  now: Date,
) => {
  const lang = row.languages[0] ?? 'en';
  const place = [row.place_name && inLanguage(row.place_name, lang), row.detail].filter(Boolean);
  return {
    reference: row.reference,
    community: row.community,
    serviceCode: row.service_code,
    serviceName: inLanguage(row.service_name, lang),
    summary: [...row.description].slice(0, summaryLength).join(''),
    ...present({
      place: place.join(' · ') || undefined,
      requesterName: row.asked.confidential ? undefined : row.contact_name,
      expectedAt: row.expected_at?.toISOString(),
      handlerName: row.handler?.name,
    }),
    state: row.state,
    status: lifecycle[row.state].status,
    submittedAt: row.submitted_at.toISOString(),
    updatedAt: row.updated_at.toISOString(),
    version: row.version,
    overdue: isOverdue(row, now),
    ownerReplied: row.owner_replied,
  };
};

/** One request with all that staff may know. */
export const deskView = async (db: Database, row: RequestRow, now: Date) => {
  const community = await findCommunity(db, row.community);
  const notes = await db
    .selectFrom('internal_notes')
    .selectAll()
    .where('reference', '=', row.reference)
    .orderBy('at')
    .orderBy('id')
    .execute();
  return {
    // The desk works in the firm's first language.
    request: await requestView(db, row, community, languageFor(community, undefined)),
    community: row.community,
    contact: present({name: row.contact_name, phone: row.phone, email: row.email}),
    consent: {
      privacyNoticeVersion: row.privacy_notice_version,
      givenAt: row.submitted_at.toISOString(),
    },
    ...present({lang: row.lang, tone: row.tone}),
    mayBecome: [...lifecycle[row.state].to],
    internalNotes: notes.map((note) => ({
      ...present({eventId: note.event_id}),
      at: note.at.toISOString(),
      by: note.by_name,
      text: note.text,
    })),
    ownerReplied: row.owner_replied,
    overdue: isOverdue(row, now),
    ...present({
      about: await askedAbout(db, row, community),
      asked: await askedView(db, row, languageFor(community, undefined)),
    }),
  };
};
