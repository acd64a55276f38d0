import {html, nothing} from 'lit';
import type {AskedAbout} from '../../controllers/asked-about.js';
import type {FeeView} from './fee-view.js';

/** Leads to the inquiry form with what is asked about; `label` names it for those who listen. */
export const askButton = (
  {messages, asking}: FeeView,
  about: AskedAbout & {readonly label: string},
  words: string,
) => {
  if (!asking) return nothing;
  const href = asking.hrefFor(about);
  const label = messages.terms.askAbout(about.label);
  const onClick = (event: Event) => asking.onAsk(event, about);
  return href
    ? html`<a class="ask" href=${href} aria-label=${label} @click=${onClick}>${words}</a>`
    : html`<button class="ask" type="button" aria-label=${label} @click=${onClick}>
        ${words}
      </button>`;
};

const widget = 'owner-fee-breakdown';

/** One thing of the published account, for a request's context. */
export const aboutAccount = (
  {account}: FeeView,
  part: string,
  label: string,
): AskedAbout & {readonly label: string} => ({
  widget,
  objectId: `accounts/${account.period.id}/${part}`,
  version: account.version,
  label,
});

/** One line of an owner's statement, for a request's context. */
export const aboutLine = (
  {period, version}: {readonly period: {readonly id: string}; readonly version: number},
  id: string,
  label: string,
): AskedAbout & {readonly label: string} => ({
  widget,
  objectId: `statements/${period.id}/lines/${id}`,
  version,
  label,
});
