import type * as texts from './en/asked-about.js';
import type {Messages, Topic} from './topic.js';

/** Texts of what a request is asked about. */
export const askedAbout: Topic<typeof texts> = {
  name: 'asked-about',
  en: () => import('./en/asked-about.js'),
  'zh-Hans': () => import('./zh-hans/asked-about.js'),
  'zh-Hant': () => import('./zh-hant/asked-about.js'),
};

export type AskedAboutMessages = Messages<typeof texts>;
