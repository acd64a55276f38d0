import type * as texts from './en/inquiry-details.js';
import type {Messages, Topic} from './topic.js';

/** Texts of what `<owner-inquiry-form>` asks after the first fields. */
export const inquiryDetails: Topic<typeof texts> = {
  en: {
    formal: () => import('./en/inquiry-details.js'),
    friendly: () => import('./en/inquiry-details.friendly.js'),
  },
  'zh-Hans': {
    formal: () => import('./zh-hans/inquiry-details.js'),
    friendly: () => import('./zh-hans/inquiry-details.friendly.js'),
  },
  'zh-Hant': {
    formal: () => import('./zh-hant/inquiry-details.js'),
    friendly: () => import('./zh-hant/inquiry-details.friendly.js'),
  },
};

export type InquiryDetailsMessages = Messages<typeof texts>;
