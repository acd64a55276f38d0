import {html} from '@open-wc/testing';
import type {FeedbackStatus, PortalRequest, RequestEvent} from '../../../src/index.js';
import {aReceipt, aRequest, type TestBackend} from '../../../src/testing/index.js';
import {owner} from '../../support/owner.js';
import {open, until, type PageOptions} from '../../support/page.js';

export const {reference, code} = aReceipt();
export const another = {reference: 'RS-261123-0002', code: '9999-8888-7777'};

export const openStatus = (options?: PageOptions): Promise<FeedbackStatus> =>
  open<FeedbackStatus>(html`<owner-feedback-status></owner-feedback-status>`, options);

/** Opens the widget with the request of the receipt, and waits until something of it is shown. */
export const follow = async (options?: PageOptions): Promise<FeedbackStatus> => {
  const widget = await open<FeedbackStatus>(
    html`<owner-feedback-status .reference=${reference} .code=${code}></owner-feedback-status>`,
    options,
  );
  await owner.sees(reference);
  return widget;
};

/** Enters number and code, and asks for the request. */
export const enter = async (access: {reference: string; code: string}): Promise<void> => {
  await owner.writes('Number on your receipt', access.reference);
  await owner.writes('Access code', access.code);
  await owner.presses('Show my request');
};

/** Lets the backend hold this request, in place of the one every test begins with. */
export const hold = (backend: TestBackend, request: Partial<PortalRequest>): void =>
  backend.addRequest(aRequest(request));

/** Changes the request as staff would, once the page listens. */
export const change = async (
  backend: TestBackend,
  told: Partial<PortalRequest>,
  event?: Partial<RequestEvent>,
): Promise<void> => {
  await isFollowed(backend);
  backend.changeRequest(reference, told, event);
};

/** Waits until the page is told of changes. */
export const isFollowed = (backend: TestBackend, number = reference): Promise<void> =>
  until(() => backend.streams.count(`requests/${number}`) > 0, `someone follows ${number}`);

/** What is told politely, without a question asked. */
export const news = (): string =>
  owner
    .findsAll('status')
    .map(({textContent}) => textContent.replace(/\s+/g, ' ').trim())
    .join(' ')
    .trim();
