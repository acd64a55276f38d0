import {expect} from '@open-wc/testing';
import {
  PortalError,
  RestClient,
  type NewRequest,
  type OwnerPortal,
  type PortalClient,
  type PortalErrorKind,
  type RequestState,
  type Tone,
} from '../../src/index.js';
import * as api from '../../src/index.js';
import {aNewRequest} from '../../src/testing/index.js';

/**
 * Wrong uses of the public API; each must fail to compile, else its comment is an error. The test
 * run compiles this file; it is never called.
 */
export const wrongUses = async (client: PortalClient, portal: OwnerPortal): Promise<void> => {
  // @ts-expect-error -- there are two tones
  portal.tone = 'jolly';
  // @ts-expect-error -- a token is text
  portal.getToken = () => 42;
  // @ts-expect-error -- the backend in use is read, not set
  portal.client = client;
  // @ts-expect-error -- the kinds of failure are closed
  new PortalError('broken');
  // @ts-expect-error -- a client needs its community
  new RestClient({endpoint: 'https://api.firm.example/v1'});
  // @ts-expect-error -- every write has a key
  await client.createRequest(aNewRequest(), {});
  // @ts-expect-error -- a request opens by its number
  await client.request({code: '4821-7730-1956'});
  // @ts-expect-error -- each turn says what it needs
  await client.takeTurn({reference: 'RS-1'}, 'rating', {}, {idempotencyKey: 'k'});
  // @ts-expect-error -- listening ends by a signal
  client.watchNotices(() => {}, {});
  // @ts-expect-error -- a request says where
  const placeless: NewRequest = {...aNewRequest(), location: undefined};
  // @ts-expect-error -- consent names what was agreed to
  const careless: NewRequest = {...aNewRequest(), consent: true};
  document.addEventListener('owner-request-submitted', (event) => {
    // @ts-expect-error -- the event carries the receipt, not a detail
    void event.detail;
  });
  const board = document.createElement('owner-notice-board');
  // @ts-expect-error -- the notices are read, not set
  board.notices = [];
  const status = document.createElement('owner-feedback-status');
  // @ts-expect-error -- a number is text
  status.reference = 17;
  void [placeless, careless];
};

/** Right uses; they must compile. */
export const rightUses = (portal: OwnerPortal): void => {
  const tone: Tone = 'friendly';
  const state: RequestState = 'waiting_owner';
  const kind: PortalErrorKind = 'rate-limited';
  portal.tone = tone;
  portal.getToken = async () => undefined;
  document.addEventListener('owner-request-submitted', ({receipt}) => {
    void [receipt.reference, state, kind];
  });
};

describe('the public API', () => {
  it('is what was promised, and no more', () => {
    expect(Object.keys(api).sort()).to.deep.equal([
      'AskAboutEvent',
      'CallBar',
      'Contacts',
      'FeeBreakdown',
      'FeeMismatchEvent',
      'FeedbackStatus',
      'InquiryForm',
      'Meetings',
      'NoticeBoard',
      'OwnerPortal',
      'PortalError',
      'RequestSubmittedEvent',
      'RestClient',
      'ServiceReportWidget',
      'ServiceStandards',
      'SurveyWidget',
      'TextSizeChosenEvent',
      'TextSizeSwitch',
      'languageOf',
      'lifecycle',
      'markLanguage',
      'portalErrorKinds',
      'requestStates',
    ]);
  });

  it('defines every element by being imported', () => {
    for (const tag of [
      'owner-portal',
      'owner-inquiry-form',
      'owner-feedback-status',
      'owner-notice-board',
      'owner-fee-breakdown',
      'owner-contacts',
      'owner-meetings',
      'owner-service-report',
      'owner-service-standards',
      'owner-survey',
      'owner-text-size',
    ]) {
      expect(customElements.get(tag), tag).not.to.equal(undefined);
    }
  });
});
