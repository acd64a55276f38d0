import type * as texts from './en/attachments.js';
import type {Messages, Topic} from './topic.js';

/** Texts of what owners attach, and of what is attached. */
export const attachments: Topic<typeof texts> = {
  en: {
    formal: () => import('./en/attachments.js'),
    friendly: () => import('./en/attachments.friendly.js'),
  },
  'zh-Hans': {
    formal: () => import('./zh-hans/attachments.js'),
    friendly: () => import('./zh-hans/attachments.friendly.js'),
  },
  'zh-Hant': {
    formal: () => import('./zh-hant/attachments.js'),
    friendly: () => import('./zh-hant/attachments.friendly.js'),
  },
};

export type AttachmentMessages = Messages<typeof texts>;
