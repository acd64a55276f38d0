import type * as texts from './en/attachments.js';
import type {Messages, Topic} from './topic.js';

/** Texts of what owners attach, and of what is attached. */
export const attachments: Topic<typeof texts> = {
  name: 'attachments',
  en: () => import('./en/attachments.js'),
  'zh-Hans': () => import('./zh-hans/attachments.js'),
  'zh-Hant': () => import('./zh-hant/attachments.js'),
};

export type AttachmentMessages = Messages<typeof texts>;
