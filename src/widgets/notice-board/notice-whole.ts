import {html, nothing} from 'lit';
import type {LegalReference, Notice, NoticeAttachment} from '../../contract/index.js';
import {askLink} from '../../parts/ask-link.js';
import {contactList} from '../../parts/contact-list.js';
import {sentenceWith} from '../../parts/said.js';
import {webLink} from '../../parts/web-link.js';
import {noticeFragment} from './notice-fragment.js';
import {renderBadges, renderIssuer, renderWhenAndWhom} from './notice-head.js';
import './notice-text.js';
import {isUrgent, type NoticeView, type WholeView} from './notice-view.js';

/** One notice with all that belongs to it. */
export const renderWhole = (view: WholeView, notice: Notice) => {
  const {id, lang, title} = notice;
  return html`
    <article class=${isUrgent(notice) ? 'whole urgent' : 'whole'} aria-labelledby="title-${id}">
      ${renderSuccession(view, notice)} ${renderBadges(view, notice)}
      <h3 id="title-${id}" lang=${lang} tabindex="-1">${title}</h3>
      ${renderWhenAndWhom(view, notice)}
      <owner-notice-text
        class="body"
        lang=${lang}
        .text=${notice.body}
        .format=${notice.bodyFormat}
        .imageOrigins=${view.imageOrigins}
      ></owner-notice-text>
      <owner-read-aloud .of=${'.whole > h3, .whole > .body'} .textLang=${lang}></owner-read-aloud>
      ${renderDecision(view, notice)} ${renderLaw(view, notice)} ${renderDocuments(view, notice)}
      ${renderIssuer(view, notice)} ${renderDisplay(view, notice)} ${renderContact(view, notice)}
      ${renderAcknowledgement(view, notice)} ${renderHistory(view, notice)}
      ${renderLanguages(view, notice)} ${renderWays(view, notice)}
    </article>
  `;
};

/** What took its place, or what it took the place of; and that it is an old version. */
const renderSuccession = ({messages: {terms}, onOpen, onVersion}: WholeView, notice: Notice) => {
  const {supersededBy, supersedes, version, history = []} = notice;
  const newest = history[0]?.version ?? version;
  return html`
    ${
      version < newest
        ? html`<p class="remark">
            ${terms.earlierVersion(version)}
            <button class="plain" type="button" @click=${() => onVersion?.(undefined)}>
              ${terms.newestVersion}
            </button>
          </p>`
        : nothing
    }
    ${supersededBy ? renderOther(terms.replacedBy, supersededBy, onOpen) : nothing}
    ${supersedes ? renderOther(terms.replaces, supersedes, onOpen) : nothing}
  `;
};

const renderOther = (words: string, id: string, onOpen: WholeView['onOpen']) =>
  html`<p class="remark">
    <a href=${noticeFragment(id)} @click=${(event: Event) => onOpen(event, id)}>${words}</a>
  </p>`;

/** Who decided it, and by which resolution. */
export const renderDecision = (
  {messages: {terms}, dates}: NoticeView,
  {decidedBy, lang}: Notice,
) => {
  if (!decidedBy) return nothing;
  const {name, decision, date, href} = decidedBy;
  const page = webLink(href);
  const words = decision ?? terms.resolution;
  return html`<p class="decision">
    ${terms.decidedBy} <span lang=${lang}>${name}</span>
    ${
      page
        ? html`<a href=${page} target="_blank" rel="noopener" lang=${lang}>${words}</a>`
        : html`<span lang=${lang}>${decision}</span>`
    }
    ${date ? html`<span class="muted">${dates.day(`${date}T12:00:00Z`)}</span>` : nothing}
  </p>`;
};

/** A regulation as the firm supplies it: its words, where they stand, when somebody looked. */
export const renderLaw = (
  {messages: {terms}, dates}: NoticeView,
  {legalRefs = [], lang}: Notice,
) => {
  if (legalRefs.length === 0) return nothing;
  const since = ({effectiveFrom}: LegalReference) =>
    effectiveFrom && html`<span>${terms.inForce(dates.day(`${effectiveFrom}T12:00:00Z`))}</span>`;
  const verified = ({verifiedAt, verifiedBy}: LegalReference) => {
    if (!verifiedAt) return nothing;
    const day = dates.day(verifiedAt);
    return html`<span
      >${
        verifiedBy
          ? sentenceWith((words) => terms.verifiedBy(day, words), verifiedBy, lang)
          : terms.verified(day)
      }</span
    >`;
  };
  return html`<section class="law">
    <h4>${terms.law}</h4>
    ${legalRefs.map(
      (law) =>
        html`<figure>
          ${law.excerpt ? html`<blockquote class="verbatim" lang=${lang}>${law.excerpt}</blockquote>` : nothing}
          <figcaption>
            <cite lang=${lang}>${law.title}</cite>
            ${
              webLink(law.href)
                ? html`<a href=${webLink(law.href)} target="_blank" rel="noopener">
                    ${terms.officialText}
                  </a>`
                : nothing
            }
            <span class="muted">${since(law)} ${verified(law)}</span>
          </figcaption>
        </figure>`,
    )}
  </section>`;
};

