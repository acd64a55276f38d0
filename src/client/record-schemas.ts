/**
 * What requests are checked against, by the rules of `schemas.ts`. They come with the first reading
 * of one: a page that only asks has no use for them.
 */
import {array, boolean, custom, object, optional} from 'valibot';
import type {InferOutput} from 'valibot';
import type {PortalRequest, RequestEvent} from '../contract/index.js';
import type {Every, Same} from './same.js';
import {atLeastOne} from './at-least-one.js';
import {contact, maybeText, maybeTime, text, time, version} from './schemas.js';

/** Open311's two states. */
export const status = custom<'open' | 'closed'>((value) => value === 'open' || value === 'closed');

const whole = custom<number>((value) => Number.isInteger(value) && Number(value) >= 0);
const score = custom<number>((value) => [1, 2, 3, 4, 5].includes(value as number));

/** What both a request and each entry of its timeline may tell. */
const told = {
  stateLabel: maybeText,
  expectedAt: maybeTime,
  handler: optional(
    object({name: text, role: maybeText, phone: maybeText, external: optional(boolean())}),
  ),
  question: optional(object({text, replyBy: maybeTime})),
  appointment: optional(
    object({
      at: time,
      place: text,
      people: atLeastOne(text),
      endsAt: maybeTime,
      confirmed: optional(boolean()),
    }),
  ),
  result: optional(object({text})),
  refusal: optional(object({reason: text, explanation: text, alternative: text, escalation: text})),
  mergedInto: maybeText,
  rating: optional(
    object({
      overall: score,
      speed: optional(score),
      attitude: optional(score),
      quality: optional(score),
      comment: maybeText,
      contactMe: optional(boolean()),
      ratedAt: time,
      answer: maybeText,
    }),
  ),
};

/** What was attached to an event; `version` is any whole number above zero. */
const attachment = object({
  id: text,
  name: text,
  type: text,
  bytes: version,
  width: optional(version),
  height: optional(version),
  label: maybeText,
  moment: maybeText,
});

export const requestEventSchema = object({
  id: text,
  at: time,
  type: text,
  actor: object({role: text, name: maybeText}),
  fromState: maybeText,
  toState: maybeText,
  text: maybeText,
  reason: maybeText,
  lang: maybeText,
  place: maybeText,
  people: optional(array(text)),
  proposals: optional(array(object({at: time, endsAt: maybeTime}))),
  stage: maybeText,
  serviceName: maybeText,
  attachments: optional(array(attachment)),
  sources: optional(
    array(
      object({
        label: text,
        href: maybeText,
        widget: maybeText,
        objectId: maybeText,
        version: optional(version),
      }),
    ),
  ),
  ...told,
});

export const requestSchema = object({
  reference: text,
  serviceCode: text,
  serviceName: text,
  description: text,
  lang: maybeText,
  location: object({placeName: maybeText, detail: maybeText}),
  submittedAt: time,
  updatedAt: time,
  version,
  status,
  state: text,
  nextStep: maybeText,
  context: optional(object({widget: text, objectId: text, version: optional(version)})),
  mayTurn: optional(array(text)),
  otherKinds: optional(array(object({code: text, name: text}))),
  clock: optional(
    object({
      paused: boolean(),
      secondsLeft: optional(whole),
      delayedFrom: maybeTime,
      delayReason: maybeText,
    }),
  ),
  reopenUntil: maybeTime,
  reopenCount: optional(whole),
  escalation: optional(
    array(
      object({
        name: text,
        contact: optional(contact),
        promise: maybeText,
        opensAt: maybeTime,
        reachedAt: maybeTime,
        expectedAt: maybeTime,
      }),
    ),
  ),
  answers: optional(array(object({question: text, answer: text}))),
  timeline: atLeastOne(requestEventSchema),
  ...told,
});

/** Fails to compile when a schema and the contract's type part ways. */
export type RecordSchemasAreTheContract = Every<
  [
    Same<InferOutput<typeof requestEventSchema>, RequestEvent>,
    Same<InferOutput<typeof requestSchema>, PortalRequest>,
  ]
>;
