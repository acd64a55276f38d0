import type * as texts from './en/inquiry-form.js';
import type {Messages, Topic} from './topic.js';

/** Texts of `<owner-inquiry-form>`. */
export const inquiryForm: Topic<typeof texts> = {
  en: {
    formal: () => import('./en/inquiry-form.js'),
    friendly: () => import('./en/inquiry-form.friendly.js'),
  },
  'zh-Hans': {
    formal: () => import('./zh-hans/inquiry-form.js'),
    friendly: () => import('./zh-hans/inquiry-form.friendly.js'),
  },
  'zh-Hant': {
    formal: () => import('./zh-hant/inquiry-form.js'),
    friendly: () => import('./zh-hant/inquiry-form.friendly.js'),
  },
};

export type InquiryFormMessages = Messages<typeof texts>;
