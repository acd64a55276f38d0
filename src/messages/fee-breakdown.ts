import type * as texts from './en/fee-breakdown.js';
import type {Messages, Topic} from './topic.js';

/** Texts of `<owner-fee-breakdown>`. */
export const feeBreakdown: Topic<typeof texts> = {
  name: 'fee-breakdown',
  en: () => import('./en/fee-breakdown.js'),
  'zh-Hans': () => import('./zh-hans/fee-breakdown.js'),
  'zh-Hant': () => import('./zh-hant/fee-breakdown.js'),
};

export type FeeBreakdownMessages = Messages<typeof texts>;
