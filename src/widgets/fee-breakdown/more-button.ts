import {html, nothing} from 'lit';
import type {FeeBreakdownMessages} from '../../messages/fee-breakdown.js';
import type {Paging} from './fee-view.js';

/** How many entries of a long list come at a time: few enough to stay smooth. */
export const pageSize = 100;

/** Shows the next entries of a long list; nothing where all of them are shown. */
export const moreButton = ({terms}: FeeBreakdownMessages, left: number, {onMore}: Paging) =>
  left > 0
    ? html`<button class="more" type="button" @click=${onMore}>${terms.more(left)}</button>`
    : nothing;
