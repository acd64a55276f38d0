import type * as texts from './en/outbox.js';
import type {Messages, Topic} from './topic.js';

/** Texts of what is kept on the device and waits to be sent. */
export const outbox: Topic<typeof texts> = {
  en: {
    formal: () => import('./en/outbox.js'),
    friendly: () => import('./en/outbox.friendly.js'),
  },
  'zh-Hans': {
    formal: () => import('./zh-hans/outbox.js'),
    friendly: () => import('./zh-hans/outbox.friendly.js'),
  },
  'zh-Hant': {
    formal: () => import('./zh-hant/outbox.js'),
    friendly: () => import('./zh-hant/outbox.friendly.js'),
  },
};

export type OutboxMessages = Messages<typeof texts>;
