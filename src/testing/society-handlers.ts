import {http, HttpResponse, type HttpHandler} from 'msw';
import type {
  Meeting,
  NewMeetingReply,
  NewSurveyResponse,
  Survey,
  SurveyReceipt,
} from '../contract/index.js';
import {inLanguage, type TestBackend} from './backend.js';
import {refuseCommunity, refuseParameter} from './checks.js';
import {answerErrors} from './answer-errors.js';
import {calendarOf} from './calendar.js';
import {pathOf} from './operations.js';
import {replyToRead, replyWithProblem} from './replies.js';
import {once} from './write-handlers.js';

/** Answers everything about surveys, meetings and the service report. */
export const societyHandlers = (backend: TestBackend): HttpHandler[] => [
  ...surveyHandlers(backend),
  ...meetingHandlers(backend),
  http.get(pathOf('getServiceReport', backend.endpoint), ({request}) => {
    const refusal = refuseCommunity(backend, request);
    if (refusal) return refusal;
    const query = queryOf(request);
    const {value, lang} = inLanguage(backend.serviceReports, query.get('lang'));
    const wanted = query.get('period');
    const report = wanted ? value.find(({period}) => period.id === wanted) : value[0];
    return report ? replyToRead(request, report, lang) : replyWithProblem({});
  }),
];

const queryOf = (request: Request): URLSearchParams => new URL(request.url).searchParams;

const isSignedIn = (request: Request): boolean =>
  /^Bearer \S/.test(request.headers.get('Authorization') ?? '');

const refused = (type: string, title: string, status = 422): Response =>
  replyWithProblem({type: `urn:owner-portal:problem:${type}`, title, status});

const stranger = (): Response => refused('unauthenticated', 'Please sign in first.', 401);

const surveyHandlers = (backend: TestBackend): HttpHandler[] => {
  const {endpoint} = backend;
  const find = (request: Request, id?: string) => {
    const {value, lang} = inLanguage(backend.surveys, queryOf(request).get('lang'));
    return {survey: value.find((one) => one.id === id), all: value, lang};
  };
  return [
    http.get(pathOf('listSurveys', endpoint), ({request}) => {
      const refusal = refuseCommunity(backend, request);
      if (refusal) return refusal;
      const {all, lang} = find(request);
      return replyToRead(request, {items: all.map(summaryOf)}, lang);
    }),

    http.get<{id: string}>(pathOf('getSurvey', endpoint), ({request, params}) => {
      const refusal = refuseCommunity(backend, request);
      if (refusal) return refusal;
      const {survey, lang} = find(request, params.id);
      if (!survey) return replyWithProblem({});
      const answered = backend.hasAnswered.has(survey.id);
      const own = isSignedIn(request) && {households: [{unit: '3-1203', answered}]};
      return replyToRead(request, {...survey, ...own}, lang);
    }),

    http.post<{id: string}>(pathOf('createSurveyResponse', endpoint), async ({request, params}) => {
      const refusal = refuseCommunity(backend, request);
      if (refusal) return refusal;
      const {survey} = find(request, params.id);
      if (!survey) return replyWithProblem({});
      const isOne = survey.answersPer === 'household';
      if (isOne && !isSignedIn(request)) return stranger();
      if (survey.state !== 'open') return refused('survey-closed', 'This round is over.');
      const isSecond = isOne && backend.hasAnswered.has(survey.id);
      return once(backend, request, (body) => {
        if (isSecond) return refused('already-answered', 'There is an answer.');
        return {
          errors: answerErrors(survey, body),
          record: (): SurveyReceipt => {
            backend.surveyResponses.push(body as NewSurveyResponse);
            backend.hasAnswered.add(survey.id);
            return {surveyId: survey.id};
          },
        };
      });
    }),

    http.get<{id: string}>(pathOf('getSurveyResults', endpoint), ({request, params}) => {
      const refusal = refuseCommunity(backend, request);
      if (refusal) return refusal;
      const {value, lang} = inLanguage(backend.surveyResults, queryOf(request).get('lang'));
      const results = value.find(({surveyId}) => surveyId === params.id);
      return results ? replyToRead(request, results, lang) : replyWithProblem({});
    }),
  ];
};

const summaryOf = ({id, title, period, state, opensAt, closesAt, hasResults, version}: Survey) => ({
  id,
  title,
  ...(period && {period}),
  state,
  opensAt,
  closesAt,
  hasResults,
  version,
});

