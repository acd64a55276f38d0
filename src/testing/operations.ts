import type {operations, paths} from '../contract/openapi.js';

/** The contract's operations, by the names it gives them. */
export type OperationId = keyof operations;

/** Where an operation is found below the endpoint. */
export interface Route {
  readonly method: 'get' | 'post' | 'put' | 'head' | 'patch' | 'delete';
  readonly path: keyof paths;
}

/** Every operation's method and path. */
export const routes = {
  getPortal: {method: 'get', path: '/portal'},
  listServices: {method: 'get', path: '/services'},
  listNotices: {method: 'get', path: '/notices'},
  getNotice: {method: 'get', path: '/notices/{id}'},
  listStandards: {method: 'get', path: '/standards'},
  listContacts: {method: 'get', path: '/contacts'},
  acknowledgeNotice: {method: 'put', path: '/notices/{id}/acknowledgement'},
  listAcknowledgements: {method: 'get', path: '/acknowledgements'},
  listFeeAccounts: {method: 'get', path: '/fees/accounts'},
  getFeeAccount: {method: 'get', path: '/fees/accounts/{period}'},
  listFeeStatements: {method: 'get', path: '/fees/statements'},
  getFeeStatement: {method: 'get', path: '/fees/statements/{period}'},
  listSurveys: {method: 'get', path: '/surveys'},
  getSurvey: {method: 'get', path: '/surveys/{id}'},
  createSurveyResponse: {method: 'post', path: '/surveys/{id}/responses'},
  getSurveyResults: {method: 'get', path: '/surveys/{id}/results'},
  listMeetings: {method: 'get', path: '/meetings'},
  getMeeting: {method: 'get', path: '/meetings/{id}'},
  putMeetingReply: {method: 'put', path: '/meetings/{id}/reply'},
  getMeetingCalendar: {method: 'get', path: '/meetings/{id}/calendar.ics'},
  getServiceReport: {method: 'get', path: '/reports/service'},
  streamCommunityEvents: {method: 'get', path: '/events'},
  listRequests: {method: 'get', path: '/requests'},
  listAnswers: {method: 'get', path: '/answers'},
  followFault: {method: 'post', path: '/faults/{id}/followers'},
  getProofOfWork: {method: 'get', path: '/proof-of-work'},
  createRequest: {method: 'post', path: '/requests'},
  getRequest: {method: 'get', path: '/requests/{reference}'},
  createMessage: {method: 'post', path: '/requests/{reference}/messages'},
  replyToAppointment: {method: 'post', path: '/requests/{reference}/appointment-reply'},
  objectToHandover: {method: 'post', path: '/requests/{reference}/handover-objection'},
  withdrawRequest: {method: 'post', path: '/requests/{reference}/withdrawal'},
  rateRequest: {method: 'post', path: '/requests/{reference}/rating'},
  reopenRequest: {method: 'post', path: '/requests/{reference}/reopening'},
  recategoriseRequest: {method: 'post', path: '/requests/{reference}/recategorisation'},
  escalateRequest: {method: 'post', path: '/requests/{reference}/escalation'},
  streamRequestEvents: {method: 'get', path: '/requests/{reference}/events'},
  createUpload: {method: 'post', path: '/uploads'},
  getUploadOffset: {method: 'head', path: '/uploads/{id}'},
  sendUpload: {method: 'patch', path: '/uploads/{id}'},
  deleteUpload: {method: 'delete', path: '/uploads/{id}'},
  getAttachment: {method: 'get', path: '/requests/{reference}/attachments/{id}'},
} as const satisfies Record<OperationId, Route>;

/** Where the handlers answer unless told otherwise; nobody can own a name under `.example`. */
export const testEndpoint = 'https://api.firm.example/v1';

/** An operation's address as msw matches it: `/requests/:reference`. */
export const pathOf = (operation: OperationId, endpoint: string): string =>
  endpoint.replace(/\/+$/, '') + routes[operation].path.replace(/\{(\w+)\}/g, ':$1');
