import type * as texts from './en/inquiry-help.js';
import type {Messages, Topic} from './topic.js';

/** Texts of what helps while an owner writes. */
export const inquiryHelp: Topic<typeof texts> = {
  name: 'inquiry-help',
  en: () => import('./en/inquiry-help.js'),
  'zh-Hans': () => import('./zh-hans/inquiry-help.js'),
  'zh-Hant': () => import('./zh-hant/inquiry-help.js'),
};

export type InquiryHelpMessages = Messages<typeof texts>;
