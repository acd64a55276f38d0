import type * as texts from './en/meetings.js';
import type {Messages, Topic} from './topic.js';

/** Texts of `<owner-meetings>`. */
export const meetings: Topic<typeof texts> = {
  name: 'meetings',
  en: () => import('./en/meetings.js'),
  'zh-Hans': () => import('./zh-hans/meetings.js'),
  'zh-Hant': () => import('./zh-hant/meetings.js'),
};

export type MeetingsMessages = Messages<typeof texts>;
