import type * as texts from './en/fee-breakdown.js';
import type {Messages, Topic} from './topic.js';

/** Texts of `<owner-fee-breakdown>`. */
export const feeBreakdown: Topic<typeof texts> = {
  en: {
    formal: () => import('./en/fee-breakdown.js'),
    friendly: () => import('./en/fee-breakdown.friendly.js'),
  },
  'zh-Hans': {
    formal: () => import('./zh-hans/fee-breakdown.js'),
    friendly: () => import('./zh-hans/fee-breakdown.friendly.js'),
  },
  'zh-Hant': {
    formal: () => import('./zh-hant/fee-breakdown.js'),
    friendly: () => import('./zh-hant/fee-breakdown.friendly.js'),
  },
};

export type FeeBreakdownMessages = Messages<typeof texts>;
