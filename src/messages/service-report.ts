import type * as texts from './en/service-report.js';
import type {Messages, Topic} from './topic.js';

/** Texts of `<owner-service-report>`. */
export const serviceReport: Topic<typeof texts> = {
  en: {
    formal: () => import('./en/service-report.js'),
    friendly: () => import('./en/service-report.friendly.js'),
  },
  'zh-Hans': {
    formal: () => import('./zh-hans/service-report.js'),
    friendly: () => import('./zh-hans/service-report.friendly.js'),
  },
  'zh-Hant': {
    formal: () => import('./zh-hant/service-report.js'),
    friendly: () => import('./zh-hant/service-report.friendly.js'),
  },
};

export type ServiceReportMessages = Messages<typeof texts>;
