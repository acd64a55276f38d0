import {html, LitElement, nothing} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import type {PortalError, RequestAccess} from '../../client/index.js';
import type {PortalRequest} from '../../contract/index.js';
import {Dates} from '../../controllers/dates.js';
import {Localize} from '../../controllers/localize.js';
import {PortalTask} from '../../controllers/portal-task.js';
import {TypingGuard} from '../../controllers/typing-guard.js';
import {feedbackStatus, type FeedbackStatusMessages} from '../../messages/feedback-status.js';
import {badgeStyles} from '../../parts/badge.js';
import {contactStyles} from '../../parts/contact-list.styles.js';
import {loading, loadStyles, trouble} from '../../parts/load-state.js';
import {timelineStyles} from '../../parts/timeline.js';
import {base} from '../../styles/base.js';
import {controls} from '../../styles/controls.js';
import {styles} from './feedback-status.styles.js';
import './request-access-form.js';
import type {RequestOpenEvent} from './request-access-form.js';
import {clearFragment, readFragment} from './request-fragment.js';
import './request-reply.js';
import {renderRecord, renderStanding} from './request-view.js';
import {nameState} from './request-words.js';

/**
 * Follows one request: where it stands, who has it, what is next, everything that happened; and
 * takes the owner's reply. Opened by the receipt's number and code, or by its link. News appears by
 * itself.
 *
 * @slot - Shown without script, and where requests cannot be followed: a phone number, an address.
 */
@customElement('owner-feedback-status')
export class FeedbackStatus extends LitElement {
  static override styles = [
    base,
    controls,
    badgeStyles,
    contactStyles,
    loadStyles,
    timelineStyles,
    styles,
  ];

  /** The request's number; asked for when absent. */
  @property() reference?: string;

  /** The receipt's code; asked for when absent. A secret, so never an attribute. */
  @property({attribute: false}) code?: string;

  @state() private news = '';

  readonly #localize = new Localize(this, feedbackStatus);

  readonly #request = new PortalTask(this, {
    args: () => [this.reference, this.code, this.#localize.lang] as const,
    load: (client, [reference, code, lang], signal) =>
      reference && code ? client.request({reference, code}, {lang, signal}) : undefined,
    watch: (client, [reference, code], onChange, signal) => {
      if (reference && code) client.watchRequest({reference, code}, onChange, {signal});
    },
  });

  readonly #portal = new PortalTask(this, {
    args: () => [this.#localize.lang] as const,
    load: (client, [lang], signal) => client.portal({lang, signal}),
  });

  /** What was shown last, to tell news from the first sight of a request. */
  #seen?: PortalRequest;
  /** Whether the owner asked for the request just now, and is to be led to it. */
  #leadThere = false;

  constructor() {
    super();
    new TypingGuard(this);
  }

  override connectedCallback() {
    super.connectedCallback();
    window.addEventListener('hashchange', this.#handleFragment);
    const access = readFragment();
    if (access) this.#open(access);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    window.removeEventListener('hashchange', this.#handleFragment);
  }

  protected override willUpdate() {
    const request = this.#request.value;
    const {messages} = this.#localize;
    if (!request || !messages) return;
    const before = this.#seen?.reference === request.reference ? this.#seen.version : undefined;
    const last = request.timeline[request.timeline.length - 1];
    if (before === undefined) this.news = '';
    else if (request.version > before && last?.actor.role !== 'owner') {
      this.news = messages.say.updated(nameState(messages, request));
    }
    this.#seen = request;
  }

  protected override updated() {
    if (!this.#leadThere || !this.#request.value) return;
    this.#leadThere = false;
    this.renderRoot.querySelector<HTMLElement>('#request')?.focus();
  }

  protected override render() {
    const {messages} = this.#localize;
    if (!messages || !this.#request.available) return html`<slot></slot>`;
    return this.#request.render({
      initial: () => this.#renderAccess(),
      pending: () => loading(messages.terms.loading),
      complete: (request, error) => this.#renderRequest(messages, request, error),
      error: (error) =>
        error.kind === 'not-found'
          ? this.#renderAccess(true)
          : this.#renderTrouble(messages, error),
    });
  }

  #renderAccess(unmatched = false) {
    return html`<owner-request-access
      .access=${this.#access}
      ?unmatched=${unmatched}
      @owner-request-open=${this.#handleOpen}
    ></owner-request-access>`;
  }

  #renderRequest(messages: FeedbackStatusMessages, request: PortalRequest, error?: PortalError) {
    const {terms, say} = messages;
    const timeZone = this.#portal.value?.community.timeZone;
    const view = {messages, dates: new Dates({lang: this.#localize.lang, timeZone})};
    return html`
      <section aria-label=${terms.label} lang=${messages.lang}>
        <p class="news" role="status">${this.news}</p>
        ${error ? html`<p class="muted">${say.refreshFailed}</p>` : nothing}
        ${renderStanding(request, view)}
        <owner-request-reply
          .access=${this.#access}
          ?asked=${request.state === 'waiting_owner'}
          @owner-reply-sent=${this.#request.retry}
        ></owner-request-reply>
        ${renderRecord(request, view)}
        <div class="actions">
          <button type="button" @click=${this.#handleAnother}>${terms.another}</button>
        </div>
      </section>
    `;
  }

  #renderTrouble({terms, lang}: FeedbackStatusMessages, error: PortalError) {
    return trouble({
      text: this.#localize.trouble(error),
      lang,
      action: terms.tryAgain,
      onRetry: this.#request.retry,
    });
  }

  get #access(): RequestAccess | undefined {
    const {reference, code} = this;
    return reference && code ? {reference, code} : undefined;
  }

  #open({reference, code}: RequestAccess) {
    this.reference = reference;
    this.code = code;
  }

  readonly #handleFragment = () => {
    const access = readFragment();
    if (!access) return;
    this.#leadThere = true;
    this.#open(access);
  };

  #handleOpen({access}: RequestOpenEvent) {
    this.#leadThere = true;
    this.#open(access);
    // The same entries once more: the owner wants another try.
    if (this.#request.failed) this.#request.retry();
  }

  #handleAnother() {
    clearFragment();
    this.reference = undefined;
    this.code = undefined;
    this.#seen = undefined;
    this.news = '';
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'owner-feedback-status': FeedbackStatus;
  }
}
