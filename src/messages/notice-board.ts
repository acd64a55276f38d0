import type * as texts from './en/notice-board.js';
import type {Messages, Topic} from './topic.js';

/** Texts of `<owner-notice-board>`. */
export const noticeBoard: Topic<typeof texts> = {
  en: {
    formal: () => import('./en/notice-board.js'),
    friendly: () => import('./en/notice-board.friendly.js'),
  },
  'zh-Hans': {
    formal: () => import('./zh-hans/notice-board.js'),
    friendly: () => import('./zh-hans/notice-board.friendly.js'),
  },
  'zh-Hant': {
    formal: () => import('./zh-hant/notice-board.js'),
    friendly: () => import('./zh-hant/notice-board.friendly.js'),
  },
};

export type NoticeBoardMessages = Messages<typeof texts>;
