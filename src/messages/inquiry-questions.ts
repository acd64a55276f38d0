import type * as texts from './en/inquiry-questions.js';
import type {Messages, Topic} from './topic.js';

/** Texts of the service's questions, and of who asks. */
export const inquiryQuestions: Topic<typeof texts> = {
  en: {
    formal: () => import('./en/inquiry-questions.js'),
    friendly: () => import('./en/inquiry-questions.friendly.js'),
  },
  'zh-Hans': {
    formal: () => import('./zh-hans/inquiry-questions.js'),
    friendly: () => import('./zh-hans/inquiry-questions.friendly.js'),
  },
  'zh-Hant': {
    formal: () => import('./zh-hant/inquiry-questions.js'),
    friendly: () => import('./zh-hant/inquiry-questions.friendly.js'),
  },
};

export type InquiryQuestionsMessages = Messages<typeof texts>;
