import {html, LitElement, nothing, type PropertyValues} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import {repeat} from 'lit/directives/repeat.js';
import type {PortalClient, PortalError} from '../../client/index.js';
import {Dates} from '../../controllers/dates.js';
import {Localize} from '../../controllers/localize.js';
import {PortalTask} from '../../controllers/portal-task.js';
import {noticeBoard, type NoticeBoardMessages} from '../../messages/notice-board.js';
import {badgeStyles} from '../../parts/badge.js';
import {contactStyles} from '../../parts/contact-list.styles.js';
import {fieldStyles} from '../../parts/field.js';
import {loading, loadStyles, trouble} from '../../parts/load-state.js';
import {stale} from '../../parts/stale.js';
import {offerReading} from '../../nested/offer-reading.js';
import {base} from '../../styles/base.js';
import {controls} from '../../styles/controls.js';
import {styles} from './notice-board.styles.js';
import {renderContacts, renderFound, renderNews, type NewsLine} from './notice-around.js';
import {renderCard} from './notice-card.js';
import {renderFilters} from './notice-filters.js';
import {readNoticeFragment, writeNoticeFragment} from './notice-fragment.js';
import {firstWindow, loadNotices, pageSize, type NoticeList} from './notice-list.js';
import {NewsWatch} from './notice-news.js';
import type {NoticeOpenEvent} from './notice-open-event.js';
import './notice-reader.js';
import {NoticeSearch} from './notice-search.js';
import type {ListView} from './notice-view.js';

/**
 * What the firm publishes, and whom to call. New notices appear by themselves, and are said aloud.
 * Owners search and filter, read earlier notices, say that they have read one, and ask about it.
 *
 * @slot - Shown without script, and where the notices cannot be had: a phone number, a link.
 * @fires owner-ask-about - {AskAboutEvent} The owner wishes to ask about a notice; cancelable.
 */
@customElement('owner-notice-board')
export class NoticeBoard extends LitElement {
  static override styles = [
    base,
    controls,
    badgeStyles,
    contactStyles,
    fieldStyles,
    loadStyles,
    styles,
  ];

  /** Only notices of this kind, e.g. `outage_water`; all of them when absent. */
  @property() kind?: string;

  /** The id of the reader's building: what concerns others is left out until they ask for all. */
  @property() building?: string;

  /** With `building`: the reader's entrance. */
  @property() entrance?: string;

  /** With `building`: the reader's home. */
  @property() unit?: string;

  /** The id of the one notice that is open; the list when absent. A link's fragment sets it. */
  @property() notice?: string;

  /** The page with the inquiry form, for "Ask about this"; the form on this page when absent. */
  @property({attribute: 'ask-href'}) askHref?: string;

  /** Origins that pictures in notices may come from, separated by blanks; `self` is the page's own. */
  @property({attribute: 'image-origins'}) imageOrigins = '';

  @state() private news: readonly NewsLine[] = [];

  readonly #localize = new Localize(this, noticeBoard);

  readonly #search = new NoticeSearch(this);

  readonly #notices = new PortalTask(this, {
    args: () =>
      [this.#localize.lang, this.#search.window, JSON.stringify(this.#search.query)] as const,
    load: (client: PortalClient, [lang, window], signal) =>
      loadNotices(client, this.#search.query, window, {lang, signal}),
  });

  /** The newest of all, where the list shows others: nothing urgent is missed behind a filter. */
  readonly #newest = new PortalTask(this, {
    args: () => [this.#localize.lang, this.#search.isNewest] as const,
    load: (client: PortalClient, [lang, isNewest], signal) =>
      isNewest
        ? undefined
        : loadNotices(client, this.#search.standing, firstWindow, {lang, signal}),
  });

