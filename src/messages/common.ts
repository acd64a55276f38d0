import type * as texts from './en/common.js';
import type {Topic} from './topic.js';

/** What every widget says. */
export const common: Topic<typeof texts> = {
  name: 'common',
  en: () => import('./en/common.js'),
  'zh-Hans': () => import('./zh-hans/common.js'),
  'zh-Hant': () => import('./zh-hant/common.js'),
};
