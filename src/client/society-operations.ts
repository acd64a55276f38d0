/** The operations of surveys, meetings and the service report, loaded with the first call of one. */
import {keyHeader} from './headers.js';
import type {Caller} from './record-operations.js';
import type {SocietyClient, SocietyTopic} from './society-client.js';
import {
  meetingPageSchema,
  meetingSchema,
  serviceReportSchema,
  surveyListSchema,
  surveyReceiptSchema,
  surveyResultsSchema,
  surveySchema,
} from './society-schemas.js';

export type {SocietyTopic};

export type SocietyOperations = Omit<SocietyClient, 'watchSociety'>;

export const societyOperations = ({call, url}: Caller): SocietyOperations => ({
  surveys: async ({lang, signal} = {}) =>
    (await call({url: url(['surveys'], {lang}), schema: surveyListSchema, signal})).items,

  survey: async (id, {lang, signal} = {}) =>
    call({url: url(['surveys', id], {lang}), schema: surveySchema, signal}),

  createSurveyResponse: async (id, response, {idempotencyKey, signal}) =>
    call({
      url: url(['surveys', id, 'responses']),
      schema: surveyReceiptSchema,
      headers: keyHeader(idempotencyKey),
      body: response,
      signal,
    }),

  surveyResults: async (id, {lang, signal} = {}) =>
    call({url: url(['surveys', id, 'results'], {lang}), schema: surveyResultsSchema, signal}),

  meetings: async ({when, kind, cursor, limit}, {lang, signal} = {}) =>
    call({
      url: url(['meetings'], {lang, when, kind, cursor, limit}),
      schema: meetingPageSchema,
      signal,
    }),

  meeting: async (id, {lang, signal} = {}) =>
    call({url: url(['meetings', id], {lang}), schema: meetingSchema, signal}),

  // A reply replaces the one before: no key is needed to send it again.
  replyToMeeting: async (id, reply, {signal}) =>
    call({
      url: url(['meetings', id, 'reply']),
      schema: meetingSchema,
      method: 'PUT',
      body: reply,
      signal,
    }),

  calendarAddress: async (id, {lang} = {}) => url(['meetings', id, 'calendar.ics'], {lang}),

  serviceReport: async (period, {lang, signal} = {}) =>
    call({url: url(['reports', 'service'], {lang, period}), schema: serviceReportSchema, signal}),
});
