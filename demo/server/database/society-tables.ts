import type {Generated, JSONColumnType} from 'kysely';
import type {MeetingContent, MinutesContent} from '../meetings/content.js';
import type {ReportContent} from '../reports/content.js';
import type {Answer, ResultsContent, SurveyContent} from '../surveys/content.js';
import type {Localized} from '../languages.js';

type Json<Value extends object> = JSONColumnType<Value>;
type OptionalJson<Value extends object> = JSONColumnType<
  Value | null,
  string | null,
  string | null
>;

/** Surveys, meetings and reports; texts in `content` are in every language they were written in. */
export interface SocietyTables {
  survey_rounds: {
    community: string;
    id: string;
    state: 'draft' | 'open' | 'closed';
    opens_at: Date;
    closes_at: Date;
    anonymity: 'anonymous' | 'confidential' | 'named';
    answers_per: 'household' | 'person';
    threshold: number;
    content: Json<SurveyContent>;
    /** As published: the answers of a round that is over never change. */
    results: OptionalJson<ResultsContent>;
    results_at: Date | null;
    results_version: Generated<number>;
    version: Generated<number>;
  };
  survey_responses: {id: string; community: string; round: string; answers: Json<Answer[]>};
  /** The households that have answered a round, in alphabetical order. */
  survey_participation: {community: string; round: string; units: Json<string[]>};
  survey_identities: {response_id: string; unit: string; subject: string};
  meetings: {
    community: string;
    id: string;
    kind: string;
    status: 'scheduled' | 'changed' | 'cancelled' | 'held';
    starts_at: Date;
    ends_at: Date;
    time_zone: string;
    series: string | null;
    reply_by: Date | null;
    capacity: number | null;
    content: Json<MeetingContent>;
    minutes: OptionalJson<MinutesContent>;
    minutes_at: Date | null;
    notice_sent_at: Date | null;
    version: Generated<number>;
    updated_at: Date;
  };
  meeting_replies: {
    community: string;
    meeting: string;
    unit: string;
    subject: string;
    answer: 'yes' | 'no' | 'maybe';
    guests: number;
    proxy_name: string | null;
    slot: string | null;
    note: string | null;
    replied_at: Date;
  };
  /** Rows are never changed: a correction is a version of its own. */
  service_reports: {
    community: string;
    period: string;
    period_from: string;
    period_to: string;
    version: number;
    published_at: Date;
    published_by: string;
    change_note: OptionalJson<Localized>;
    content: Json<ReportContent>;
  };
}
