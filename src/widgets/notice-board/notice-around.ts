import {html, nothing} from 'lit';
import type {Portal} from '../../contract/index.js';
import {spokenIn} from '../../controllers/spoken-in.js';
import type {NoticeBoardMessages} from '../../messages/notice-board.js';
import {contactList} from '../../parts/contact-list.js';
import {noticeFragment} from './notice-fragment.js';
import type {ListView} from './notice-view.js';

/** One sentence of news, and the notice it is about. */
export interface NewsLine {
  readonly id: string;
  readonly text: string;
}

/** What came or ended meanwhile; said politely, with a way to it. */
export const renderNews = (news: readonly NewsLine[], onOpen: ListView['onOpen']) =>
  html`<div role="status" class="news">
    ${news.map(
      ({id, text}) =>
        html`<p>
          <a href=${noticeFragment(id)} @click=${(event: Event) => onOpen(event, id)}>${text}</a>
        </p>`,
    )}
  </div>`;

/** What a search came to. */
export interface Found {
  readonly count: number;
  readonly hasMore: boolean;
  readonly isFiltered: boolean;
  readonly isArchive: boolean;
  readonly onClear: () => void;
}

/** How many there are of what was looked for, said aloud; or that there are none. */
export const renderFound = (
  {terms, say}: NoticeBoardMessages,
  {count, hasMore, isFiltered, isArchive, onClear}: Found,
) => {
  const none = isArchive ? say.noArchive : isFiltered ? say.nothingFound : say.empty;
  return html`
    <p role="status" class=${count > 0 ? 'heard' : ''}>
      ${count === 0 ? none : isFiltered ? say.found(count, hasMore) : nothing}
    </p>
    ${
      isFiltered
        ? html`<button class="clear" type="button" @click=${onClear}>${terms.clear}</button>`
        : nothing
    }
  `;
};

/** Whom to call, whatever the notices say. */
export const renderContacts = ({terms}: NoticeBoardMessages, portal: Portal | undefined) =>
  portal?.contacts.length
    ? html`
        <div class="call">
          <h3>${terms.contacts}</h3>
          ${contactList(portal.contacts, spokenIn(portal))}
        </div>
      `
    : nothing;
