import type * as texts from './en/request-receipt.js';
import type {Messages, Topic} from './topic.js';

/** Texts of the receipt. */
export const requestReceipt: Topic<typeof texts> = {
  name: 'request-receipt',
  en: () => import('./en/request-receipt.js'),
  'zh-Hans': () => import('./zh-hans/request-receipt.js'),
  'zh-Hant': () => import('./zh-hant/request-receipt.js'),
};

export type RequestReceiptMessages = Messages<typeof texts>;
