/**
 * owner-portal: importing this defines every element. Everything named here is public.
 */
export * from './client/index.js';
export type {
  Contact,
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
} from './contract/index.js';
export {lifecycle, requestStates} from './contract/index.js';
export type {AskedAbout} from './controllers/asked-about.js';
export type {Check, Finding, Recomputation} from './fees/index.js';
export type {Language, Tone} from './messages/index.js';
export {OwnerPortal} from './portal/owner-portal.js';
export {AskAboutEvent} from './widgets/fee-breakdown/ask-about-event.js';
export {FeeBreakdown} from './widgets/fee-breakdown/fee-breakdown.js';
export {FeeMismatchEvent, type FeeMismatch} from './widgets/fee-breakdown/fee-mismatch-event.js';
export {FeedbackStatus} from './widgets/feedback-status/feedback-status.js';
export {InquiryForm} from './widgets/inquiry-form/inquiry-form.js';
export {RequestSubmittedEvent} from './widgets/inquiry-form/request-submitted-event.js';
export {NoticeBoard} from './widgets/notice-board/notice-board.js';
