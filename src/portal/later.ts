/** What a portal needs once its page has been seen. */
import {hearAnyway} from './heard.js';

export {askInTurn} from '../client/turns.js';
export {followSizeChoice, keepTelephoneInSight} from './size-choice.js';

/** By now the page stands, with all that the portal holds: a classic script may have run before. */
export function settle(portal: {readonly requestUpdate: () => void}): void {
  hearAnyway();
  portal.requestUpdate();
}
