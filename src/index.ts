/**
 * owner-portal: importing this defines every element. Everything named here is public.
 */
export * from './client/index.js';
export type {
  Contact,
  ContactDirectory,
  ContactsPublication,
  DirectoryContact,
  FeeAccount,
  FeeStatement,
  Handler,
  NewMessage,
  NewRequest,
  Notice,
  NoticePage,
  Place,
  Portal,
  PortalRequest,
  Problem,
  Receipt,
  RequestContext,
  RequestEvent,
  RequestState,
  Service,
  ServiceStandard,
  StandardsPublication,
} from './contract/index.js';
export {lifecycle, requestStates} from './contract/index.js';
export {AskAboutEvent} from './controllers/ask-about-event.js';
export type {AskedAbout} from './controllers/asked-about.js';
export type {Check, Finding, Recomputation} from './fees/index.js';
export type {HostTexts, HostWords, Language, TopicName, Tone} from './messages/index.js';
export {OwnerPortal} from './portal/owner-portal.js';
export {Contacts} from './widgets/contacts/contacts.js';
export {FeeBreakdown} from './widgets/fee-breakdown/fee-breakdown.js';
export {FeeMismatchEvent, type FeeMismatch} from './widgets/fee-breakdown/fee-mismatch-event.js';
export {FeedbackStatus} from './widgets/feedback-status/feedback-status.js';
export {InquiryForm} from './widgets/inquiry-form/inquiry-form.js';
export {RequestSubmittedEvent} from './widgets/inquiry-form/request-submitted-event.js';
export {NoticeBoard} from './widgets/notice-board/notice-board.js';
export {ServiceStandards} from './widgets/service-standards/service-standards.js';
export {CallBar} from './widgets/call-bar/call-bar.js';
export {TextSizeChosenEvent} from './widgets/text-size/text-size-chosen-event.js';
export {TextSizeSwitch} from './widgets/text-size/text-size.js';
export type {TextSize} from './portal/text-size.js';
export {Meetings} from './widgets/meetings/meetings.js';
export {ServiceReportWidget} from './widgets/service-report/service-report.js';
export {SurveyWidget} from './widgets/survey/survey.js';
