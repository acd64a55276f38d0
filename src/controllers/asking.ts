import type {nothing} from 'lit';
import {AskAboutEvent} from './ask-about-event.js';
import {contextFragment, type AskedAbout} from './asked-about.js';

/** How an owner comes to ask about something shown. */
export interface Asking {
  /** The page with the form; absent where the form is on this one. */
  readonly hrefFor: (about: AskedAbout) => string | undefined;
  readonly onAsk: (event: Event, about: AskedAbout) => void;
}

/** Any inquiry form that takes what is asked about. */
type InquiryForm = HTMLElement & {context?: AskedAbout};

/** The form on this page, if it has one. */
const formOnPage = (): InquiryForm | null => document.querySelector('owner-inquiry-form');

/** Hands the form on this page what is asked about, and takes the owner to it. */
const openFormOnPage = (about: AskedAbout): void => {
  const form = formOnPage();
  if (!form) return;
  form.context = about;
  form.scrollIntoView({block: 'start'});
};

/** What is asked about stands in the fragment, which never reaches a server. */
const askAddress = (page: string | undefined, about: AskedAbout): string | undefined => {
  if (!page) return undefined;
  const url = new URL(page, document.baseURI);
  url.hash = contextFragment(about);
  return url.href;
};

/**
 * The ways to ask from a widget: the page with the form, given as a checked web address, else the
 * form on this page. Undefined where there is neither. What is asked about is named in the language
 * `said`.
 */
export const askingFrom = (
  host: HTMLElement,
  page: string | undefined,
  said: string | typeof nothing,
): Asking | undefined => {
  if (!page && !formOnPage()) return undefined;
  const named = (about: AskedAbout): AskedAbout =>
    typeof said === 'string' ? {...about, lang: said} : about;
  return {
    hrefFor: (about) => askAddress(page, named(about)),
    onAsk: (event, bare) => {
      const about = named(bare);
      const isPrevented = !host.dispatchEvent(new AskAboutEvent(about));
      if (isPrevented) event.preventDefault();
      else if (!page) openFormOnPage(about);
    },
  };
};
