import type * as texts from './en/service-standards.js';
import type {Messages, Topic} from './topic.js';

/** Texts of `<owner-service-standards>`. */
export const serviceStandards: Topic<typeof texts> = {
  name: 'service-standards',
  en: () => import('./en/service-standards.js'),
  'zh-Hans': () => import('./zh-hans/service-standards.js'),
  'zh-Hant': () => import('./zh-hant/service-standards.js'),
};

export type ServiceStandardsMessages = Messages<typeof texts>;
