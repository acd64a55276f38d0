import type {Problem as ProblemBody} from '../../../src/contract/index.js';

export type FieldError = NonNullable<ProblemBody['errors']>[number];

interface ProblemExtras {
  readonly detail?: string;
  readonly errors?: readonly FieldError[];
  /** Seconds after which trying again makes sense. */
  readonly retryAfter?: number;
  /** How to prove who one is, as `WWW-Authenticate` says it. */
  readonly challenge?: string;
}

/** A failure that is told to the caller, as RFC 9457 problem details. */
export class Problem extends Error {
  readonly retryAfter?: number;
  readonly challenge?: string;
  readonly #extras: ProblemExtras;

  constructor(
    readonly status: number,
    /** The last part of the problem's type URI. */
    readonly kind: string,
    readonly title: string,
    extras: ProblemExtras = {},
  ) {
    super(title);
    this.#extras = extras;
    this.retryAfter = extras.retryAfter;
    this.challenge = extras.challenge;
  }

  body(): ProblemBody {
    const {detail, errors} = this.#extras;
    return {
      type: `urn:owner-portal:problem:${this.kind}`,
      title: this.title,
      status: this.status,
      ...(detail && {detail}),
      ...(errors && {errors: [...errors]}),
    };
  }
}

export const invalid = (errors: readonly FieldError[]) =>
  new Problem(422, 'invalid', 'Some fields need attention.', {errors});

export const malformed = (detail: string) =>
  new Problem(400, 'malformed', 'The call could not be understood.', {detail});

export const notFound = () => new Problem(404, 'not-found', 'There is nothing here.');

/** The one answer to a wrong code, a missing code and an unknown reference. */
export const noSuchRequest = () =>
  new Problem(404, 'not-found', 'No request matches this reference and code.');

export const unknownCommunity = () =>
  new Problem(404, 'unknown-community', 'This community is not known here.');

export const rateLimited = (retryAfter: number, detail?: string) =>
  new Problem(429, 'rate-limited', 'Too many attempts; please wait a little.', {
    retryAfter,
    ...(detail && {detail}),
  });

export const forbidden = (detail: string) =>
  new Problem(403, 'forbidden', 'This call is not allowed from here.', {detail});

export const unauthenticated = (detail: string, challenge?: string) =>
  new Problem(401, 'unauthenticated', 'Please sign in.', {detail, challenge});

export const mayNot = (detail: string) =>
  new Problem(403, 'forbidden', 'Your account may not do this.', {detail});

export const unavailable = () =>
  new Problem(503, 'unavailable', 'The service is briefly unavailable; please try again.', {
    retryAfter: 5,
  });
