import type {PortalError} from '../client/portal-error.js';
import type {Messages} from './index.js';

/** What happened and what to do, in the owner's words: one paragraph. */
export function describeTrouble({say}: Messages, {kind, retryAfter}: PortalError): string {
  const advice =
    retryAfter === undefined ? say.errorAdvice : say.waitSeconds(Math.ceil(retryAfter / 1000));
  return [say.errors[kind], advice].join(say.sentenceGap);
}

/**
 * Whether a write may have been recorded although no receipt came: the owner is told so, and that
 * sending again is safe.
 */
export const isUnconfirmed = ({kind}: PortalError): boolean =>
  kind === 'timeout' || kind === 'unreachable' || kind === 'unavailable' || kind === 'malformed';
