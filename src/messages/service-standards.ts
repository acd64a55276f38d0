import type * as texts from './en/service-standards.js';
import type {Messages, Topic} from './topic.js';

/** Texts of `<owner-service-standards>`. */
export const serviceStandards: Topic<typeof texts> = {
  en: {
    formal: () => import('./en/service-standards.js'),
    friendly: () => import('./en/service-standards.friendly.js'),
  },
  'zh-Hans': {
    formal: () => import('./zh-hans/service-standards.js'),
    friendly: () => import('./zh-hans/service-standards.friendly.js'),
  },
  'zh-Hant': {
    formal: () => import('./zh-hant/service-standards.js'),
    friendly: () => import('./zh-hant/service-standards.friendly.js'),
  },
};

export type ServiceStandardsMessages = Messages<typeof texts>;
