import type {Community} from '../communities.js';
import {inLanguage} from '../languages.js';
import {present} from './told.js';

/** A contact in one language. */
export const contactView = (contact: Community['config']['contacts'][number], lang: string) => ({
  kind: contact.kind,
  name: inLanguage(contact.name, lang),
  ...present({
    duty: contact.duty && inLanguage(contact.duty, lang),
    phone: contact.phone,
    email: contact.email,
    hours: contact.hours && inLanguage(contact.hours, lang),
  }),
});
