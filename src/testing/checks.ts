import type {KeptRequest, TestBackend} from './backend.js';
import {plainCode} from './backend.js';
import {replyWithProblem} from './replies.js';

const wrongCodeLimit = 10;

/** The one answer to an unknown community; undefined for the backend's own. */
export const refuseCommunity = (backend: TestBackend, request: Request): Response | undefined => {
  const community = new URL(request.url).searchParams.get('community');
  if (!community) return refuseParameter('community');
  return community === backend.community
    ? undefined
    : replyWithProblem({
        type: 'urn:owner-portal:problem:unknown-community',
        title: 'This community is not known here.',
      });
};

/** The answer to a query or header that cannot be used. */
export const refuseParameter = (name: string): Response =>
  replyWithProblem({
    type: 'urn:owner-portal:problem:malformed',
    title: 'The call could not be understood.',
    status: 400,
    detail: name,
  });

/**
 * The request that reference and `Request-Code` open. A wrong code and an unknown reference get the
 * same answer, and so do they when there were too many of them.
 */
export const openRequest = (
  backend: TestBackend,
  reference: string,
  request: Request,
): KeptRequest | Response => {
  if (backend.wrongCodes >= wrongCodeLimit) {
    return replyWithProblem(
      {
        type: 'urn:owner-portal:problem:rate-limited',
        title: 'Too many attempts; please wait a little.',
        status: 429,
      },
      60,
    );
  }
  const kept = backend.requests.get(reference);
  if (kept?.code === plainCode(request.headers.get('Request-Code') ?? '')) return kept;
  backend.wrongCodes++;
  return replyWithProblem({title: 'No request matches this reference and code.'});
};
