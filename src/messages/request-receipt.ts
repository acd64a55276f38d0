import type * as texts from './en/request-receipt.js';
import type {Messages, Topic} from './topic.js';

/** Texts of the receipt. */
export const requestReceipt: Topic<typeof texts> = {
  en: {
    formal: () => import('./en/request-receipt.js'),
    friendly: () => import('./en/request-receipt.friendly.js'),
  },
  'zh-Hans': {
    formal: () => import('./zh-hans/request-receipt.js'),
    friendly: () => import('./zh-hans/request-receipt.friendly.js'),
  },
  'zh-Hant': {
    formal: () => import('./zh-hant/request-receipt.js'),
    friendly: () => import('./zh-hant/request-receipt.friendly.js'),
  },
};

export type RequestReceiptMessages = Messages<typeof texts>;
