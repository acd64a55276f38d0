/** What a portal needs once its page has been seen. */
export {hearAnyway} from './heard.js';
export {followSizeChoice, keepTelephoneInSight} from './size-choice.js';
