import type {
  ContactDirectory,
  Answer,
  FeeAccount,
  FeeAccountList,
  FeeStatement,
  Meeting,
  MeetingReply,
  NewSurveyResponse,
  Notice,
  NoticeAcknowledgement,
  Portal,
  PortalRequest,
  RequestEvent,
  Service,
  ServiceStandards,
  ServiceReport,
  Survey,
  SurveyResults,
} from '../contract/index.js';
import {isRequestState, lifecycle, ownerTurns, turns} from '../contract/index.js';
import {EventStreams} from './event-streams.js';
import {aFeeAccount, aFeeStatement} from './fee-builders.js';
import {someMeetings} from './meeting-builders.js';
import {testEndpoint} from './operations.js';
import {aPortal, someNotices, someServices, type BuilderLanguage} from './portal-builders.js';
import {someContacts, someStandards} from './standards-builders.js';
import {someAnswers} from './asking-builders.js';
import {aServiceReport} from './report-builders.js';
import {aReceipt, aRequest, aRequestEvent} from './request-builders.js';
import {aSurvey, someSurveyResults} from './survey-builders.js';

/** The same in every language, or made for the one asked for. */
export type InLanguage<T> = T | ((lang: BuilderLanguage) => T);

/** What a test wants of its backend; what it leaves out is believable. */
export interface BackendOptions {
  /** Where it answers; `https://api.firm.example/v1` unless told otherwise. */
  readonly endpoint?: string;
  readonly community?: string;
  readonly portal?: InLanguage<Portal>;
  readonly services?: InLanguage<readonly Service[]>;
  readonly notices?: InLanguage<readonly Notice[]>;
  /** Published service standards, every version of them. */
  readonly standards?: InLanguage<readonly ServiceStandards[]>;
  /** Published contacts, every version of them. */
  readonly contacts?: InLanguage<readonly ContactDirectory[]>;
  /** Published fee accounts, every version of them. */
  readonly feeAccounts?: InLanguage<readonly FeeAccount[]>;
  /** The statements of the one owner there is: of whoever brings a token. */
  readonly feeStatements?: InLanguage<readonly FeeStatement[]>;
  /** When the next figures are due; the firm says nothing unless told. */
  readonly nextFees?: FeeAccountList['next'];
  /** What can be answered on the spot. */
  readonly known?: InLanguage<readonly Answer[]>;
  /** Rounds that are open or over. */
  readonly surveys?: InLanguage<readonly Survey[]>;
  readonly surveyResults?: InLanguage<readonly SurveyResults[]>;
  readonly meetings?: InLanguage<readonly Meeting[]>;
  /** Published reports, the newest first. */
  readonly serviceReports?: InLanguage<readonly ServiceReport[]>;
  /** Requests that were sent before, with the codes that open them. */
  readonly requests?: readonly {readonly request: PortalRequest; readonly code: string}[];
}

/** A request and the code that opens it, in the plain form. */
export interface KeptRequest {
  request: PortalRequest;
  readonly code: string;
}

/** A file that no request has claimed yet; complete when its content is as long as `length`. */
export interface KeptUpload {
  readonly name: string;
  readonly type: string;
  readonly length: number;
  readonly content: Blob;
}

/** What was answered to an idempotency key; without a reply while the call still runs. */
export interface KeptAnswer {
  readonly fingerprint: string;
  reply?: {readonly status: number; readonly text: string};
}

/** A code without the blanks and hyphens that do not count. */
export const plainCode = (code: string): string => code.replace(/[\s-]/g, '');

/** A whole backend in memory: what the handlers answer from, and what a test looks into. */
export class TestBackend {
  readonly endpoint: string;
  readonly community: string;
  portal: InLanguage<Portal>;
  services: InLanguage<readonly Service[]>;
  notices: InLanguage<readonly Notice[]>;
  standards: InLanguage<readonly ServiceStandards[]>;
  contacts: InLanguage<readonly ContactDirectory[]>;
  feeAccounts: InLanguage<readonly FeeAccount[]>;
  feeStatements: InLanguage<readonly FeeStatement[]>;
  nextFees: FeeAccountList['next'];
  /** What can be answered on the spot: offered where it shares a word with what is asked. */
  known: InLanguage<readonly Answer[]>;
  /** What ALTCHA's solver is given; with it, a request without its solution is refused. */
  challenge: string | undefined;
  surveys: InLanguage<readonly Survey[]>;
  surveyResults: InLanguage<readonly SurveyResults[]>;
  meetings: InLanguage<readonly Meeting[]>;
  serviceReports: InLanguage<readonly ServiceReport[]>;
  /** The answers that came, and the rounds the one household there is has answered. */
  readonly surveyResponses: NewSurveyResponse[] = [];
  readonly hasAnswered = new Set<string>();
  readonly meetingReplies = new Map<string, MeetingReply>();
  readonly requests = new Map<string, KeptRequest>();
  /** What the one owner there is has said to have read, by the notice's id. */
  readonly acknowledgements = new Map<string, NoticeAcknowledgement>();
  readonly answers = new Map<string, KeptAnswer>();
  /** Uploads by their id. */
  readonly uploads = new Map<string, KeptUpload>();
  /** What is attached to requests, by its id. */
  readonly files = new Map<string, Blob>();
  readonly streams = new EventStreams();
  /** Grows with every publication. */
  noticesRevision = 1;
  /** Wrong codes so far; from the tenth on everything a code opens is answered with 429. */
  wrongCodes = 0;
  /** Holds up every write for as long as this promise takes. */
  recording: Promise<void> | undefined;

