import type * as texts from './en/feedback-status.js';
import type {Messages, Topic} from './topic.js';

/** Texts of `<owner-feedback-status>`. */
export const feedbackStatus: Topic<typeof texts> = {
  name: 'feedback-status',
  en: () => import('./en/feedback-status.js'),
  'zh-Hans': () => import('./zh-hans/feedback-status.js'),
  'zh-Hant': () => import('./zh-hant/feedback-status.js'),
};

export type FeedbackStatusMessages = Messages<typeof texts>;
