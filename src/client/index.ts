export type {FeeClient, FeeOptions, FeeStatementOptions} from './fee-client.js';
export type {FollowingClient, OwnerTurns, RequestQuery} from './following-client.js';
export type {NoticeClient, NoticeOptions, NoticeQuery} from './notice-client.js';
export type {
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
export type {AttachmentOptions, UploadClient, UploadFile, UploadOptions} from './upload-client.js';
export {languageOf, markLanguage} from './reply-language.js';
export {RestClient, type RestClientOptions} from './rest-client.js';
export type {PublishedSubject, StandardsClient, VersionOptions} from './standards-client.js';
export type {GetToken, TokenWish} from './tokens.js';
