import type * as texts from './en/read-aloud.js';
import type {Messages, Topic} from './topic.js';

/** Texts of what reads a text aloud. */
export const readAloud: Topic<typeof texts> = {
  name: 'read-aloud',
  en: () => import('./en/read-aloud.js'),
  'zh-Hans': () => import('./zh-hans/read-aloud.js'),
  'zh-Hant': () => import('./zh-hant/read-aloud.js'),
};

export type ReadAloudMessages = Messages<typeof texts>;
