import type {PortalRequest, RequestEvent} from '../../contract/index.js';
import type {Dates} from '../../controllers/dates.js';
import type {FeedbackStatusMessages} from '../../messages/feedback-status.js';
import type {FollowingMessages} from '../../messages/following.js';
import type {BadgeMood} from '../../parts/badge.js';
import type {TimelineEntry} from '../../parts/timeline.js';
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
  return {
    title: nameEvent(words, event),
    by: role === 'owner' ? actors.owner : (name ?? actors[role] ?? role),
    at: event.at,
    when: dates.moment(event.at),
    text: wordsOf(event, words) || undefined,
    sources: event.sources?.map((source) => ({
      label: source.label,
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
function wordsOf(event: RequestEvent, {messages, following, dates}: RecordWords): string {
  const words = messages.terms;
  const {terms} = following;
  const {refusal, appointment, handler, rating} = event;
  const labelled = (label: string, text: string | undefined) => text && words.labelled(label, text);
  return [
    event.text,
    event.question?.text,
    event.result?.text,
    labelled(words.reason, event.reason),
    labelled(words.reason, refusal && `${refusal.reason}\n${refusal.explanation}`),
    labelled(words.alternative, refusal?.alternative),
    labelled(words.escalation, refusal?.escalation),
    appointment &&
      words.appointmentText(
        dates.moment(appointment.at),
        appointment.place,
        appointment.people.join(words.comma),
      ),
    labelled(
      words.handler,
      handler && present(handler.name, handler.role, handler.phone).join(words.comma),
    ),
    labelled(words.expected, event.expectedAt && dates.moment(event.expectedAt)),
    event.mergedInto && words.merged(event.mergedInto),
    labelled(
      terms.proposed,
      event.proposals?.map(({at}) => dates.moment(at)).join(words.comma) || undefined,
    ),
    labelled(terms.where, event.place),
    labelled(terms.who, event.people?.join(words.comma) || undefined),
    labelled(terms.stage, event.stage),
    labelled(terms.newKind, event.serviceName),
    ...(rating
      ? [
          event.type === 'rated' &&
            labelled(terms.yourRating, nameScore(rating.overall, following)),
          event.type === 'rated' && rating.comment,
          event.type === 'rating-answered' && rating.answer !== event.text && rating.answer,
        ]
      : []),
  ]
    .filter(Boolean)
    .join('\n');
}
