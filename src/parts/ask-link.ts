import {html} from 'lit';

/** A way to ask about something. */
export interface AskLink {
  /** The page with the form; absent where the form is on this one. */
  readonly href?: string;
  /** Names what is asked about, for those who listen. */
  readonly label: string;
  readonly words: string;
  readonly onClick: (event: Event) => void;
}

/** Leads to the inquiry form: a link to its page, or a button where it is on this one. */
export const askLink = ({href, label, words, onClick}: AskLink) =>
  href
    ? html`<a class="ask" href=${href} aria-label=${label} @click=${onClick}>${words}</a>`
    : html`<button class="ask" type="button" aria-label=${label} @click=${onClick}>
        ${words}
      </button>`;
