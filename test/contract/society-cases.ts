import type {OperationId} from '../../src/testing/index.js';
import {get, once, own, owner, post, send, type Case} from './cases.js';

/** What is read of surveys, meetings and the report. */
export const societyReads: readonly (readonly [OperationId, string, Record<string, string>])[] = [
  ['listSurveys', '/surveys', {}],
  ['getSurvey', '/surveys/satisfaction-2026', owner],
  ['getSurveyResults', '/surveys/satisfaction-spring/results', {}],
  ['listMeetings', '/meetings', owner],
  ['getMeeting', '/meetings/assembly-2099', {}],
  ['getMeetingCalendar', '/meetings/assembly-2099/calendar.ics', {}],
  ['getServiceReport', '/reports/service', {}],
];

const answers = (...given: readonly object[]): string => JSON.stringify({answers: given});
const satisfied = answers({questionId: 'overall', values: ['4']});
const responses = `/surveys/satisfaction-2026/responses${own}`;
const answered = post('createSurveyResponse', responses, 201, {...owner, ...once}, satisfied);
const put = (path: string, expected: number, body: object, headers = owner): Case => ({
  operation: 'putMeetingReply',
  path,
  init: {method: 'PUT', headers, body: JSON.stringify(body)},
  status: expected,
});
const replies = `/meetings/assembly-2099/reply${own}`;

/** Answers to a round and replies to a meeting, good and bad. */
export const societyCases: readonly Case[] = [
  get('getSurvey', `/surveys/none${own}`, 404),
  get('getSurveyResults', `/surveys/satisfaction-2026/results${own}`, 404),
  get('listMeetings', `/meetings${own}&when=past&limit=1`, 200),
  get('listMeetings', `/meetings${own}&kind=karaoke`, 200),
  get('listMeetings', `/meetings${own}&cursor=mine`, 400),
  get('getMeeting', `/meetings/none${own}`, 404),
  get('getMeetingCalendar', `/meetings/none/calendar.ics${own}`, 404),
  get('getServiceReport', `/reports/service${own}&period=1999`, 404),
  answered,
  {...answered, first: () => send(answered)},
  post('createSurveyResponse', `/surveys/none/responses${own}`, 404, once, satisfied),
  post('createSurveyResponse', responses, 401, once, satisfied),
  {
    ...answered,
    init: {
      ...answered.init,
      headers: {...owner, ...once, 'Idempotency-Key': `"${'k'.repeat(16)}"`},
    },
    first: () => send(answered),
    status: 422,
  },
  ...[
    answers({questionId: 'overall', values: ['6']}),
    answers({questionId: 'cleaning', values: ['5']}),
    answers({questionId: 'overall', values: ['5']}, {questionId: 'why', text: 'forged'}),
    '{}',
  ].map((body) => ({...answered, init: {...answered.init, body}, status: 422})),
  put(replies, 200, {answer: 'yes', guests: 2}),
  put(replies, 422, {answer: 'of course'}),
  put(replies, 422, {answer: 'yes', guests: 12}),
  put(`/meetings/forum-2026/reply${own}`, 422, {answer: 'yes'}),
  put(`/meetings/none/reply${own}`, 404, {answer: 'yes'}),
  {...put(replies, 401, {answer: 'yes'}), init: {method: 'PUT', body: '{"answer":"yes"}'}},
];
