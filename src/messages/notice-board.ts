import type * as texts from './en/notice-board.js';
import type {Messages, Topic} from './topic.js';

/** Texts of `<owner-notice-board>`. */
export const noticeBoard: Topic<typeof texts> = {
  name: 'notice-board',
  en: () => import('./en/notice-board.js'),
  'zh-Hans': () => import('./zh-hans/notice-board.js'),
  'zh-Hant': () => import('./zh-hant/notice-board.js'),
};

export type NoticeBoardMessages = Messages<typeof texts>;
