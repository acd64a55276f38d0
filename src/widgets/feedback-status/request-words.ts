import {nothing} from 'lit';
import type {PortalRequest, RequestEvent} from '../../contract/index.js';
import type {Dates} from '../../controllers/dates.js';
import type {FeedbackStatusMessages} from '../../messages/feedback-status.js';
import type {FollowingMessages} from '../../messages/following.js';
import type {BadgeMood} from '../../parts/badge.js';
import type {Spoken} from '../../parts/said.js';
import type {TimelineEntry, TimelineWords} from '../../parts/timeline.js';
import {sourceAddress} from './source-address.js';

const moods: Readonly<Record<string, BadgeMood>> = {
  waiting_owner: 'attention',
  on_hold: 'attention',
  declined: 'attention',
  resolved: 'good',
  closed: 'neutral',
  withdrawn: 'neutral',
  merged: 'neutral',
};

/** How much attention a state asks for; a host's own state counts as in progress. */
export const moodOf = (state: string): BadgeMood => moods[state] ?? 'info';

/** A state of a request, or one that an event led to. */
interface NamedState {
  readonly state?: string;
  readonly stateLabel?: string;
  readonly status?: PortalRequest['status'];
}

/** What there is, of several things. */
export const present = (...texts: readonly (string | undefined)[]): readonly string[] =>
  texts.flatMap((text) => text ?? []);

/** A state in words: the firm's own where it has one, else ours. */
export function nameState(
  {terms}: FeedbackStatusMessages,
  {state, stateLabel, status}: NamedState,
): string {
  const names: Readonly<Record<string, string>> = terms.states;
  const unknown = status === 'closed' ? terms.states.closed : terms.unknownState;
  return stateLabel ?? (state && names[state]) ?? unknown;
}

/** What a record is told with. */
export interface RecordWords {
  readonly messages: FeedbackStatusMessages;
  readonly following: FollowingMessages;
  readonly dates: Dates;
  /** The language of the backend's own words. */
  readonly said: Spoken;
  /** The page with the fee widget. */
  readonly feesHref?: string;
}

/** The record as an owner reads it: time, people, matter, result. */
export const describeTimeline = (
  {timeline}: PortalRequest,
  words: RecordWords,
  seenVersion?: number,
): readonly TimelineEntry[] =>
  timeline.map((event, index) => ({
    ...describeEvent(event, words),
    // The version grows by one with every event.
    fresh:
      seenVersion !== undefined && index >= seenVersion && event.actor.role !== 'owner'
        ? words.following.terms.unread
        : undefined,
  }));

function describeEvent(event: RequestEvent, words: RecordWords): TimelineEntry {
  const {messages, dates} = words;
  const {actors} = messages.terms;
  const {role, name} = event.actor;
  const title = nameEvent(words, event);
  const lang = event.lang ?? words.said;
  return {
    title,
    titleLang: title === event.stateLabel ? words.said : undefined,
    by: role === 'owner' ? actors.owner : (name ?? actors[role] ?? role),
    byLang: role !== 'owner' && name ? words.said : undefined,
    at: event.at,
    when: dates.moment(event.at),
    words: wordsOf(event, words),
    sources: event.sources?.map((source) => ({
      label: source.label,
      lang,
      href: sourceAddress(source, words.feesHref),
    })),
    own: role === 'owner',
  };
}

/** A score in words, with its number for whoever compares. */
export const nameScore = (score: number, {terms}: FollowingMessages): string =>
  `${terms.scores[score - 1] ?? ''} (${score}/${terms.scores.length})`.trim();

function nameEvent(
  {messages, following}: RecordWords,
  {type, toState, stateLabel}: RequestEvent,
): string {
  const words = messages.terms;
  const named = following.terms.events[type];
  if (named) return named;
  if (type === 'submitted') return words.submitted;
  if (type === 'message' || !(toState ?? stateLabel)) return words.message;
  return nameState(messages, {state: toState, stateLabel});
}

/** Everything that was told with an event, a paragraph each. */
function wordsOf(event: RequestEvent, words: RecordWords): readonly TimelineWords[] {
  const {messages, following, dates} = words;
  const {terms} = messages;
  const more = following.terms;
  const {refusal, appointment, handler, rating} = event;
  const lang = event.lang ?? words.said;
  const told = (
    text: string | undefined,
    label?: string,
    spoken: Spoken = lang,
  ): readonly TimelineWords[] =>
    text
      ? [
          {
            text,
            lang: spoken,
            ...(label && {within: (said: string) => terms.labelled(label, said)}),
          },
        ]
      : [];
  const ours = (text: string | undefined, label?: string) =>
    told(text && label ? terms.labelled(label, text) : text, undefined, nothing);
  return [
    ...told(event.text),
    ...told(event.question?.text),
    ...told(event.result?.text),
    ...told(event.reason, terms.reason),
    ...told(refusal && `${refusal.reason}\n${refusal.explanation}`, terms.reason),
    ...told(refusal?.alternative, terms.alternative),
    ...told(refusal?.escalation, terms.escalation),
    ...ours(
      appointment &&
        terms.appointmentText(
          dates.moment(appointment.at),
          appointment.place,
          appointment.people.join(terms.comma),
        ),
    ),
    ...told(
      handler && present(handler.name, handler.role, handler.phone).join(terms.comma),
      terms.handler,
      words.said,
    ),
    ...ours(event.expectedAt && dates.moment(event.expectedAt), terms.expected),
    ...ours(event.mergedInto && terms.merged(event.mergedInto)),
    ...ours(event.proposals?.map(({at}) => dates.moment(at)).join(terms.comma), more.proposed),
    ...told(event.place, more.where),
    ...told(event.people?.join(terms.comma), more.who),
    ...told(event.stage, more.stage, words.said),
    ...told(event.serviceName, more.newKind, words.said),
    ...(rating && event.type === 'rated'
      ? [...ours(nameScore(rating.overall, following), more.yourRating), ...told(rating.comment)]
      : []),
    ...(rating?.answer !== event.text && event.type === 'rating-answered'
      ? told(rating?.answer)
      : []),
  ];
}
