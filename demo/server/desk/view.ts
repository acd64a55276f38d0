import {sql} from 'kysely';
import {lifecycle, requestStates} from '../../../src/contract/request-lifecycle.js';
import {findCommunity, languageFor, type Community} from '../communities.js';
import {askedAbout} from '../fees/asked-about.js';
import type {Database} from '../database/schema.js';
import {inLanguage, type Localized} from '../languages.js';
import {askedView} from '../asking/desk-view.js';
import {json, present} from '../requests/told.js';
import {requestView, type RequestRow} from '../requests/view.js';
import {usualWarning} from '../requests/warnings.js';

const isOverdue = ({state, expected_at: expected}: RequestRow, now: Date) =>
  lifecycle[state].status === 'open' && expected !== null && expected < now;

const hour = 60 * 60 * 1000;

const isDueSoon = (row: RequestRow, {config}: Community, now: Date) =>
  lifecycle[row.state].status === 'open' &&
  row.expected_at !== null &&
  row.expected_at > now &&
  row.expected_at.valueOf() <= now.valueOf() + (config.warnHours ?? usualWarning) * hour;

/** Whether it may be answered at once: as staff judged it, else as its kind usually is. */
const answersAtOnce = ({triage, state}: RequestRow, usually: boolean) =>
  state === 'submitted' && (triage === null ? usually : triage === 'at_once');

/** Whether the owner is still to be asked if all is well. */
const owesReturnVisit = (row: RequestRow, wanted: boolean) =>
  wanted && ['resolved', 'closed'].includes(row.state) && row.return_visit_at === null;

interface ServiceFacts {
  readonly answers_at_once: boolean;
  readonly return_visit: boolean;
}

const marksOf = (row: RequestRow, service: ServiceFacts, community: Community, now: Date) => ({
  overdue: isOverdue(row, now),
  dueSoon: isDueSoon(row, community, now),
  answerAtOnce: answersAtOnce(row, service.answers_at_once),
  returnVisitDue: owesReturnVisit(row, service.return_visit),
  handoverObjected: row.state === 'transferred' && row.handover_objected,
  ownerReplied: row.owner_replied,
});

const summaryLength = 160;

/** One line of the list. */
export const summaryView = (
  row: RequestRow & ServiceFacts & {service_name: Localized},
  community: Community,
  now: Date,
) => {
  const lang = languageFor(community, undefined);
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
    ...marksOf(row, row, community, now),
  };
};

const open = requestStates.filter((state) => lifecycle[state].status === 'open');

/** Other open requests of the same kind about the same place: what it may be merged into. */
const alikeTo = async (db: Database, row: RequestRow) => {
  if (!lifecycle[row.state].to.includes('merged')) return [];
  const found = await db
    .selectFrom('requests')
    .select(['reference', 'description'])
    .where('community', '=', row.community)
    .where('service_code', '=', row.service_code)
    .where('reference', '!=', row.reference)
    .where('state', 'in', open)
    .where(sql<boolean>`place_name is not distinct from ${json(row.place_name)}::jsonb`)
    .orderBy('submitted_at', 'desc')
    .limit(5)
    .execute();
  return found.map(({reference, description}) => ({
    reference,
    summary: [...description].slice(0, summaryLength).join(''),
  }));
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
  const service = await db
    .selectFrom('services')
    .select(['name', 'answers_at_once', 'return_visit', 'guidance'])
    .where('community', '=', row.community)
    .where('code', '=', row.service_code)
    .executeTakeFirstOrThrow();
  const alike = await alikeTo(db, row);
  return {
    // The desk works in the firm's first language.
    request: await requestView(db, row, community, languageFor(community, undefined)),
    subject: inLanguage(service.name, languageFor(community, row.lang ?? undefined)),
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
    ...marksOf(row, service, community, now),
    ...present({
      about: await askedAbout(db, row, community),
      asked: await askedView(db, row, languageFor(community, undefined)),
      guidance: service.guidance && inLanguage(service.guidance, languageFor(community, undefined)),
      alike: alike.length > 0 ? alike : undefined,
    }),
  };
};
