import type {
  NewFollower,
  PortalRequest,
  Receipt,
  RequestEvent,
} from '../../../src/contract/index.js';
import {lifecycle} from '../../../src/contract/request-lifecycle.js';
import {languageFor, type Community} from '../communities.js';
import type {Database, Tx} from '../database/schema.js';
import {notFound} from '../http/problem.js';
import {inLanguage} from '../languages.js';
import {nextReference} from '../requests/reference.js';
import {json, present} from '../requests/told.js';
import {requestView, type RequestRow} from '../requests/view.js';
import {askingWords} from './wording.js';

/** What it is and where, in the firm's words: never in those of whoever reported it. */
export const faultTitle = (
  {asked, place_name: place}: Pick<RequestRow, 'asked' | 'place_name'>,
  {config}: Community,
  lang: string,
): string => {
  const what = asked.answers?.[0]?.words?.[0] ?? config.name;
  return [what, place].flatMap((text) => (text ? inLanguage(text, lang) : [])).join(' · ');
};

/** Records who follows a fault that is open; says what their receipt says. */
export const followFault = async (
  tx: Tx,
  community: Community,
  faultId: string,
  {contact, lang, tone}: NewFollower,
  at: Date,
  owner?: string,
): Promise<Omit<Receipt, 'code'>> => {
  const fault = await tx
    .selectFrom('requests')
    .selectAll()
    .where('community', '=', community.id)
    .where('fault_id', '=', faultId)
    .executeTakeFirst();
  if (!fault || lifecycle[fault.state].status !== 'open') throw notFound();
  const {config} = community;
  const reference = await nextReference(tx, {
    community: community.id,
    prefix: `${config.referencePrefix}F`,
    timeZone: config.timeZone,
    at,
  });
  await tx
    .insertInto('fault_followers')
    .values({
      reference,
      community: community.id,
      fault_reference: fault.reference,
      at,
      contact: json(contact),
      lang: lang ?? null,
      tone: tone ?? null,
      owner_subject: owner ?? null,
    })
    .execute();
  return present({
    reference,
    submittedAt: at.toISOString(),
    state: fault.state,
    nextStep: askingWords(languageFor(community, lang)).following,
    expectedAt: fault.expected_at?.toISOString(),
  });
};

/** The fault that a follower's reference stands for. */
export const followedFault = async (
  db: Database,
  community: Community,
  reference: string,
): Promise<RequestRow | undefined> =>
  db
    .selectFrom('fault_followers')
    .innerJoin('requests', 'requests.reference', 'fault_followers.fault_reference')
    .selectAll('requests')
    .where('fault_followers.community', '=', community.id)
    .where('fault_followers.reference', '=', reference)
    .executeTakeFirst();

const publicEvent = ({id, at, type, fromState, toState, stateLabel, expectedAt}: RequestEvent) => ({
  id,
  at,
  type,
  actor: {role: 'staff'},
  ...present({fromState, toState, stateLabel, expectedAt}),
});

/**
 * A fault as its followers read it: what, where, how far and until when. Nothing of whoever reported
 * it, and nothing of what was said to them.
 */
export const publicView = async (
  db: Database,
  row: RequestRow,
  reference: string,
  community: Community,
  lang: string,
): Promise<PortalRequest> => {
  const {following, faultOver} = askingWords(lang);
  const view = await requestView(db, row, community, lang);
  const isOver = view.status === 'closed';
  const {serviceCode, serviceName, submittedAt, updatedAt, version, status, state} = view;
  const {stateLabel, expectedAt, handler, location, timeline} = view;
  return {
    reference,
    serviceCode,
    serviceName,
    description: faultTitle(row, community, lang),
    location: present({placeName: location.placeName}),
    submittedAt,
    updatedAt,
    version,
    status,
    // What a refusal says is between the firm and whoever asked; to others it is over.
    state: isOver ? 'closed' : state,
    nextStep: isOver ? faultOver : following,
    ...(isOver ? {result: {text: faultOver}} : present({stateLabel, expectedAt, handler})),
    timeline: timeline
      .filter(({toState}) => toState !== undefined)
      .map(publicEvent)
      .map((event) => (isOver && event.toState === state ? withoutWords(event) : event)),
  };
};

/** The last step of what is over, without saying how it ended for whoever asked. */
const withoutWords = ({fromState, ...event}: ReturnType<typeof publicEvent>) => ({
  ...event,
  ...present({fromState}),
  toState: 'closed',
  stateLabel: undefined,
});
