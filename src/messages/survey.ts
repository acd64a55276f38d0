import type * as texts from './en/survey.js';
import type {Messages, Topic} from './topic.js';

/** Texts of `<owner-survey>`. */
export const survey: Topic<typeof texts> = {
  en: {
    formal: () => import('./en/survey.js'),
    friendly: () => import('./en/survey.friendly.js'),
  },
  'zh-Hans': {
    formal: () => import('./zh-hans/survey.js'),
    friendly: () => import('./zh-hans/survey.friendly.js'),
  },
  'zh-Hant': {
    formal: () => import('./zh-hant/survey.js'),
    friendly: () => import('./zh-hant/survey.friendly.js'),
  },
};

export type SurveyMessages = Messages<typeof texts>;
