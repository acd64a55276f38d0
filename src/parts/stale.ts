import {html} from 'lit';

/** What is shown could not be renewed: says so, and of when it is. */
export const stale = (words: string, asOf: string) =>
  html`<p class="muted" role="status">${words} ${asOf}</p>`;