const meetingHandlers = (backend: TestBackend): HttpHandler[] => {
  const {endpoint} = backend;
  /** The meetings as whoever asks may see them. */
  const read = (request: Request) => {
    const {value, lang} = inLanguage(backend.meetings, queryOf(request).get('lang'));
    const withOwn = (meeting: Meeting): Meeting => {
      const reply = backend.meetingReplies.get(meeting.id);
      const households = [{unit: '3-1203', ...(reply && {reply})}];
      return isSignedIn(request) ? {...meeting, households} : meeting;
    };
    return {meetings: value.map(withOwn), lang};
  };
  return [
    http.get(pathOf('listMeetings', endpoint), ({request}) => {
      const refusal = refuseCommunity(backend, request);
      if (refusal) return refusal;
      const query = queryOf(request);
      const {meetings, lang} = read(request);
      const page = pageOf(meetings, query);
      return page ? replyToRead(request, page, lang) : refuseParameter('cursor');
    }),

    http.get<{id: string}>(pathOf('getMeetingCalendar', endpoint), ({request, params}) => {
      const refusal = refuseCommunity(backend, request);
      if (refusal) return refusal;
      const {meetings, lang} = read(request);
      const meeting = meetings.find(({id}) => id === params.id);
      if (!meeting) return replyWithProblem({});
      const headers = {'Content-Type': 'text/calendar', 'Content-Language': lang};
      const etag = `"${meeting.id}-${meeting.version}"`;
      const isKnown = request.headers.get('If-None-Match') === etag;
      return new HttpResponse(isKnown ? null : calendarOf(meeting), {
        status: isKnown ? 304 : 200,
        headers: {...headers, ETag: etag},
      });
    }),

    http.get<{id: string}>(pathOf('getMeeting', endpoint), ({request, params}) => {
      const refusal = refuseCommunity(backend, request);
      if (refusal) return refusal;
      const {meetings, lang} = read(request);
      const meeting = meetings.find(({id}) => id === params.id);
      return meeting ? replyToRead(request, meeting, lang) : replyWithProblem({});
    }),

    http.put<{id: string}>(pathOf('putMeetingReply', endpoint), async ({request, params}) => {
      const refusal = refuseCommunity(backend, request);
      if (refusal) return refusal;
      if (!isSignedIn(request)) return stranger();
      const meeting = read(request).meetings.find(({id}) => id === params.id);
      if (!meeting) return replyWithProblem({});
      const sent = (await request.json().catch(() => ({}))) as Partial<NewMeetingReply>;
      const {answer, guests = 0} = sent;
      if (answer !== 'yes' && answer !== 'no' && answer !== 'maybe') {
        return replyWithProblem({
          type: 'urn:owner-portal:problem:invalid',
          title: 'Some fields need attention.',
          status: 422,
          errors: [{pointer: '/answer', code: 'unknown', detail: 'This is not a choice.'}],
        });
      }
      const {reply} = meeting;
      if (!reply?.isOpen) return refused('reply-closed', 'The time to reply is over.');
      if (answer === 'yes' && 1 + guests > (reply.seatsLeft ?? Infinity)) {
        return refused('meeting-full', 'There are not so many seats left.');
      }
      const {proxy, slotId, note} = sent;
      const repliedAt = new Date().toISOString();
      backend.meetingReplies.set(meeting.id, {
        answer,
        repliedAt,
        ...(guests > 0 && {guests}),
        ...(proxy && {proxy}),
        ...(slotId && {slotId}),
        ...(note && {note}),
      });
      return HttpResponse.json(read(request).meetings.find(({id}) => id === params.id));
    }),
  ];
};

/** One page, the nearest first; undefined for a cursor we never gave. */
const pageOf = (meetings: readonly Meeting[], query: URLSearchParams) => {
  const isPast = query.get('when') === 'past';
  const kind = query.get('kind');
  const now = Date.now();
  const sorted = meetings
    .filter((meeting) => Date.parse(meeting.endsAt) < now === isPast)
    .filter((meeting) => kind === null || meeting.kind === kind)
    .sort((a, b) => (Date.parse(a.startsAt) - Date.parse(b.startsAt)) * (isPast ? -1 : 1));
  const cursor = query.get('cursor');
  const start = cursor === null ? 0 : sorted.findIndex(({id}) => cursorAfter(id) === cursor) + 1;
  if (cursor !== null && start === 0) return undefined;
  const items = sorted.slice(start, start + Number(query.get('limit') ?? 20));
  const last = items[items.length - 1];
  const more = last !== undefined && start + items.length < sorted.length;
  return {items, ...(more && {nextCursor: cursorAfter(last.id)})};
};

const cursorAfter = (id: string): string => btoa(encodeURIComponent(`after ${id}`));
