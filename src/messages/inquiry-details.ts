import type * as texts from './en/inquiry-details.js';
import type {Messages, Topic} from './topic.js';

/** Texts of what `<owner-inquiry-form>` asks after the first fields. */
export const inquiryDetails: Topic<typeof texts> = {
  name: 'inquiry-details',
  en: () => import('./en/inquiry-details.js'),
  'zh-Hans': () => import('./zh-hans/inquiry-details.js'),
  'zh-Hant': () => import('./zh-hant/inquiry-details.js'),
};

export type InquiryDetailsMessages = Messages<typeof texts>;
