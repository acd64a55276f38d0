import type {
  Meeting,
  MeetingPage,
  NewMeetingReply,
  NewSurveyResponse,
  ServiceReport,
  Survey,
  SurveyReceipt,
  SurveyResults,
  SurveySummary,
} from '../contract/index.js';
import type {ReadOptions, WatchOptions, WriteOptions} from './portal-client.js';

/** Which meetings to list. */
export interface MeetingQuery {
  /** Those to come unless said. */
  readonly when?: 'upcoming' | 'past';
  readonly kind?: string;
  readonly cursor?: string;
  readonly limit?: number;
}

/** What of the community's life together can be watched. */
export type SocietyTopic = 'surveys' | 'meetings' | 'report';

/** Surveys, meetings, and how well the firm keeps its promises. */
export interface SocietyClient {
  /** The rounds that are open or over, the newest first. */
  surveys(options?: ReadOptions): Promise<readonly SurveySummary[]>;
  /** One round with its questions. */
  survey(id: string, options?: ReadOptions): Promise<Survey>;
  /** Answers a round; the receipt is the only proof that the answers arrived. */
  createSurveyResponse(
    id: string,
    response: NewSurveyResponse,
    options: WriteOptions,
  ): Promise<SurveyReceipt>;
  /** What was answered; `not-found` until it is published. */
  surveyResults(id: string, options?: ReadOptions): Promise<SurveyResults>;
  /** One page of meetings. */
  meetings(query: MeetingQuery, options?: ReadOptions): Promise<MeetingPage>;
  /** One meeting. */
  meeting(id: string, options?: ReadOptions): Promise<Meeting>;
  /** Says whether one's household comes; resolves with the meeting as it now is. */
  replyToMeeting(id: string, reply: NewMeetingReply, options: WriteOptions): Promise<Meeting>;
  /** Where the meeting's calendar file is, absolute; for a link. */
  calendarAddress(id: string, options?: ReadOptions): Promise<string>;
  /** The published report of a period; of the newest unless one is named. */
  serviceReport(period?: string, options?: ReadOptions): Promise<ServiceReport>;
  /** Calls `onChange` whenever what is published on the topic may have changed, until aborted. */
  watchSociety(topic: SocietyTopic, onChange: () => void, options: WatchOptions): void;
}
