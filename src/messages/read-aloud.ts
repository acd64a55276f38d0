import type * as texts from './en/read-aloud.js';
import type {Messages, Topic} from './topic.js';

/** Texts of what reads a text aloud. */
export const readAloud: Topic<typeof texts> = {
  en: {
    formal: () => import('./en/read-aloud.js'),
    friendly: () => import('./en/read-aloud.friendly.js'),
  },
  'zh-Hans': {
    formal: () => import('./zh-hans/read-aloud.js'),
    friendly: () => import('./zh-hans/read-aloud.friendly.js'),
  },
  'zh-Hant': {
    formal: () => import('./zh-hant/read-aloud.js'),
    friendly: () => import('./zh-hant/read-aloud.friendly.js'),
  },
};

export type ReadAloudMessages = Messages<typeof texts>;
