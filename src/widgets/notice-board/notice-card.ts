import {html, nothing} from 'lit';
import type {Notice} from '../../contract/index.js';
import {hasMarkup, withoutMarkup} from '../../markup/index.js';
import {noticeFragment} from './notice-fragment.js';
import {renderBadges, renderIssuer, renderWhenAndWhom} from './notice-head.js';
import {isUrgent, type ListView} from './notice-view.js';

/** Characters of a text that stand in the list; a little more is shown whole. */
const excerptLength = 220;
const wholeLength = 320;

/** The text, or its beginning; without markup, which is for the whole notice. */
const excerptOf = ({body, bodyFormat}: Notice): {text: string; isWhole: boolean} => {
  const text = withoutMarkup(body, bodyFormat).trim();
  const isShort = text.length <= wholeLength;
  return {
    text: isShort ? text : `${text.slice(0, excerptLength).replace(/\s+\S*$/, '')}…`,
    isWhole: isShort && !hasMarkup(bodyFormat),
  };
};

/** Whether the whole notice tells more than its card. */
const holdsMore = (notice: Notice): boolean => {
  const {attachments, legalRefs, decidedBy, contact, acknowledgement, version} = notice;
  const parts = [attachments?.length, legalRefs?.length, decidedBy, contact, acknowledgement];
  return parts.some(Boolean) || version > 1;
};

/** One notice of the list; its title leads to the whole of it. */
export const renderCard = (view: ListView, notice: Notice) => {
  const {terms} = view.messages;
  const {id, lang} = notice;
  const {text, isWhole} = excerptOf(notice);
  const onOpen = (event: Event) => view.onOpen(event, id);
  return html`
    <article class=${isUrgent(notice) ? 'urgent' : ''} aria-labelledby="title-${id}">
      ${renderBadges(view, notice)}
      <h3 id="title-${id}" lang=${lang}>
        <a href=${noticeFragment(id)} @click=${onOpen}>${notice.title}</a>
      </h3>
      ${renderWhenAndWhom(view, notice)}
      <p class="body verbatim" lang=${lang}>${text}</p>
      ${renderIssuer(view, notice)}
      ${
        isWhole && !holdsMore(notice)
          ? nothing
          : html`<a
              class="all"
              href=${noticeFragment(id)}
              aria-describedby="title-${id}"
              @click=${onOpen}
              >${terms.readAll}</a
            >`
      }
    </article>
  `;
};
