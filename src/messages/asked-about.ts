import type * as texts from './en/asked-about.js';
import type {Messages, Topic} from './topic.js';

/** Texts of what a request is asked about. */
export const askedAbout: Topic<typeof texts> = {
  en: {
    formal: () => import('./en/asked-about.js'),
    friendly: () => import('./en/asked-about.friendly.js'),
  },
  'zh-Hans': {
    formal: () => import('./zh-hans/asked-about.js'),
    friendly: () => import('./zh-hans/asked-about.friendly.js'),
  },
  'zh-Hant': {
    formal: () => import('./zh-hant/asked-about.js'),
    friendly: () => import('./zh-hant/asked-about.friendly.js'),
  },
};

export type AskedAboutMessages = Messages<typeof texts>;
