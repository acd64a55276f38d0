import type * as texts from './en/common.js';
import type {Topic} from './topic.js';

/** What every widget says. */
export const common: Topic<typeof texts> = {
  en: {
    formal: () => import('./en/common.js'),
    friendly: () => import('./en/common.friendly.js'),
  },
  'zh-Hans': {
    formal: () => import('./zh-hans/common.js'),
    friendly: () => import('./zh-hans/common.friendly.js'),
  },
  'zh-Hant': {
    formal: () => import('./zh-hant/common.js'),
    friendly: () => import('./zh-hant/common.friendly.js'),
  },
};
