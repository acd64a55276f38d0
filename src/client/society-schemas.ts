/** What surveys, meetings and reports are checked against, by the rules of `schemas.ts`. */
import {array, boolean, custom, object, optional} from 'valibot';
import type {InferOutput} from 'valibot';
import type {
  Meeting,
  MeetingPage,
  ServiceReport,
  Survey,
  SurveyList,
  SurveyReceipt,
  SurveyResults,
} from '../contract/index.js';
import type {Every, Same} from './same.js';
import {atLeastOne} from './at-least-one.js';
import {link, maybeText, maybeTime, text, time, version} from './schemas.js';

const count = custom<number>((value) => Number.isInteger(value) && Number(value) >= 0);
const maybeCount = optional(count);
const maybeLink = optional(link);

const summary = {
  id: text,
  title: text,
  period: maybeText,
  state: text,
  opensAt: time,
  closesAt: time,
  hasResults: boolean(),
  version,
};

export const surveyListSchema = object({items: array(object(summary))});

export const surveySchema = object({
  ...summary,
  intro: maybeText,
  audience: maybeText,
  minutes: optional(version),
  anonymity: text,
  confidentialTo: maybeText,
  answersPer: text,
  threshold: optional(version),
  questions: atLeastOne(
    object({
      id: text,
      type: text,
      title: text,
      hint: maybeText,
      dimension: maybeText,
      required: optional(boolean()),
      options: optional(array(object({id: text, label: text}))),
      showIf: optional(object({questionId: text, anyOf: atLeastOne(text)})),
    }),
  ),
  households: optional(array(object({unit: text, answered: boolean()}))),
});

export const surveyReceiptSchema = object({surveyId: text, resultsExpectedAt: maybeTime});

/** Figures are taken as text: they are shown as they were published. */
const figures = {
  suppressed: boolean(),
  n: maybeCount,
  satisfactionRate: maybeText,
  mean: maybeText,
  nps: maybeText,
};

export const surveyResultsSchema = object({
  surveyId: text,
  title: text,
  period: maybeText,
  closedAt: time,
  publishedAt: time,
  version,
  invited: maybeCount,
  answered: count,
  responseRate: maybeText,
  threshold: version,
  method: maybeText,
  heard: maybeText,
  questions: array(
    object({
      questionId: text,
      type: text,
      title: text,
      dimension: maybeText,
      noExperience: maybeCount,
      distribution: optional(array(object({value: text, label: maybeText, count, percent: text}))),
      groups: optional(array(object({id: text, label: text, ...figures}))),
      ...figures,
    }),
  ),
  actions: array(
    object({
      said: text,
      did: text,
      links: optional(
        array(object({kind: text, label: text, objectId: maybeText, href: maybeLink})),
      ),
    }),
  ),
});

const documents = optional(array(object({title: text, href: link})));

export const meetingSchema = object({
  id: text,
  kind: text,
  title: text,
  description: maybeText,
  startsAt: time,
  endsAt: time,
  timeZone: text,
  place: object({name: text, room: maybeText, access: maybeText}),
  online: optional(object({href: link, note: maybeText})),
  host: text,
  people: optional(array(text)),
  agenda: array(object({id: text, title: text, type: text, text: maybeText, documents})),
  documents,
  series: optional(object({id: text, title: text})),
  notice: optional(object({sentAt: time, days: count, requiredDays: maybeCount, basis: maybeText})),
  reply: optional(
    object({
      by: time,
      isOpen: boolean(),
      maxGuests: maybeCount,
      proxy: optional(boolean()),
      proxyNote: maybeText,
      capacity: optional(version),
      seatsLeft: maybeCount,
    }),
  ),
  slots: optional(array(object({id: text, startsAt: time, endsAt: time, taken: boolean()}))),
  households: optional(
    array(
      object({
        unit: text,
        reply: optional(
          object({
            answer: text,
            guests: maybeCount,
            proxy: optional(object({name: text})),
            slotId: maybeText,
            note: maybeText,
            repliedAt: time,
          }),
        ),
      }),
    ),
  ),
  status: text,
  changeNote: maybeText,
  minutes: optional(object({publishedAt: time, text: maybeText, href: maybeLink})),
  resolutions: optional(array(object({no: text, title: text, outcome: text, text: maybeText}))),
  version,
  updatedAt: time,
});

export const meetingPageSchema = object({items: array(meetingSchema), nextCursor: maybeText});

const period = object({id: text, label: text, from: text, to: text});
const value = object({value: maybeText, n: maybeCount, suppressed: boolean()});
const rows = array(
  object({
    id: text,
    label: text,
    definition: maybeText,
    promise: maybeText,
    unit: text,
    current: value,
    previous: optional(value),
  }),
);

export const serviceReportSchema = object({
  period,
  previous: optional(period),
  periods: array(period),
  version,
  publishedAt: time,
  changeNote: maybeText,
  threshold: version,
  figures: rows,
  kinds: rows,
  standards: rows,
  comment: maybeText,
  review: optional(
    object({
      heldAt: maybeTime,
      participants: optional(array(text)),
      findings: array(text),
      actions: array(object({text, owner: maybeText, dueAt: maybeTime, status: maybeText})),
    }),
  ),
});

/** Fails to compile when a schema and the contract's type part ways. */
export type SocietySchemasAreTheContract = Every<
  [
    Same<InferOutput<typeof surveyListSchema>, SurveyList>,
    Same<InferOutput<typeof surveySchema>, Survey>,
    Same<InferOutput<typeof surveyReceiptSchema>, SurveyReceipt>,
    Same<InferOutput<typeof surveyResultsSchema>, SurveyResults>,
    Same<InferOutput<typeof meetingSchema>, Meeting>,
    Same<InferOutput<typeof meetingPageSchema>, MeetingPage>,
    Same<InferOutput<typeof serviceReportSchema>, ServiceReport>,
  ]
>;
