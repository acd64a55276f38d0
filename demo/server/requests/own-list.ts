import {sql} from 'kysely';
import type {RequestPage} from '../../../src/contract/index.js';
import {lifecycle, requestStates} from '../../../src/contract/request-lifecycle.js';
import type {Community} from '../communities.js';
import {readCursor, writeCursor} from '../cursor.js';
import type {Database} from '../database/schema.js';
import {inLanguage} from '../languages.js';
import {present} from './told.js';
import {writtenIn} from './written-in.js';
import {wordingFor} from './wording/wording.js';

const summaryLength = 160;

interface Wanted {
  readonly subject: string;
  readonly status?: 'open' | 'closed';
  readonly cursor?: string;
  readonly limit: number;
}

/** One page of what a known owner has asked, the latest activity first. */
export const ownRequests = async (
  db: Database,
  community: Community,
  {subject, status, cursor, limit}: Wanted,
  lang: string,
): Promise<RequestPage> => {
  let page = db
    .selectFrom('requests')
    .innerJoin('services', (join) =>
      join
        .onRef('services.community', '=', 'requests.community')
        .onRef('services.code', '=', 'requests.service_code'),
    )
    .selectAll('requests')
    .select('services.name as service_name')
    .where('requests.community', '=', community.id)
    .where('owner_subject', '=', subject)
    .orderBy('updated_at', 'desc')
    .orderBy('reference', 'desc')
    .limit(limit + 1);
  if (status) {
    const states = requestStates.filter((state) => lifecycle[state].status === status);
    page = page.where('state', 'in', states);
  }
  if (cursor !== undefined) {
    const [updatedAt = '', reference = ''] = readCursor(cursor, 2, [0]).texts;
    page = page.where(
      sql<boolean>`(updated_at, reference) < (${new Date(updatedAt)}::timestamptz, ${reference}::text)`,
    );
  }
  const rows = await page.execute();
  const shown = rows.slice(0, limit);
  const last = rows.length > limit ? shown.at(-1) : undefined;
  return {
    items: shown.map((row) => ({
      reference: row.reference,
      serviceName: inLanguage(row.service_name, lang),
      summary: [...row.description].slice(0, summaryLength).join(''),
      submittedAt: row.submitted_at.toISOString(),
      updatedAt: row.updated_at.toISOString(),
      version: row.version,
      status: lifecycle[row.state].status,
      state: row.state,
      stateLabel: wordingFor(lang).labels[row.state],
      lastActor: row.last_actor,
      ...present({
        lang: writtenIn(row.description, [row.lang, ...community.config.languages]),
        placeName: row.place_name && inLanguage(row.place_name, lang),
        expectedAt: row.expected_at?.toISOString(),
        handlerName: row.handler?.name,
      }),
    })),
    ...(last && {nextCursor: writeCursor([false, last.updated_at.toISOString(), last.reference])}),
  };
};
