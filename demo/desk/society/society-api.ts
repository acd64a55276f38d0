import type {components, operations} from '../../server/desk/openapi.js';
import {callDesk} from '../api.js';

type Schemas = components['schemas'];
type Reply<Name extends keyof operations> = operations[Name] extends {
  responses: {200: {content: {'application/json': infer Body}}};
}
  ? Body
  : never;

export type Round = Schemas['DeskSurvey'];
export type SurveyDraft = Schemas['SurveyDraft'];
export type Question = Schemas['DeskQuestion'];
export type Meeting = Schemas['DeskMeeting'];
export type MeetingDraft = Schemas['MeetingDraft'];
export type Report = Schemas['DeskReport'];
export type Rounds = Reply<'listDeskSurveys'>['communities'][number];
export type Meetings = Reply<'listDeskMeetings'>['communities'][number];
export type Reports = Reply<'listDeskReports'>['communities'][number];
export type Figures = Reply<'getDeskSurveyFigures'>;
export type Replies = Reply<'listDeskReplies'>;

const at = (path: string, id: string, tail = '') => `/${path}/${encodeURIComponent(id)}${tail}`;
const of = (community: string) => `?community=${encodeURIComponent(community)}`;

export const rounds = async () =>
  (await callDesk<Reply<'listDeskSurveys'>>('/surveys')).communities;
export const writeRound = (id: string, draft: SurveyDraft) =>
  callDesk<Round>(at('surveys', id), 'PUT', draft);
export const moveRound = ({id, community, version}: Round, to: 'open' | 'closed') =>
  callDesk<Round>(at('surveys', id, '/transitions'), 'POST', {community, version, to});
export const figuresOf = ({id, community}: Round) =>
  callDesk<Figures>(at('surveys', id, '/figures') + of(community));
export const publishRound = ({id, community}: Round, results: object) =>
  callDesk<Round>(at('surveys', id, '/results'), 'PUT', {community, ...results});

export const meetings = async () =>
  (await callDesk<Reply<'listDeskMeetings'>>('/meetings')).communities;
export const inviteTo = (draft: MeetingDraft & {repeat?: {every: string; times: number}}) =>
  callDesk<{items: Meeting[]}>('/meetings', 'POST', draft);
export const changeMeeting = (
  id: string,
  draft: MeetingDraft & {version: number; changeNote: object},
) => callDesk<Meeting>(at('meetings', id), 'PUT', draft);
export const cancelMeeting = (
  {id, community, version}: Meeting,
  reason: object,
  following: boolean,
) =>
  callDesk<Meeting>(at('meetings', id, '/cancellation'), 'POST', {
    community,
    version,
    reason,
    following,
  });
export const addMinutes = ({id, community, version}: Meeting, minutes: object) =>
  callDesk<Meeting>(at('meetings', id, '/minutes'), 'PUT', {community, version, ...minutes});
export const repliesTo = ({id, community}: Meeting) =>
  callDesk<Replies>(at('meetings', id, '/replies') + of(community));

export const reports = async () =>
  (await callDesk<Reply<'listDeskReports'>>('/reports')).communities;
export const reportOf = (community: string, period: string) =>
  callDesk<Report>(at('reports', period) + of(community));
export const publishReport = (period: string, body: object) =>
  callDesk<Report>(at('reports', period), 'POST', body);
