import {html, LitElement, nothing, type PropertyValues} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import {repeat} from 'lit/directives/repeat.js';
import type {PortalClient, PortalError} from '../../client/index.js';
import type {Notice} from '../../contract/index.js';
import {Dates} from '../../controllers/dates.js';
import {Localize} from '../../controllers/localize.js';
import {PortalTask} from '../../controllers/portal-task.js';
import {noticeBoard, type NoticeBoardMessages} from '../../messages/notice-board.js';
import {badge, badgeStyles, type BadgeMood} from '../../parts/badge.js';
import {contactList} from '../../parts/contact-list.js';
import {contactStyles} from '../../parts/contact-list.styles.js';
import {loading, loadStyles, trouble} from '../../parts/load-state.js';
import {base} from '../../styles/base.js';
import {controls} from '../../styles/controls.js';
import {styles} from './notice-board.styles.js';
import {loadNotices, type NoticeList} from './notice-list.js';

const moods: Readonly<Record<string, BadgeMood>> = {
  info: 'info',
  important: 'attention',
  urgent: 'alarm',
  emergency: 'alarm',
};

/**
 * What the firm publishes, and whom to call. New notices appear by themselves.
 *
 * @slot - Shown without script, and where the notices cannot be had: a phone number, a link.
 */
@customElement('owner-notice-board')
export class NoticeBoard extends LitElement {
  static override styles = [base, controls, badgeStyles, contactStyles, loadStyles, styles];

  /** Only notices of this kind, e.g. `outage_water`; all of them when absent. */
  @property() kind?: string;

  /** How many pages of notices are shown. */
  @state() private pages = 1;

  readonly #localize = new Localize(this, noticeBoard);

  readonly #notices = new PortalTask(this, {
    args: () => [this.kind, this.pages, this.#localize.lang] as const,
    load: (client: PortalClient, [kind, pages, lang], signal) =>
      loadNotices(client, {kind, pages, lang, signal}),
    watch: (client, _args, onChange, signal) => client.watchNotices(onChange, {signal}),
  });

  readonly #portal = new PortalTask(this, {
    args: () => [this.#localize.lang] as const,
    lasting: true,
    load: (client, [lang], signal) => client.portal({lang, signal}),
  });

  /** What was last shown; it stays while more pages are on their way. */
  #shown?: NoticeList;

  protected override willUpdate(changed: PropertyValues<this>) {
    this.#shown = changed.has('kind') ? undefined : (this.#notices.value ?? this.#shown);
  }

  protected override render() {
    const {messages} = this.#localize;
    if (!messages) return html`<slot></slot>`;
    return this.#notices.render({
      initial: () => html`<slot></slot>`,
      pending: () =>
        this.#shown ? this.#renderBoard(messages, this.#shown) : loading(messages.terms.loading),
      complete: (list, error) => this.#renderBoard(messages, list, error),
      error: (error) =>
        this.#shown
          ? this.#renderBoard(messages, this.#shown, error)
          : this.#renderTrouble(messages, error),
    });
  }

  #renderBoard(messages: NoticeBoardMessages, {notices, hasMore}: NoticeList, error?: PortalError) {
    const {terms} = messages;
    return html`
      <section aria-label=${terms.label} lang=${messages.lang}>
        ${error ? html`<p class="muted" role="status">${messages.say.refreshFailed}</p>` : nothing}
        ${notices.length === 0 ? html`<p>${messages.say.empty}</p>` : nothing}
        <div class="notices">
          ${repeat(
            notices,
            ({id}) => id,
            (notice) => this.#renderNotice(messages, notice),
          )}
        </div>
        ${hasMore ? this.#renderMore(messages, error) : nothing} ${this.#renderContacts(messages)}
      </section>
    `;
  }

  /** What was asked for in vain is asked for again, before still more. */
  #renderMore({terms}: NoticeBoardMessages, error?: PortalError) {
    const failed = error && !this.#notices.value;
    return html`<button type="button" @click=${failed ? this.#notices.retry : this.#handleMore}>
      ${failed ? terms.tryAgain : terms.more}
    </button>`;
  }

  #renderNotice(messages: NoticeBoardMessages, notice: Notice) {
    const {terms} = messages;
    const {severity, status} = notice;
    const severities: Readonly<Record<string, string>> = terms.severities;
    const statuses: Readonly<Record<string, string>> = terms.statuses;
    const mood = moods[severity] ?? 'info';
    return html`
      <article class=${mood === 'alarm' ? 'urgent' : ''} aria-labelledby="title-${notice.id}">
        <div class="badges">
          ${badge(severities[severity] ?? terms.severities.info, mood)}
          <span class="muted">${terms.kinds[notice.kind] ?? notice.kind}</span>
          ${notice.pinned ? html`<span class="muted">${terms.pinned}</span>` : nothing}
          ${statuses[status] ? badge(statuses[status], 'neutral') : nothing}
        </div>
        <h3 id="title-${notice.id}" lang=${notice.lang}>${notice.title}</h3>
        ${this.#renderPeriod(messages, notice)}
        <p class="body verbatim" lang=${notice.lang}>${notice.body}</p>
        ${
          notice.correctionNote
            ? html`<p lang=${notice.lang}>${terms.correction} ${notice.correctionNote}</p>`
            : nothing
        }
        <p class="muted">${terms.issued(notice.issuer, this.#dates.day(notice.publishedAt))}</p>
      </article>
    `;
  }

  #renderPeriod({terms}: NoticeBoardMessages, {effectiveFrom: from, effectiveTo: to}: Notice) {
    if (!from && !to) return nothing;
    const dates = this.#dates;
    if (from && to) return html`<p class="when">${dates.period(from, to)}</p>`;
    return html`<p class="when">
      ${from ? terms.validFrom(dates.moment(from)) : terms.validUntil(dates.moment(to ?? ''))}
    </p>`;
  }

  #renderContacts({terms}: NoticeBoardMessages) {
    const contacts = this.#portal.value?.contacts ?? [];
    if (contacts.length === 0) return nothing;
    return html`
      <div class="whom">
        <h3>${terms.contacts}</h3>
        ${contactList(contacts)}
      </div>
    `;
  }

  #renderTrouble({terms, lang}: NoticeBoardMessages, error: PortalError) {
    return trouble({
      text: this.#localize.trouble(error),
      lang,
      action: terms.tryAgain,
      onRetry: () => {
        this.#notices.retry();
        this.#portal.retry();
      },
    });
  }

  get #dates() {
    return new Dates({
      lang: this.#localize.lang,
      timeZone: this.#portal.value?.community.timeZone,
    });
  }

  #handleMore() {
    this.pages += 1;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'owner-notice-board': NoticeBoard;
  }
}
