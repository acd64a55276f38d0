import type * as texts from './en/service-report.js';
import type {Messages, Topic} from './topic.js';

/** Texts of `<owner-service-report>`. */
export const serviceReport: Topic<typeof texts> = {
  name: 'service-report',
  en: () => import('./en/service-report.js'),
  'zh-Hans': () => import('./zh-hans/service-report.js'),
  'zh-Hant': () => import('./zh-hant/service-report.js'),
};

export type ServiceReportMessages = Messages<typeof texts>;
