/** Names for the shapes of `openapi.yaml`, so that nobody spells out the generated paths. */
import type {components, paths} from './openapi.js';

type Schemas = components['schemas'];

export type {components, paths};
export type Portal = Schemas['Portal'];
export type Contact = Schemas['Contact'];
export type Place = Schemas['Place'];
export type Service = Schemas['Service'];
export type ServiceList = Schemas['ServiceList'];
export type ServiceAttribute = Schemas['ServiceAttribute'];
export type Price = Schemas['Price'];
export type ResponsibleParty = Schemas['ResponsibleParty'];
export type Emergency = Schemas['Emergency'];
export type NamedCode = Schemas['NamedCode'];
export type Answer = Schemas['Answer'];
export type AnswerList = Schemas['AnswerList'];
export type AnswerToQuestion = Schemas['AnswerToQuestion'];
export type AnsweredQuestion = Schemas['AnsweredQuestion'];
export type PreferredTime = Schemas['PreferredTime'];
export type NewFollower = Schemas['NewFollower'];
export type ProofOfWork = Schemas['ProofOfWork'];
export type Notice = Schemas['Notice'];
export type NoticePage = Schemas['NoticePage'];
export type NoticeAttachment = Schemas['NoticeAttachment'];
export type NoticePlace = Schemas['NoticePlace'];
export type NoticeAcknowledgement = Schemas['NoticeAcknowledgement'];
export type NoticeAcknowledgementList = Schemas['NoticeAcknowledgementList'];
export type LegalReference = Schemas['LegalReference'];
export type NewRequest = Schemas['NewRequest'];
export type NewMessage = Schemas['NewMessage'];
export type Receipt = Schemas['Receipt'];
export type PortalRequest = Schemas['Request'];
export type RequestEvent = Schemas['RequestEvent'];
export type Handler = Schemas['Handler'];
export type Source = Schemas['Source'];
export type RequestPage = Schemas['RequestPage'];
export type RequestSummary = Schemas['RequestSummary'];
export type Appointment = Schemas['Appointment'];
export type AppointmentReply = Schemas['AppointmentReply'];
export type EscalationStage = Schemas['EscalationStage'];
export type NewRating = Schemas['NewRating'];
export type OwnerReason = Schemas['OwnerReason'];
export type ProposedTime = Schemas['ProposedTime'];
export type Rating = Schemas['Rating'];
export type Recategorisation = Schemas['Recategorisation'];
export type Withdrawal = Schemas['Withdrawal'];
export type Problem = Schemas['Problem'];
export type RequestContext = Schemas['RequestContext'];
export type PublishedVersion = Schemas['PublishedVersion'];
export type StandardsPublication = Schemas['StandardsPublication'];
export type ServiceStandards = Schemas['ServiceStandards'];
export type ServiceStandard = Schemas['ServiceStandard'];
export type ContactsPublication = Schemas['ContactsPublication'];
export type ContactDirectory = Schemas['ContactDirectory'];
export type DirectoryContact = Schemas['DirectoryContact'];
export type OpeningHours = Schemas['OpeningHours'];
export type Attachment = Schemas['Attachment'];
export type NewAttachment = Schemas['NewAttachment'];
export type UploadLimits = Schemas['UploadLimits'];
export type FeeAccount = Schemas['FeeAccount'];
export type FeeAccountList = Schemas['FeeAccountList'];
export type FeeAccountSummary = Schemas['FeeAccountSummary'];
export type FeeCategory = Schemas['FeeCategory'];
export type FeeDocument = Schemas['FeeDocument'];
export type FeeFormula = Schemas['FeeFormula'];
export type FeeLegalReference = Schemas['FeeLegalReference'];
export type FeeLine = Schemas['FeeLine'];
export type FeeRounding = Schemas['FeeRounding'];
export type FeeSpending = Schemas['FeeSpending'];
export type FeeStatement = Schemas['FeeStatement'];
export type FeeStatementList = Schemas['FeeStatementList'];
export type FeeTariff = Schemas['FeeTariff'];
export type Survey = Schemas['Survey'];
export type SurveyList = Schemas['SurveyList'];
export type SurveySummary = Schemas['SurveySummary'];
export type SurveyQuestion = Schemas['SurveyQuestion'];
export type NewSurveyResponse = Schemas['NewSurveyResponse'];
export type SurveyReceipt = Schemas['SurveyReceipt'];
export type SurveyResults = Schemas['SurveyResults'];
export type SurveyQuestionResult = Schemas['SurveyQuestionResult'];
export type SurveyGroupResult = Schemas['SurveyGroupResult'];
export type SocietyLink = Schemas['SocietyLink'];
export type Meeting = Schemas['Meeting'];
export type MeetingPage = Schemas['MeetingPage'];
export type MeetingReply = Schemas['MeetingReply'];
export type NewMeetingReply = Schemas['NewMeetingReply'];
export type ServiceReport = Schemas['ServiceReport'];
export type ReportRow = Schemas['ReportRow'];
export type ReportValue = Schemas['ReportValue'];
export type ReportReview = Schemas['ReportReview'];
export {
  lifecycle,
  isRequestState,
  ownerTurns,
  requestStates,
  turns,
  type OwnerTurn,
  type RequestState,
  type Requirement,
  type StateRule,
} from './request-lifecycle.js';
