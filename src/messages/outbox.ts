import type * as texts from './en/outbox.js';
import type {Messages, Topic} from './topic.js';

/** Texts of what is kept on the device and waits to be sent. */
export const outbox: Topic<typeof texts> = {
  name: 'outbox',
  en: () => import('./en/outbox.js'),
  'zh-Hans': () => import('./zh-hans/outbox.js'),
  'zh-Hant': () => import('./zh-hant/outbox.js'),
};

export type OutboxMessages = Messages<typeof texts>;
