import {html, LitElement, nothing, type PropertyValues} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import type {PortalError} from '../../client/index.js';
import type {Notice} from '../../contract/index.js';
import {askingFrom} from '../../controllers/asking.js';
import {Dates} from '../../controllers/dates.js';
import {Localize} from '../../controllers/localize.js';
import {PortalTask} from '../../controllers/portal-task.js';
import {spokenIn} from '../../controllers/spoken-in.js';
import {noticeBoard, type NoticeBoardMessages} from '../../messages/notice-board.js';
import {badgeStyles} from '../../parts/badge.js';
import {contactStyles} from '../../parts/contact-list.styles.js';
import {loading, loadStyles, trouble} from '../../parts/load-state.js';
import {stale} from '../../parts/stale.js';
import {webLink} from '../../parts/web-link.js';
import {base} from '../../styles/base.js';
import {controls} from '../../styles/controls.js';
import {nested} from '../../styles/nested.js';
import {styles} from './notice-board.styles.js';
import {NoticeOpenEvent} from './notice-open-event.js';
import type {WholeView} from './notice-view.js';
import {renderWhole} from './notice-whole.js';

/** One notice with all that belongs to it; it is read anew whenever notices change. */
@customElement('owner-notice-reader')
export class NoticeReader extends LitElement {
  static override styles = [base, nested, controls, badgeStyles, contactStyles, loadStyles, styles];

  /** The notice's id. */
  @property({attribute: false}) notice = '';

  /** The page with the inquiry form. */
  @property({attribute: false}) askHref?: string;

  /** Origins that pictures may come from, separated by blanks. */
  @property({attribute: false}) imageOrigins = '';

  /** The community's IANA zone. */
  @property({attribute: false}) timeZone?: string;

  /** Another language than the page's, where the owner chose one. */
  @state() private language?: string;

  /** An earlier version, where the owner chose one. */
  @state() private version?: number;

  /** What the owner said to have read just now. */
  @state() private confirmed?: Notice;

  readonly #localize = new Localize(this, noticeBoard);

  readonly #task = new PortalTask(this, {
    args: () => [this.notice, this.language ?? this.#localize.lang, this.version] as const,
    load: (client, [id, lang, version], signal) => client.notice(id, {lang, version, signal}),
    watch: (client, _args, onChange, signal) => client.watchNotices(onChange, {signal}),
  });

  /** What the owner has read; nobody without identity has said anything. */
  readonly #read = new PortalTask(this, {
    args: () => [Boolean(this.#task.value?.acknowledgement)] as const,
    load: (client, [isAsked], signal) => (isAsked ? client.acknowledgements({signal}) : undefined),
  });

  /** A PUT that may be repeated: nothing of it needs keeping, and its answer is what is shown. */
  readonly #acknowledging = new PortalTask(this, {
    args: () => [this.confirmed] as const,
    load: (client, [notice], signal) =>
      notice && client.acknowledgeNotice(notice.id, notice.version, {signal}),
  });

  /** What was last shown; it stays while another version or language is on its way. */
  #shown?: Notice;
  #isFocusDue = true;
  /** Whether the owner has pressed, and waits to be told that it is recorded. */
  #isThanksDue = false;

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('notice')) {
      this.#shown = undefined;
      this.language = this.version = undefined;
      this.#isFocusDue = true;
      this.confirmed = undefined;
    }
    this.#shown = this.#task.value ?? this.#shown;
  }

  /** The reader came here by a link: whoever listens is told where they are. */
  protected override updated() {
    this.#thank();
    if (!this.#isFocusDue || !this.#shown) return;
    this.#isFocusDue = false;
    this.renderRoot.querySelector<HTMLElement>('h3')?.focus();
  }

  protected override render() {
    const {messages} = this.#localize;
    if (!messages) return html`<slot></slot>`;
    const {terms, lang} = messages;
    return html`
      <p lang=${lang}>
        <button class="plain" type="button" @click=${() => this.#open(undefined)}>
          ‹ ${terms.back}
        </button>
      </p>
      ${this.#task.render({
        initial: () => html`<slot></slot>`,
        pending: () =>
          this.#shown ? this.#renderWhole(messages, this.#shown) : loading(terms.loading),
        complete: (notice, error) => this.#renderWhole(messages, notice, error),
        error: (error) => this.#renderTrouble(messages, error),
      })}
    `;
  }

  #renderWhole(messages: NoticeBoardMessages, notice: Notice, error?: PortalError) {
    const {say} = messages;
    const view = this.#view(messages, notice);
    return html`
      ${error ? stale(say.refreshFailed, say.asOf(view.dates.moment(this.#task.readAt))) : nothing}
      ${renderWhole(view, notice)}
    `;
  }

  #renderTrouble({terms, say, lang}: NoticeBoardMessages, error: PortalError) {
    if (error.kind === 'not-found') {
      return html`<p role="status" lang=${lang}>${say.notThere}</p>
        <slot></slot>`;
    }
    const text = this.#localize.trouble(error);
    return trouble({text, lang, action: terms.tryAgain, onRetry: this.#task.retry});
  }

  #view(messages: NoticeBoardMessages, notice: Notice): WholeView {
    const confirming = this.#acknowledging.render<{isPending?: boolean; error?: PortalError}>({
      initial: () => ({}),
      pending: () => ({isPending: true}),
      complete: () => ({}),
      error: (error) => ({error}),
    });
    const said = [this.#acknowledging.value, ...(this.#read.value?.items ?? [])];
    return {
      messages,
      dates: new Dates({lang: this.#localize.lang, timeZone: this.timeZone}),
      imageOrigins: this.imageOrigins.split(/\s+/).filter(Boolean),
      asking: askingFrom(this, webLink(this.askHref), spokenIn(notice)),
      acknowledgedAt: said.find(
        (one) => one?.noticeId === notice.id && one.version === notice.version,
      )?.acknowledgedAt,
      acknowledgeTrouble: confirming.error && this.#localize.trouble(confirming.error),
      isAcknowledging: Boolean(confirming.isPending),
      onAcknowledge: () => this.#acknowledge(notice),
      onOpen: (event, id) => {
        event.preventDefault();
        this.#open(id);
      },
      onLanguage: (lang) => (this.language = lang),
      onVersion: (version) => (this.version = version),
      onPrint: () => void this.#print(messages, notice),
    };
  }

  #open(id: string | undefined) {
    this.dispatchEvent(new NoticeOpenEvent(id));
  }

  #acknowledge(notice: Notice) {
    // Where it failed, it may have been corrected meanwhile: the owner is shown what it says now.
    if (this.confirmed) this.#task.retry();
    if (this.confirmed === notice) this.#acknowledging.retry();
    this.confirmed = notice;
    this.#isThanksDue = true;
  }

  /** The button that had the focus has made room for the thanks. */
  #thank() {
    const thanks = this.renderRoot.querySelector<HTMLElement>('.acknowledged');
    if (!thanks || !this.#isThanksDue) return;
    this.#isThanksDue = false;
    thanks.focus({preventScroll: true});
  }

  async #print(messages: NoticeBoardMessages, notice: Notice) {
    const text = await this.renderRoot.querySelector('owner-notice-text')?.whole();
    if (!text) return;
    const {printNotice} = await import('./notice-print.js');
    printNotice(this.#view(messages, notice), notice, text);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'owner-notice-reader': NoticeReader;
  }
}
