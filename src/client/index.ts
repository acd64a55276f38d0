export type {
  FeeOptions,
  FeeStatementOptions,
  NoticeQuery,
  PortalClient,
  ReadOptions,
  RequestAccess,
  WatchOptions,
  WriteOptions,
} from './portal-client.js';
export {
  PortalError,
  portalErrorKinds,
  type PortalErrorDetails,
  type PortalErrorKind,
} from './portal-error.js';
export {RestClient, type RestClientOptions} from './rest-client.js';
export type {GetToken} from './tokens.js';