  readonly #portal = new PortalTask(this, {
    args: () => [this.#localize.lang] as const,
    lasting: true,
    load: (client, [lang], signal) => client.portal({lang, signal}),
  });

  readonly #newsWatch = new NewsWatch();
  #looked?: NoticeList;
  /** What was last shown; it stays while something else is on its way. */
  #shown?: NoticeList;
  /** The notices in sight when more were asked for: reading goes on after them. */
  #continueAfter?: ReadonlySet<string>;

  constructor() {
    super();
    // Listens from the first list on, whatever is looked for meanwhile.
    new PortalTask(this, {
      args: () => [this.#notices.value !== undefined || this.#shown !== undefined] as const,
      load: () => undefined,
      watch: (client, [isThere], _onChange, signal) => {
        if (isThere) client.watchNotices(() => this.#handleChange(), {signal});
      },
    });
  }

  override connectedCallback() {
    super.connectedCallback();
    offerReading();
    window.addEventListener('hashchange', this.#handleAddress);
    window.addEventListener('popstate', this.#handleAddress);
    if (readNoticeFragment()) this.#handleAddress();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    window.removeEventListener('hashchange', this.#handleAddress);
    window.removeEventListener('popstate', this.#handleAddress);
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    const limits = ['kind', 'building', 'entrance', 'unit'] as const;
    if (limits.some((name) => changed.has(name))) {
      this.#search.begin();
      this.#newsWatch.forget();
    }
    this.#search.keepTo(this.#portal.value?.places);
    this.#shown = changed.has('kind') ? undefined : (this.#notices.value ?? this.#shown);
    this.#tellNews();
  }

  protected override updated() {
    if (!this.#continueAfter || !this.#notices.value) return;
    const seen = this.#continueAfter;
    const next = this.#notices.value.notices.find(({id}) => !seen.has(id));
    this.#continueAfter = undefined;
    if (next) this.renderRoot.querySelector<HTMLElement>(`[id="title-${next.id}"] a`)?.focus();
  }

  protected override render() {
    const {messages} = this.#localize;
    if (!messages) return html`<slot></slot>`;
    if (this.notice) return this.#renderReader(messages, this.notice);
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

  #renderReader({terms, lang}: NoticeBoardMessages, id: string) {
    return html`<section aria-label=${terms.label} lang=${lang}>
      ${renderNews(this.news, this.#handleOpen)}
      <owner-notice-reader
        .notice=${id}
        .askHref=${this.askHref}
        .imageOrigins=${this.imageOrigins}
        .timeZone=${this.#portal.value?.community.timeZone}
        @notice-open=${({notice}: NoticeOpenEvent) => this.#open(notice)}
        ><slot></slot
      ></owner-notice-reader>
    </section>`;
  }

  #renderBoard(messages: NoticeBoardMessages, list: NoticeList, error?: PortalError) {
    const {terms, say, lang} = messages;
    const asOf = say.asOf(this.#dates.moment(new Date(list.readAt).toISOString()));
    const view = {messages, dates: this.#dates, onOpen: this.#handleOpen};
    return html`
      <section aria-label=${terms.label} lang=${lang}>
        ${renderNews(this.news, this.#handleOpen)}
        ${error ? stale(say.refreshFailed, asOf) : nothing}
        ${renderFilters({
          messages,
          filter: this.#search.filter,
          isKindFixed: Boolean(this.kind),
          buildings: (this.#portal.value?.places ?? []).filter(({kind}) => kind === 'building'),
          onFilter: this.#search.change,
          onComposing: this.#search.compose,
        })}
        ${renderFound(messages, {
          count: list.notices.length,
          hasMore: list.hasMore,
          isFiltered: this.#search.isFiltered,
          isArchive: this.#search.filter.archive,
          onClear: this.#search.clear,
        })}
        ${
          this.#search.window.before.length > 0
            ? html`<button type="button" @click=${this.#search.showBefore}>
                ${terms.earlier}
              </button>`
            : nothing
        }
        ${this.#renderList(view, list)}
        ${list.hasMore ? this.#renderMore(messages, list, error) : nothing}
        ${renderContacts(messages, this.#portal.value)}
      </section>
    `;
  }

  #renderList(view: ListView, {notices}: NoticeList) {
    return html`<div class="notices">
      ${repeat(
        notices,
        ({id}) => id,
        (notice) => renderCard(view, notice),
      )}
    </div>`;
  }

  /** What was asked for in vain is asked for again, before still more. */
  #renderMore({terms}: NoticeBoardMessages, list: NoticeList, error?: PortalError) {
    const failed = error && !this.#notices.value;
    return html`<button
      type="button"
      @click=${failed ? this.#notices.retry : () => this.#handleMore(list)}
    >
      ${failed ? terms.tryAgain : terms.more}
    </button>`;
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

  #tellNews() {
    const {messages} = this.#localize;
    const list = this.#search.isNewest ? this.#notices.value : this.#newest.value;
    if (!messages || !list || list === this.#looked) return;
    this.#looked = list;
    const {fresh, over} = this.#newsWatch.look(list.notices.slice(0, pageSize));
    if (fresh.length + over.length === 0) return;
    this.news = [
      ...fresh.map(({id, title}) => ({id, text: messages.say.isNew(title)})),
      ...over.map(({id, title, endNote = ''}) => ({id, text: messages.say.isOver(title, endNote)})),
    ];
  }

  #open(id: string | undefined) {
    this.notice = id;
    this.news = this.news.filter((line) => line.id !== id);
    writeNoticeFragment(id);
  }

  #handleChange() {
    this.#notices.refresh();
    this.#newest.refresh();
  }

  #handleOpen = (event: Event, id: string) => {
    const {ctrlKey, metaKey, shiftKey} = event as MouseEvent;
    if (ctrlKey || metaKey || shiftKey) return;
    event.preventDefault();
    this.#open(id);
  };

  #handleAddress = () => (this.notice = readNoticeFragment());

  #handleMore(list: NoticeList) {
    this.#continueAfter = new Set(list.notices.map(({id}) => id));
    this.#search.showMore(list);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'owner-notice-board': NoticeBoard;
  }
}
