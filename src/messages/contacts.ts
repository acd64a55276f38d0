import type * as texts from './en/contacts.js';
import type {Messages, Topic} from './topic.js';

/** Texts of `<owner-contacts>`. */
export const contacts: Topic<typeof texts> = {
  name: 'contacts',
  en: () => import('./en/contacts.js'),
  'zh-Hans': () => import('./zh-hans/contacts.js'),
  'zh-Hant': () => import('./zh-hant/contacts.js'),
};

export type ContactsMessages = Messages<typeof texts>;
