import type {FullLanguage, TopicName, TopicShapes} from './topic.js';

type Loaders = {
  readonly [Name in TopicName]: Readonly<
    Record<FullLanguage, () => Promise<{readonly friendly: TopicShapes[Name]['formal']}>>
  >;
};

/** Where the sentences of the friendly tone are. */
export const friendly: Loaders = {
  'asked-about': {
    en: () => import('./en/asked-about.friendly.js'),
    'zh-Hans': () => import('./zh-hans/asked-about.friendly.js'),
    'zh-Hant': () => import('./zh-hant/asked-about.friendly.js'),
  },
  attachments: {
    en: () => import('./en/attachments.friendly.js'),
    'zh-Hans': () => import('./zh-hans/attachments.friendly.js'),
    'zh-Hant': () => import('./zh-hant/attachments.friendly.js'),
  },
  common: {
    en: () => import('./en/common.friendly.js'),
    'zh-Hans': () => import('./zh-hans/common.friendly.js'),
    'zh-Hant': () => import('./zh-hant/common.friendly.js'),
  },
  contacts: {
    en: () => import('./en/contacts.friendly.js'),
    'zh-Hans': () => import('./zh-hans/contacts.friendly.js'),
    'zh-Hant': () => import('./zh-hant/contacts.friendly.js'),
  },
  'fee-breakdown': {
    en: () => import('./en/fee-breakdown.friendly.js'),
    'zh-Hans': () => import('./zh-hans/fee-breakdown.friendly.js'),
    'zh-Hant': () => import('./zh-hant/fee-breakdown.friendly.js'),
  },
  'feedback-status': {
    en: () => import('./en/feedback-status.friendly.js'),
    'zh-Hans': () => import('./zh-hans/feedback-status.friendly.js'),
    'zh-Hant': () => import('./zh-hant/feedback-status.friendly.js'),
  },
  following: {
    en: () => import('./en/following.friendly.js'),
    'zh-Hans': () => import('./zh-hans/following.friendly.js'),
    'zh-Hant': () => import('./zh-hant/following.friendly.js'),
  },
  'inquiry-details': {
    en: () => import('./en/inquiry-details.friendly.js'),
    'zh-Hans': () => import('./zh-hans/inquiry-details.friendly.js'),
    'zh-Hant': () => import('./zh-hant/inquiry-details.friendly.js'),
  },
  'inquiry-form': {
    en: () => import('./en/inquiry-form.friendly.js'),
    'zh-Hans': () => import('./zh-hans/inquiry-form.friendly.js'),
    'zh-Hant': () => import('./zh-hant/inquiry-form.friendly.js'),
  },
  'inquiry-help': {
    en: () => import('./en/inquiry-help.friendly.js'),
    'zh-Hans': () => import('./zh-hans/inquiry-help.friendly.js'),
    'zh-Hant': () => import('./zh-hant/inquiry-help.friendly.js'),
  },
  'inquiry-questions': {
    en: () => import('./en/inquiry-questions.friendly.js'),
    'zh-Hans': () => import('./zh-hans/inquiry-questions.friendly.js'),
    'zh-Hant': () => import('./zh-hant/inquiry-questions.friendly.js'),
  },
  meetings: {
    en: () => import('./en/meetings.friendly.js'),
    'zh-Hans': () => import('./zh-hans/meetings.friendly.js'),
    'zh-Hant': () => import('./zh-hant/meetings.friendly.js'),
  },
  'notice-board': {
    en: () => import('./en/notice-board.friendly.js'),
    'zh-Hans': () => import('./zh-hans/notice-board.friendly.js'),
    'zh-Hant': () => import('./zh-hant/notice-board.friendly.js'),
  },
  outbox: {
    en: () => import('./en/outbox.friendly.js'),
    'zh-Hans': () => import('./zh-hans/outbox.friendly.js'),
    'zh-Hant': () => import('./zh-hant/outbox.friendly.js'),
  },
  'read-aloud': {
    en: () => import('./en/read-aloud.friendly.js'),
    'zh-Hans': () => import('./zh-hans/read-aloud.friendly.js'),
    'zh-Hant': () => import('./zh-hant/read-aloud.friendly.js'),
  },
  'request-receipt': {
    en: () => import('./en/request-receipt.friendly.js'),
    'zh-Hans': () => import('./zh-hans/request-receipt.friendly.js'),
    'zh-Hant': () => import('./zh-hant/request-receipt.friendly.js'),
  },
  'service-report': {
    en: () => import('./en/service-report.friendly.js'),
    'zh-Hans': () => import('./zh-hans/service-report.friendly.js'),
    'zh-Hant': () => import('./zh-hant/service-report.friendly.js'),
  },
  'service-standards': {
    en: () => import('./en/service-standards.friendly.js'),
    'zh-Hans': () => import('./zh-hans/service-standards.friendly.js'),
    'zh-Hant': () => import('./zh-hant/service-standards.friendly.js'),
  },
  survey: {
    en: () => import('./en/survey.friendly.js'),
    'zh-Hans': () => import('./zh-hans/survey.friendly.js'),
    'zh-Hant': () => import('./zh-hant/survey.friendly.js'),
  },
  'text-size': {
    en: () => import('./en/text-size.friendly.js'),
    'zh-Hans': () => import('./zh-hans/text-size.friendly.js'),
    'zh-Hant': () => import('./zh-hant/text-size.friendly.js'),
  },
};
