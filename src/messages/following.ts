import type * as texts from './en/following.js';
import type {Messages, Topic} from './topic.js';

/** Texts of following: one's own list, the owner's turns, and the record to keep. */
export const following: Topic<typeof texts> = {
  name: 'following',
  en: () => import('./en/following.js'),
  'zh-Hans': () => import('./zh-hans/following.js'),
  'zh-Hant': () => import('./zh-hant/following.js'),
};

export type FollowingMessages = Messages<typeof texts>;
