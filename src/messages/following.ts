import type * as texts from './en/following.js';
import type {Messages, Topic} from './topic.js';

/** Texts of following: one's own list, the owner's turns, and the record to keep. */
export const following: Topic<typeof texts> = {
  en: {
    formal: () => import('./en/following.js'),
    friendly: () => import('./en/following.friendly.js'),
  },
  'zh-Hans': {
    formal: () => import('./zh-hans/following.js'),
    friendly: () => import('./zh-hans/following.friendly.js'),
  },
  'zh-Hant': {
    formal: () => import('./zh-hant/following.js'),
    friendly: () => import('./zh-hant/following.friendly.js'),
  },
};

export type FollowingMessages = Messages<typeof texts>;
