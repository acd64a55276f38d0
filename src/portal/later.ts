/** What a portal needs once its page has been seen. */
export {askInTurn} from '../client/turns.js';
export {hearAnyway} from './heard.js';
export {followSizeChoice, keepTelephoneInSight} from './size-choice.js';
