import type * as texts from './en/inquiry-questions.js';
import type {Messages, Topic} from './topic.js';

/** Texts of the service's questions, and of who asks. */
export const inquiryQuestions: Topic<typeof texts> = {
  name: 'inquiry-questions',
  en: () => import('./en/inquiry-questions.js'),
  'zh-Hans': () => import('./zh-hans/inquiry-questions.js'),
  'zh-Hant': () => import('./zh-hant/inquiry-questions.js'),
};

export type InquiryQuestionsMessages = Messages<typeof texts>;
