import type * as texts from './en/feedback-status.js';
import type {Messages, Topic} from './topic.js';

/** Texts of `<owner-feedback-status>`. */
export const feedbackStatus: Topic<typeof texts> = {
  en: {
    formal: () => import('./en/feedback-status.js'),
    friendly: () => import('./en/feedback-status.friendly.js'),
  },
  'zh-Hans': {
    formal: () => import('./zh-hans/feedback-status.js'),
    friendly: () => import('./zh-hans/feedback-status.friendly.js'),
  },
  'zh-Hant': {
    formal: () => import('./zh-hant/feedback-status.js'),
    friendly: () => import('./zh-hant/feedback-status.friendly.js'),
  },
};

export type FeedbackStatusMessages = Messages<typeof texts>;
