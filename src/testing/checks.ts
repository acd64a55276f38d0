import type {KeptRequest, TestBackend} from './backend.js';
import {plainCode} from './backend.js';
import {replyWithProblem} from './replies.js';

const wrongCodeLimit = 10;

/** Whole numbers in a query, each with the most it may be. */
const bounds = {limit: 100, version: 2 ** 31 - 1} as const;

/** The one answer to an unknown community, or to a number out of bounds; undefined for neither. */
export const refuseCommunity = (backend: TestBackend, request: Request): Response | undefined => {
  const query = new URL(request.url).searchParams;
  const community = query.get('community');
  if (!community) return refuseParameter('community');
  for (const [name, most] of Object.entries(bounds)) {
    const given = query.get(name) ?? '1';
    if (!/^[1-9]\d*$/.test(given) || Number(given) > most) return refuseParameter(name);
  }
  return community === backend.community
    ? undefined
    : replyWithProblem({
        type: 'urn:owner-portal:problem:unknown-community',
        title: 'This community is not known here.',
      });
};

/** Whether the call brings a token. */
export const isOwner = (request: Request): boolean =>
  /^Bearer \S/.test(request.headers.get('Authorization') ?? '');

/** The answer to a query or header that cannot be used. */
export const refuseParameter = (name: string): Response =>
  replyWithProblem({
    type: 'urn:owner-portal:problem:malformed',
    title: 'The call could not be understood.',
    status: 400,
    detail: name,
  });

/**
 * The request that reference and `Request-Code` open, or the owner's token: there is one owner, who
 * sent everything. A wrong code and an unknown reference get the
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
  const code = request.headers.get('Request-Code');
  if (kept && code === null && isOwner(request)) return kept;
  if (kept?.code === plainCode(code ?? '')) return kept;
  backend.wrongCodes++;
  return replyWithProblem({title: 'No request matches this reference and code.'});
};
