import {html, type TemplateResult} from 'lit';
import {aReceipt, type OperationId} from '../../src/testing/index.js';

/** What a widget reads first, and how it is put on a page. */
export interface WidgetCase {
  readonly name: string;
  readonly reads: OperationId;
  readonly put: () => TemplateResult;
  /** Words of the good answer, in the language of the widget's texts. */
  readonly answered: Readonly<Record<string, string>>;
}

export const fallback = 'Telephone us: 110';
const {reference, code} = aReceipt();

/** Every widget, by what it reads. */
export const widgets: readonly WidgetCase[] = [
  {
    name: 'the inquiry form',
    reads: 'listServices',
    put: () => html`<owner-inquiry-form>${fallback}</owner-inquiry-form>`,
    answered: {en: 'In your own words', 'zh-Hans': '用您自己的话', 'zh-Hant': '用您自己的話'},
  },
  {
    name: 'the status of a request',
    reads: 'getRequest',
    put: () =>
      html`<owner-feedback-status .reference=${reference} .code=${code}
        >${fallback}</owner-feedback-status
      >`,
    answered: {en: 'Your words', 'zh-Hans': '您的原话', 'zh-Hant': '您的原話'},
  },
  {
    name: 'the notice board',
    reads: 'listNotices',
    put: () => html`<owner-notice-board>${fallback}</owner-notice-board>`,
    answered: {en: 'Whom to call', 'zh-Hans': '联系电话', 'zh-Hant': '聯絡電話'},
  },
  {
    name: 'the fee explanation',
    reads: 'listFeeAccounts',
    put: () => html`<owner-fee-breakdown>${fallback}</owner-fee-breakdown>`,
    answered: {
      en: 'What does it pay for?',
      'zh-Hans': '物业费用在哪里？',
      'zh-Hant': '管理費用在哪裡？',
    },
  },
  {
    name: 'the service standards',
    reads: 'listStandards',
    put: () => html`<owner-service-standards>${fallback}</owner-service-standards>`,
    answered: {en: 'Approved by', 'zh-Hans': '批准', 'zh-Hant': '核准'},
  },
  {
    name: 'the contacts',
    reads: 'listContacts',
    put: () => html`<owner-contacts>${fallback}</owner-contacts>`,
    answered: {en: 'In an emergency', 'zh-Hans': '紧急情况', 'zh-Hant': '緊急情況'},
  },
  {
    name: 'the survey',
    reads: 'listSurveys',
    put: () => html`<owner-survey>${fallback}</owner-survey>`,
    answered: {en: 'Open until', 'zh-Hans': '截止时间', 'zh-Hant': '截止時間'},
  },
  {
    name: 'the meetings',
    reads: 'listMeetings',
    put: () => html`<owner-meetings>${fallback}</owner-meetings>`,
    answered: {en: 'Agenda', 'zh-Hans': '议程', 'zh-Hant': '議程'},
  },
  {
    name: 'the service report',
    reads: 'getServiceReport',
    put: () => html`<owner-service-report>${fallback}</owner-service-report>`,
    answered: {en: 'At a glance', 'zh-Hans': '总体情况', 'zh-Hant': '整體情形'},
  },
];
