import {nothing} from 'lit';
import type {AskedAbout} from '../../controllers/asked-about.js';
import {askLink} from '../../parts/ask-link.js';
import type {FeeView} from './fee-view.js';

/** Leads to the inquiry form with what is asked about; `label` names it for those who listen. */
export const askButton = (
  {messages, asking}: FeeView,
  about: AskedAbout & {readonly label: string},
  words: string,
) => {
  if (!asking) return nothing;
  return askLink({
    href: asking.hrefFor(about),
    label: messages.terms.askAbout(words, about.label),
    words,
    onClick: (event) => asking.onAsk(event, about),
  });
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