const renderDocuments = ({messages}: WholeView, {attachments = [], lang}: Notice) => {
  if (attachments.length === 0) return nothing;
  return html`<section>
    <h4>${messages.terms.attachments}</h4>
    <ul class="documents">
      ${attachments.map(
        (document) =>
          html`<li>
            <a href=${webLink(document.href) ?? nothing} target="_blank" rel="noopener">
              <span lang=${lang}>${document.name}</span>
            </a>
            <span class="muted">${describe(document)}</span>
          </li>`,
      )}
    </ul>
  </section>`;
};

const units = ['B', 'KB', 'MB', 'GB'] as const;

/** What kind of file it is, and how large, e.g. `PDF, 1.2 MB`. */
const describe = ({mime, size}: NoticeAttachment): string => {
  const kind = mime?.split('/')[1]?.split(/[.;+]/).pop()?.toUpperCase();
  if (size === undefined) return kind ?? '';
  const step = Math.min(Math.floor(Math.log2(Math.max(size, 1)) / 10), units.length - 1);
  const amount = Math.round((size / 1024 ** step) * 10) / 10;
  return [kind, `${amount} ${units[step] ?? ''}`].filter(Boolean).join(', ');
};

/** The time for which it must be displayed, and until when owners may comment. */
const renderDisplay = (
  {messages: {terms}, dates}: WholeView,
  {displayFrom: from, displayTo: to, commentsUntil}: Notice,
) => html`
  ${
    to
      ? html`<p class="muted">
          ${from ? terms.displayed(dates.day(from), dates.day(to)) : terms.displayedUntil(dates.day(to))}
        </p>`
      : nothing
  }
  ${commentsUntil ? html`<p>${terms.commentsUntil(dates.moment(commentsUntil))}</p>` : nothing}
`;

export const renderContact = ({messages: {terms}}: NoticeView, {contact, lang}: Notice) =>
  contact
    ? html`<section>
        <h4>${terms.contact}</h4>
        ${contactList([contact], lang)}
      </section>`
    : nothing;

/** "Read", which is not "agreed". */
const renderAcknowledgement = (view: WholeView, {acknowledgement, history, version}: Notice) => {
  const {messages, dates, acknowledgedAt, acknowledgeTrouble, isAcknowledging} = view;
  const isNewest = version === (history?.[0]?.version ?? version);
  if (!acknowledgement || !view.onAcknowledge || !isNewest) return nothing;
  const {terms, say} = messages;
  const {by} = acknowledgement;
  const told = acknowledgedAt
    ? html`<p class="acknowledged" tabindex="-1">
        ✓ ${say.acknowledged(dates.moment(acknowledgedAt))}
      </p>`
    : acknowledgeTrouble && html`<p class="trouble">${acknowledgeTrouble}</p>`;
  return html`<section class="acknowledgement">
    ${
      acknowledgedAt
        ? nothing
        : html`
            <button
              class="primary"
              type="button"
              aria-disabled=${isAcknowledging}
              @click=${view.onAcknowledge}
            >
              ${terms.acknowledge}
            </button>
            <p class="muted">
              ${say.acknowledgeMeaning} ${by ? terms.acknowledgeBy(dates.moment(by)) : nothing}
            </p>
          `
    }
    <div role="status">${told ?? nothing}</div>
  </section>`;
};

/** What each correction changed; each version can still be read. */
const renderHistory = ({messages: {terms}, dates, onVersion}: WholeView, notice: Notice) => {
  const {history = [], version: shown, lang} = notice;
  if (history.length < 2) return nothing;
  return html`<details class="history">
    <summary>${terms.history}</summary>
    <ol>
      ${history.map(
        ({version, publishedAt, correctionNote}) =>
          html`<li>
            <p class="muted">${terms.version(version, dates.moment(publishedAt))}</p>
            ${correctionNote ? html`<p lang=${lang}>${correctionNote}</p>` : nothing}
            ${
              version === shown || !onVersion
                ? nothing
                : html`<button class="plain" type="button" @click=${() => onVersion(version)}>
                    ${terms.readVersion(version)}
                  </button>`
            }
          </li>`,
      )}
    </ol>
  </details>`;
};

/** A language in its own words; its tag where the browser knows none. */
const nameOf = (tag: string): string => {
  try {
    return new Intl.DisplayNames(tag, {type: 'language'}).of(tag) ?? tag;
  } catch {
    return tag;
  }
};

const renderLanguages = ({messages: {terms}, onLanguage}: WholeView, notice: Notice) => {
  const others = (notice.languages ?? []).filter((tag) => tag !== notice.lang);
  if (others.length === 0 || !onLanguage) return nothing;
  return html`<p class="languages">
    ${terms.languages}
    ${others.map(
      (tag) =>
        html`<button class="plain" type="button" lang=${tag} @click=${() => onLanguage(tag)}>
          ${nameOf(tag)}
        </button>`,
    )}
  </p>`;
};

const renderWays = ({messages: {terms}, asking, onPrint}: WholeView, notice: Notice) => {
  const {id, version, title} = notice;
  const about = {widget: 'owner-notice-board', objectId: id, version, label: title.slice(0, 200)};
  return html`<p class="ways">
    ${
      asking
        ? askLink({
            href: asking.hrefFor(about),
            label: terms.askAbout(title),
            words: terms.ask,
            onClick: (event) => asking.onAsk(event, about),
          })
        : nothing
    }
    ${onPrint ? html`<button type="button" @click=${onPrint}>${terms.print}</button>` : nothing}
  </p>`;
};
