import {webLink} from '../../parts/web-link.js';
import {contextFragment, type AskedAbout} from '../../controllers/asked-about.js';

/** Any inquiry form that takes what is asked about. */
type InquiryForm = HTMLElement & {context?: AskedAbout};

/** The form on this page, if it has one. */
export const formOnPage = (): InquiryForm | null => document.querySelector('owner-inquiry-form');

/** Hands the form on this page what is asked about, and takes the owner to it. */
export function openFormOnPage(about: AskedAbout): void {
  const form = formOnPage();
  if (!form) return;
  form.context = about;
  form.scrollIntoView({block: 'start'});
}

/** The page with the form; what is asked about is in the fragment, which never reaches a server. */
export function askAddress(href: string | undefined, about: AskedAbout): string | undefined {
  const page = webLink(href);
  if (!page) return undefined;
  const url = new URL(page);
  url.hash = contextFragment(about);
  return url.href;
}
