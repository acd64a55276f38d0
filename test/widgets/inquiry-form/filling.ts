import {html} from '@open-wc/testing';
import type {InquiryForm} from '../../../src/index.js';
import {owner} from '../../support/owner.js';
import {open, until, type PageOptions} from '../../support/page.js';

export const openForm = async (options?: PageOptions): Promise<InquiryForm> => {
  const form = await open<InquiryForm>(html`<owner-inquiry-form></owner-inquiry-form>`, options);
  await until(
    () => owner.findsAll('checkbox').some(({id}) => id === 'consent'),
    'the rest of the form',
  );
  return form;
};

export const words = 'The light on the landing has been out for two days.';

/** Everything a request needs, save what is to be entered otherwise. */
export const fillIn = async ({
  text = words,
  phone = '138 0000 1234',
  consent = 'I agree',
} = {}): Promise<void> => {
  await owner.writes('In your own words', text);
  await owner.chooses('Repair in a common area');
  await owner.selects('Building or place', 'Building 3');
  await owner.writes('Telephone', phone);
  await owner.ticks(consent);
};

/** Opens the form, fills it in and sends it. */
export const openAndSend = async (entries?: Parameters<typeof fillIn>[0]): Promise<InquiryForm> => {
  const form = await openForm();
  await fillIn(entries);
  await owner.presses('Send');
  return form;
};

/** What is read out: the words of the region that announces problems. */
export const announced = (): string =>
  owner
    .findsAll('alert')
    .map(({textContent}) => textContent.replace(/\s+/g, ' ').trim())
    .join(' ')
    .trim();

export const isAnnounced = (text: string): Promise<void> =>
  until(() => announced().includes(text), `announced: ${text}; but: ${announced()}`);

export const receiptIsShown = (): Promise<void> =>
  owner.sees('Thank you for telling us. We have received it.');

/** What was sent, as JSON. */
export const bodyOf = async (call: Request | undefined): Promise<unknown> =>
  call ? ((await call.json()) as unknown) : undefined;
