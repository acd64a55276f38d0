import type {Problem} from '../contract/index.js';

/** Every way a call can fail, as an owner would tell them apart. Closed: a new kind must be worded. */
export const portalErrorKinds = [
  /** No answer came: no network, a refused connection, or CORS. The browser does not say which. */
  'unreachable',
  /** No answer came in time. */
  'timeout',
  /** The caller no longer wants the answer. */
  'aborted',
  /** 401. */
  'unauthenticated',
  /** 403. */
  'forbidden',
  /** 404 and 410. */
  'not-found',
  /** 400, 422 and other 4xx; `problem.errors` names the fields. */
  'invalid',
  /** 409. */
  'conflict',
  /** 413. */
  'too-large',
  /** 429; `retryAfter` says how long. */
  'rate-limited',
  /** 501: this backend, or these files, do not do this; `phone` says whom to call instead. */
  'not-offered',
  /** 5xx. */
  'unavailable',
  /** An answer that breaks the contract: HTML, truncated JSON, a missing field. */
  'malformed',
] as const;

export type PortalErrorKind = (typeof portalErrorKinds)[number];

/** What a `PortalError` knows beside its kind. */
export interface PortalErrorDetails {
  /** HTTP status, where an answer came. */
  readonly status?: number;
  /** The problem details the backend sent, where it sent them. */
  readonly problem?: Problem;
  /** Milliseconds the backend asked to wait. */
  readonly retryAfter?: number;
  /** Whom to call instead, where that is known. */
  readonly phone?: string;
  /** For the console, never for the owner. */
  readonly message?: string;
  readonly cause?: unknown;
}

/**
 * The one error of this library. Made only in the client, from every failure, so that a widget
 * never meets another kind of error.
 */
export class PortalError extends Error {
  override readonly name = 'PortalError';
  readonly status?: number;
  readonly problem?: Problem;
  readonly retryAfter?: number;
  readonly phone?: string;

  constructor(
    readonly kind: PortalErrorKind,
    {status, problem, retryAfter, phone, message, cause}: PortalErrorDetails = {},
  ) {
    super(message ?? problem?.detail ?? problem?.title ?? kind, {cause});
    this.status = status;
    this.problem = problem;
    this.retryAfter = retryAfter;
    this.phone = phone;
  }
}
