import type * as texts from './en/inquiry-form.js';
import type {Messages, Topic} from './topic.js';

/** Texts of `<owner-inquiry-form>`. */
export const inquiryForm: Topic<typeof texts> = {
  name: 'inquiry-form',
  en: () => import('./en/inquiry-form.js'),
  'zh-Hans': () => import('./zh-hans/inquiry-form.js'),
  'zh-Hant': () => import('./zh-hant/inquiry-form.js'),
};

export type InquiryFormMessages = Messages<typeof texts>;
