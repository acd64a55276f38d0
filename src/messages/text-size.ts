import type * as texts from './en/text-size.js';
import type {Messages, Topic} from './topic.js';

/** Texts of `<owner-text-size>` and `<owner-call-bar>`. */
export const textSize: Topic<typeof texts> = {
  name: 'text-size',
  en: () => import('./en/text-size.js'),
  'zh-Hans': () => import('./zh-hans/text-size.js'),
  'zh-Hant': () => import('./zh-hant/text-size.js'),
};

export type TextSizeMessages = Messages<typeof texts>;
