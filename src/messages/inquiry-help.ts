import type * as texts from './en/inquiry-help.js';
import type {Messages, Topic} from './topic.js';

/** Texts of what helps while an owner writes. */
export const inquiryHelp: Topic<typeof texts> = {
  en: {
    formal: () => import('./en/inquiry-help.js'),
    friendly: () => import('./en/inquiry-help.friendly.js'),
  },
  'zh-Hans': {
    formal: () => import('./zh-hans/inquiry-help.js'),
    friendly: () => import('./zh-hans/inquiry-help.friendly.js'),
  },
  'zh-Hant': {
    formal: () => import('./zh-hant/inquiry-help.js'),
    friendly: () => import('./zh-hant/inquiry-help.friendly.js'),
  },
};

export type InquiryHelpMessages = Messages<typeof texts>;
