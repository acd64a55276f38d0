import type * as texts from './en/text-size.js';
import type {Messages, Topic} from './topic.js';

/** Texts of `<owner-text-size>` and `<owner-call-bar>`. */
export const textSize: Topic<typeof texts> = {
  en: {
    formal: () => import('./en/text-size.js'),
    friendly: () => import('./en/text-size.friendly.js'),
  },
  'zh-Hans': {
    formal: () => import('./zh-hans/text-size.js'),
    friendly: () => import('./zh-hans/text-size.friendly.js'),
  },
  'zh-Hant': {
    formal: () => import('./zh-hant/text-size.js'),
    friendly: () => import('./zh-hant/text-size.friendly.js'),
  },
};

export type TextSizeMessages = Messages<typeof texts>;
