import type * as texts from './en/survey.js';
import type {Messages, Topic} from './topic.js';

/** Texts of `<owner-survey>`. */
export const survey: Topic<typeof texts> = {
  name: 'survey',
  en: () => import('./en/survey.js'),
  'zh-Hans': () => import('./zh-hans/survey.js'),
  'zh-Hant': () => import('./zh-hant/survey.js'),
};

export type SurveyMessages = Messages<typeof texts>;
