import type {Selectable} from 'kysely';
import type {Attachment, PortalRequest, RequestEvent} from '../../../src/contract/index.js';
import {lifecycle, turns} from '../../../src/contract/request-lifecycle.js';
import type {Community} from '../communities.js';
import type {Database, Tables} from '../database/schema.js';
import {answersView} from '../asking/asked.js';
import {namedIn} from '../asking/definition.js';
import {inLanguage} from '../languages.js';
import {stagesView} from './escalation.js';
import {attachmentsOf} from '../uploads/claim.js';
import {kindsOf} from './kinds.js';
import {present, told} from './told.js';
import {mayTurn, reopenUntil} from './turns.js';
import {writtenIn} from './written-in.js';
import {isolate} from './wording/isolate.js';
import {moodOf, wordingFor, type Facts} from './wording/wording.js';

export type RequestRow = Selectable<Tables['requests']>;
type EventRow = Selectable<Tables['request_events']>;
type ServiceRow = Pick<Selectable<Tables['services']>, 'name' | 'kind'>;

const writtenOut = (at: Date | string, lang: string, timeZone: string) => {
  const time = new Date(at);
  if (Number.isNaN(time.valueOf())) return String(at);
  const format = new Intl.DateTimeFormat(lang, {dateStyle: 'long', timeStyle: 'short', timeZone});
  return format.format(time);
};

const factsOf = (row: RequestRow, {config}: Community, lang: string): Facts => {
  const time = (at: Date | string) => writtenOut(at, lang, config.timeZone);
  const centre = config.contacts.find(({kind}) => kind === 'service-centre');
  return {
    name: row.contact_name ? isolate(row.contact_name) : undefined,
    reference: row.reference,
    phone: centre?.phone,
    expected: row.expected_at ? time(row.expected_at) : undefined,
    handler: row.handler ? {...row.handler, name: isolate(row.handler.name)} : undefined,
    appointment: row.appointment
      ? {at: time(row.appointment.at), place: isolate(row.appointment.place)}
      : undefined,
    mergedInto: row.merged_into ?? undefined,
  };
};

/** What happens next, in the tone the owner asked for. */
export const nextStep = (
  row: RequestRow,
  service: ServiceRow,
  community: Community,
  lang: string,
) => {
  const {received, next} = wordingFor(lang);
  const sentences = row.state === 'submitted' ? received[moodOf(service.kind)] : next[row.state];
  return sentences[row.tone ?? 'formal'](factsOf(row, community, lang)).trim();
};

/** What people wrote in it, beside its text and reason. */
const wordsTold = ({type, question, result, refusal, rating}: EventRow) => [
  question?.text,
  result?.text,
  refusal?.explanation,
  type === 'rated' ? rating?.comment : undefined,
];

/** The languages people may have written a request in, the likeliest first. */
export const likelyIn = ({config}: Community, {lang}: Pick<RequestRow, 'lang'>) => [
  lang,
  ...config.languages,
];

/** One entry as the owner reads it; `likely` are the languages people may have written it in. */
export const eventView = (
  row: EventRow,
  lang: string,
  likely: ReturnType<typeof likelyIn>,
  attachments?: Attachment[],
): RequestEvent => ({
  id: row.id,
  at: row.at.toISOString(),
  type: row.type,
  actor: present({role: row.actor_role, name: row.actor_name}),
  ...present({
    fromState: row.from_state,
    toState: row.to_state,
    stateLabel: row.to_state && wordingFor(lang).labels[row.to_state],
    text: row.text,
    reason: row.reason,
    lang: writtenIn([row.text, row.reason, ...wordsTold(row)].join('\n'), likely),
    place: row.place,
    people: row.people,
    proposals: row.proposals,
    stage: row.stage,
    serviceName: row.service_name && inLanguage(row.service_name, lang),
    attachments,
    sources: row.sources,
  }),
  ...told(row),
});

/** What the owner may do, and how the promise fares. */
const following = (row: RequestRow, community: Community, lang: string, now: Date) => {
  const until = reopenUntil(row, community);
  const stages = stagesView(row, community, lang);
  const paused = row.clock_left !== null;
  return {
    mayTurn: mayTurn(row, {community, at: now}),
    reopenCount: row.reopen_count,
    ...(stages.length > 0 && {escalation: stages}),
    ...present({
      reopenUntil: until && until > now ? until.toISOString() : undefined,
      clock:
        paused || row.delayed_from
          ? {
              paused,
              ...present({
                secondsLeft: row.clock_left,
                delayedFrom: row.delayed_from?.toISOString(),
                delayReason: row.delay_reason,
              }),
            }
          : undefined,
    }),
  };
};

/** The request as the owner reads it. Internal notes stand in a table this never asks. */
export const requestView = async (
  db: Database,
  row: RequestRow,
  community: Community,
  lang: string,
  now = new Date(),
): Promise<PortalRequest> => {
  const kinds = await kindsOf(db, row.community);
  const service = kinds.find(({code}) => code === row.service_code);
  if (!service) throw new Error('A request is of a kind that its community does not offer.');
  const others = kinds.filter(({code, plain}) => plain && code !== row.service_code);
  const events = await db
    .selectFrom('request_events')
    .selectAll()
    .where('reference', '=', row.reference)
    .where('version', '<=', row.version)
    .orderBy('version')
    .execute();
  const attachments = await attachmentsOf(db, row.reference);
  return {
    reference: row.reference,
    serviceCode: row.service_code,
    serviceName: inLanguage(service.name, lang),
    description: row.description,
    ...present({lang: writtenIn(row.description, likelyIn(community, row))}),
    location: present({
      placeName: row.place_name && inLanguage(row.place_name, lang),
      detail: row.detail,
    }),
    submittedAt: row.submitted_at.toISOString(),
    updatedAt: row.updated_at.toISOString(),
    version: row.version,
    status: lifecycle[row.state].status,
    state: row.state,
    stateLabel: wordingFor(lang).labels[row.state],
    nextStep: nextStep(row, service, community, lang),
    ...told(row),
    ...present({context: row.context}),
    ...following(row, community, lang, now),
    ...(turns.recategorisation.from.includes(row.state) && {otherKinds: namedIn(lang)(others)}),
    ...(row.asked.answers && {answers: answersView(row.asked, lang)}),
    timeline: events.map((event) =>
      eventView(event, lang, likelyIn(community, row), attachments.get(event.id)),
    ),
  };
};
