import type {Answer} from '../../../src/contract/index.js';
import {lifecycle, requestStates} from '../../../src/contract/request-lifecycle.js';
import type {Community} from '../communities.js';
import type {Database} from '../database/schema.js';
import {inLanguage} from '../languages.js';
import {present} from '../requests/told.js';
import {faultTitle} from './faults.js';
import {countOccurring, relevance} from './relevance.js';
import {askingWords} from './wording.js';

/** What an owner is writing, and where. */
export interface Question {
  readonly q: string;
  readonly lang: string;
  readonly placeId?: string | undefined;
  /** The `sub` of the owner's token. */
  readonly owner?: string | undefined;
  readonly limit: number;
}

interface Found {
  readonly answer: Answer;
  readonly fit: number;
}

const openStates = requestStates.filter((state) => lifecycle[state].status === 'open');
/** Faults, notices and own requests looked through; the latest of them. */
const most = 500;
const soon = 48 * 60 * 60 * 1000;
const longestText = 400;

const shortened = (text: string) => {
  const characters = [...text];
  return characters.length > longestText ? `${characters.slice(0, longestText).join('')}…` : text;
};

/** What people call the things that break, in the firm's own words. */
const wordsFor = ({config}: Community, topic: string | null | undefined) =>
  config.topics?.find(({code}) => code === topic || topic?.endsWith(`_${code}`))?.keywords ?? [];

const published = async (db: Database, community: Community, {q, lang}: Question) => {
  const rows = await db
    .selectFrom('published_answers')
    .selectAll()
    .where('community', '=', community.id)
    .orderBy('position')
    .execute();
  return rows.map(({id, title, text, keywords, href}): Found => ({
    fit: relevance(q, {texts: Object.values(title), keywords}),
    answer: {
      id,
      kind: 'answer',
      title: inLanguage(title, lang),
      text: inLanguage(text, lang),
      ...present({href}),
    },
  }));
};

/** Notices in force now, or within two days. */
const inForce = async (db: Database, community: Community, {q, lang}: Question, now: Date) => {
  const rows = await db
    .selectFrom('notices')
    .select(['id', 'kind', 'title', 'body', 'effective_from', 'effective_to'])
    .where('community', '=', community.id)
    .where('status', 'not in', ['cancelled', 'ended'])
    .where('display_from', '<=', now)
    .where((on) => on.or([on('display_to', 'is', null), on('display_to', '>', now)]))
    .where((on) => on.or([on('effective_to', 'is', null), on('effective_to', '>', now)]))
    .where('effective_from', '<=', new Date(now.valueOf() + soon))
    .orderBy('published_at', 'desc')
    .limit(most)
    .execute();
  return rows.map((row): Found => {
    const keywords = wordsFor(community, row.kind);
    const fit = relevance(q, {texts: Object.values(row.title), keywords});
    return {
      fit: fit && fit + 1,
      answer: {
        id: row.id,
        kind: 'notice',
        title: inLanguage(row.title, lang),
        text: shortened(inLanguage(row.body, lang)),
        ...present({until: row.effective_to?.toISOString()}),
      },
    };
  });
};

/** Faults of the building that somebody reported and that are being seen to. */
const faults = async (db: Database, community: Community, question: Question) => {
  const rows = await db
    .selectFrom('requests')
    .selectAll()
    .where('community', '=', community.id)
    .where('fault_id', 'is not', null)
    .where('state', 'in', openStates)
    .orderBy('updated_at', 'desc')
    .limit(most)
    .execute();
  return rows.map((row): Found => {
    const [topic] = row.asked.answers?.[0]?.values ?? [];
    // Only the words for such things: what its reporter wrote is nobody else's to read.
    const called = countOccurring(wordsFor(community, topic), question.q);
    const isNamed = Object.values(row.place_name ?? {}).some((name) => question.q.includes(name));
    const here = isNamed || row.place_id === question.placeId;
    const elsewhere = question.placeId !== undefined && !here;
    return {
      fit: called && called + (here ? 2 : elsewhere ? 0 : 1),
      answer: {
        id: `fault-${row.fault_id}`,
        kind: 'fault',
        title: faultTitle(row, community, question.lang),
        text: askingWords(question.lang).knownFault,
        ...present({until: row.expected_at?.toISOString(), faultId: row.fault_id}),
      },
    };
  });
};

const ownRequests = async (db: Database, community: Community, {q, lang, owner}: Question) => {
  if (owner === undefined) return [];
  const rows = await db
    .selectFrom('requests')
    .innerJoin('services', (join) =>
      join
        .onRef('services.community', '=', 'requests.community')
        .onRef('services.code', '=', 'requests.service_code'),
    )
    .select(['requests.reference', 'requests.description', 'requests.asked', 'services.name'])
    .where('requests.community', '=', community.id)
    .where('requests.owner_subject', '=', owner)
    .where('requests.state', 'in', openStates)
    .orderBy('requests.updated_at', 'desc')
    .limit(most)
    .execute();
  return rows.map(({reference, description, asked, name}): Found => {
    const topic = asked.answers?.[0]?.values[0];
    const fit = relevance(q, {texts: [description], keywords: wordsFor(community, topic)});
    return {
      fit: fit && fit + 3,
      answer: {
        id: `own-${reference}`,
        kind: 'own-request',
        title: inLanguage(name, lang),
        text: shortened(description),
        reference,
      },
    };
  });
};

/** What can be said at once to what an owner is writing: the most fitting first. */
export const findAnswers = async (
  db: Database,
  community: Community,
  question: Question,
  now = new Date(),
): Promise<Answer[]> => {
  const found = await Promise.all([
    ownRequests(db, community, question),
    faults(db, community, question),
    inForce(db, community, question, now),
    published(db, community, question),
  ]);
  return found
    .flat()
    .filter(({fit}) => fit > 0)
    .sort((one, other) => other.fit - one.fit)
    .slice(0, question.limit)
    .map(({answer}) => answer);
};
