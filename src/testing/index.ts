/** What it takes to test a page against the contract without a backend. */
export {anAnswer, anEmergency, aRenovationService, someAnswers} from './asking-builders.js';
export {TestBackend, type BackendOptions, type InLanguage} from './backend.js';
export {
  failing,
  htmlPage,
  json,
  late,
  networkError,
  noAnswer,
  status,
  truncatedJson,
  type Fault,
  type FaultOptions,
} from './faults.js';
export {aFeeAccount, aFeeLine, aFeeStatement} from './fee-builders.js';
export {handlers} from './handlers.js';
export {aMeeting, someMeetings} from './meeting-builders.js';
export {testEndpoint, type OperationId} from './operations.js';
export {
  aContact,
  aNotice,
  aPlace,
  aPortal,
  aService,
  someNotices,
  someServices,
  type BuilderLanguage,
} from './portal-builders.js';
export {
  aDirectoryContact,
  aServiceStandard,
  someContacts,
  someStandards,
} from './standards-builders.js';
export {
  aHandler,
  anEscalationStage,
  aNewRequest,
  aProblem,
  aReceipt,
  aRefusal,
  aRequest,
  aRequestEvent,
} from './request-builders.js';
export {aServiceReport} from './report-builders.js';
export {aSurvey, someSurveyResults} from './survey-builders.js';
