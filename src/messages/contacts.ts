import type * as texts from './en/contacts.js';
import type {Messages, Topic} from './topic.js';

/** Texts of `<owner-contacts>`. */
export const contacts: Topic<typeof texts> = {
  en: {
    formal: () => import('./en/contacts.js'),
    friendly: () => import('./en/contacts.friendly.js'),
  },
  'zh-Hans': {
    formal: () => import('./zh-hans/contacts.js'),
    friendly: () => import('./zh-hans/contacts.friendly.js'),
  },
  'zh-Hant': {
    formal: () => import('./zh-hant/contacts.js'),
    friendly: () => import('./zh-hant/contacts.friendly.js'),
  },
};

export type ContactsMessages = Messages<typeof texts>;
