import type * as texts from './en/meetings.js';
import type {Messages, Topic} from './topic.js';

/** Texts of `<owner-meetings>`. */
export const meetings: Topic<typeof texts> = {
  en: {
    formal: () => import('./en/meetings.js'),
    friendly: () => import('./en/meetings.friendly.js'),
  },
  'zh-Hans': {
    formal: () => import('./zh-hans/meetings.js'),
    friendly: () => import('./zh-hans/meetings.friendly.js'),
  },
  'zh-Hant': {
    formal: () => import('./zh-hant/meetings.js'),
    friendly: () => import('./zh-hant/meetings.friendly.js'),
  },
};

export type MeetingsMessages = Messages<typeof texts>;