  constructor(options: BackendOptions = {}) {
    this.endpoint = options.endpoint ?? testEndpoint;
    this.community = options.community ?? 'riverside';
    this.portal = options.portal ?? ((lang) => aPortal({}, lang));
    this.services = options.services ?? someServices;
    this.notices = options.notices ?? someNotices;
    this.standards = options.standards ?? ((lang) => [someStandards({}, lang)]);
    this.contacts = options.contacts ?? ((lang) => [someContacts({}, lang)]);
    this.feeAccounts = options.feeAccounts ?? ((lang) => [aFeeAccount({}, lang)]);
    this.feeStatements = options.feeStatements ?? ((lang) => [aFeeStatement({}, lang)]);
    this.nextFees = options.nextFees;
    this.known = options.known ?? someAnswers;
    this.surveys = options.surveys ?? ((lang) => [aSurvey({}, lang)]);
    this.surveyResults = options.surveyResults ?? ((lang) => [someSurveyResults({}, lang)]);
    this.meetings = options.meetings ?? someMeetings;
    this.serviceReports = options.serviceReports ?? ((lang) => [aServiceReport({}, lang)]);
    for (const {request, code} of options.requests ?? []) this.addRequest(request, code);
  }

  /** Adds a request as if an owner had sent it. */
  addRequest(request: PortalRequest = aRequest(), code: string = aReceipt().code): void {
    this.requests.set(request.reference, {request, code: plainCode(code)});
  }

  /**
   * Changes a request as staff would: `told` is what the owner then reads, `event` its entry in the
   * record. Those who watch it are told.
   */
  changeRequest(
    reference: string,
    told: Partial<PortalRequest>,
    event: Partial<RequestEvent> = {},
  ): RequestEvent {
    const kept = this.requests.get(reference);
    if (!kept) throw new Error(`There is no request ${reference}.`);
    const {request} = kept;
    const version = request.version + 1;
    const at = new Date().toISOString();
    const state = told.state ?? request.state;
    const moved = told.state !== undefined && told.state !== request.state;
    const entry = aRequestEvent({
      id: `event-${version}`,
      at,
      type: moved ? 'state-changed' : 'message',
      actor: {role: 'staff'},
      fromState: moved ? request.state : undefined,
      toState: moved ? state : undefined,
      ...event,
    });
    kept.request = {
      ...request,
      status: isRequestState(state) ? lifecycle[state].status : 'open',
      ...told,
      mayTurn: told.mayTurn ?? turnsFrom(state),
      version,
      updatedAt: at,
      timeline: [...request.timeline, entry],
    };
    this.streams.send(`requests/${reference}`, requestChanged(version));
    return entry;
  }

  /** Says that something of the community's life together changed. */
  tell(topic: 'surveys' | 'meetings' | 'report'): void {
    this.streams.send('notices', `event: ${topic}-changed\ndata: {}\n\n`);
  }

  /** Replaces what is published; those who watch the notices are told. */
  publish(notices: InLanguage<readonly Notice[]>): void {
    this.notices = notices;
    this.noticesRevision += 1;
    this.streams.send('notices', noticesChanged(this.noticesRevision));
  }

  /** Replaces the published standards; those who watch them are told. */
  publishStandards(standards: InLanguage<readonly ServiceStandards[]>): void {
    this.standards = standards;
    this.streams.send('notices', 'event: standards-changed\ndata: {}\n\n');
  }

  /** Replaces the published contacts; those who watch them are told. */
  publishContacts(contacts: InLanguage<readonly ContactDirectory[]>): void {
    this.contacts = contacts;
    this.streams.send('notices', 'event: contacts-changed\ndata: {}\n\n');
  }
}

/** What the owner may do in a state, by the contract's table. */
export const turnsFrom = (state: string): string[] =>
  ownerTurns.filter((turn) => turns[turn].from.some((from) => from === state));
/** What a watcher of the notices is sent. */
export const noticesChanged = (revision: number): string =>
  `event: notices-changed\nid: ${revision}\ndata: {}\n\n`;

/** What a watcher of a request is sent. */
export const requestChanged = (version: number): string =>
  `event: request-changed\nid: ${version}\ndata: {"version": ${version}}\n\n`;

/** A value in the language asked for, and that language. */
export const inLanguage = <T>(
  value: InLanguage<T>,
  asked: string | null,
): {readonly value: T; readonly lang: BuilderLanguage} => {
  const lang = asked?.toLowerCase().startsWith('zh') ? 'zh-Hans' : 'en';
  return {value: isMaker(value) ? value(lang) : value, lang};
};

const isMaker = <T>(value: InLanguage<T>): value is (lang: BuilderLanguage) => T =>
  typeof value === 'function';
