import {html, LitElement, nothing, type PropertyValues} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import {keyed} from 'lit/directives/keyed.js';
import type {PortalError, RequestAccess} from '../../client/index.js';
import type {PortalRequest} from '../../contract/index.js';
import {Dates} from '../../controllers/dates.js';
import {LastVisit} from '../../controllers/last-visit.js';
import {Localize} from '../../controllers/localize.js';
import {spokenIn} from '../../controllers/spoken-in.js';
import {PortalTask} from '../../controllers/portal-task.js';
import {guardTyping} from '../../controllers/typing-guard.js';
import {feedbackStatus, type FeedbackStatusMessages} from '../../messages/feedback-status.js';
import {following} from '../../messages/following.js';
import {badgeStyles} from '../../parts/badge.js';
import {contactStyles} from '../../parts/contact-list.styles.js';
import {loading, loadStyles, trouble} from '../../parts/load-state.js';
import {stale} from '../../parts/stale.js';
import {timelineStyles} from '../../parts/timeline.js';
import {offerReading} from '../../nested/offer-reading.js';
import '../../nested/waiting-list.js';
import {base} from '../../styles/base.js';
import {controls} from '../../styles/controls.js';
import {styles} from './feedback-status.styles.js';
import {saveAppointment} from './calendar-file.js';
import './own-requests.js';
import {unmatched, type RequestOpenEvent} from './request-access-form.js';
import {clearFragment, readFragment} from './request-fragment.js';
import './request-record-tools.js';
import './request-reply.js';
import './request-turns.js';
import {renderRecord, renderStages, renderStanding, type RequestView} from './request-view.js';
import {nameState} from './request-words.js';

/**
 * Follows what was asked: where it stands, who has it, what is next, everything that happened; and
 * takes the owner's reply and turns. A signed-in owner sees all they asked; one request is opened by
 * the receipt's number and code, or by its link. News appears by itself.
 *
 * @slot sign-in - Your own way to sign in, for owners who are not; they then see all they asked.
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

  /** The page with the fee widget, for answers that lead to a line of the fees. */
  @property({attribute: 'fees-href'}) feesHref?: string;

  @state() private news = '';
  /** Whether the owner is signed in and has a list to come from. */
  @state() private known = false;
  @state() private calendarFailed = false;

  readonly #visits = new LastVisit(this);
  readonly #localize = new Localize(this, feedbackStatus);
  readonly #following = new Localize(this, following);

  readonly #request = new PortalTask(this, {
    args: () => [this.reference, this.code, this.known, this.#localize.lang] as const,
    forget: () => this.#handleAnother(),
    load: (client, [reference, code, known, lang], signal) =>
      reference && (code || known) ? client.request({reference, code}, {lang, signal}) : undefined,
    watch: (client, [reference, code, known], onChange, signal) => {
      if (reference && (code || known)) client.watchRequest({reference, code}, onChange, {signal});
    },
  });

  readonly #portal = new PortalTask(this, {
    args: () => [this.#localize.lang] as const,
    load: (client, [lang], signal) => client.portal({lang, signal}),
  });

  /** What was last seen of the request; it stays while it is fetched in another language. */
  #seen?: PortalRequest;
  /** The version seen at the last visit; absent on the first. */
  #seenVersion?: number;
  /** Whether the owner entered number and code here, rather than coming by a link. */
  #entered = false;
  /** Whether the owner asked for the request just now, and is to be led to it. */
  #leadThere = false;

  constructor() {
    super();
    guardTyping(this);
  }

  override connectedCallback() {
    super.connectedCallback();
    offerReading();
    window.addEventListener('hashchange', this.#handleFragment);
    const access = readFragment();
    if (access) this.#open(access);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    window.removeEventListener('hashchange', this.#handleFragment);
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('reference') || changed.has('code')) {
      this.#seen = undefined;
      this.news = '';
      this.calendarFailed = false;
      return;
    }
    const request = this.#request.value;
    const {messages} = this.#localize;
    if (!request || !messages) return;
    if (this.#seen && request.version > this.#seen.version) {
      const last = request.timeline[request.timeline.length - 1];
      const own = last?.actor.role === 'owner';
      this.news = own ? '' : messages.say.updated(nameState(messages, request));
    }
    if (this.#seen?.version !== request.version) {
      if (!this.#seen) this.#seenVersion = this.#visits.versionOf(request.reference);
      this.#visits.remember([request]);
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
    if (!messages || !this.#following.messages || !this.#request.available)
      return html`<slot></slot>`;
    return html`<owner-waiting-list hidden></owner-waiting-list>${this.#request.render({
        initial: () => this.#renderStart(),
        pending: () => this.#renderPending(messages),
        complete: (request, error) => this.#renderRequest(messages, request, error),
        error: (error) => this.#renderFailure(messages, error),
      })}`;
  }

  /** A known owner's list, and the way in by number and code: first for everybody else. */
  #renderStart(entry?: {busy?: boolean; problem?: string}) {
    const {messages} = this.#following;
    return html`
      <owner-own-requests @owner-known=${this.#handleKnown} @owner-request-open=${this.#handleOpen}
        ><slot name="sign-in"></slot
      ></owner-own-requests>
      ${
        this.known
          ? html`<details>
              <summary>${messages?.terms.byCode}</summary>
              ${this.#renderAccess(entry)}
            </details>`
          : this.#renderAccess(entry)
      }
    `;
  }

  #renderPending(messages: FeedbackStatusMessages) {
    if (this.#seen) return this.#renderRequest(messages, this.#seen);
    return this.#entered ? this.#renderStart({busy: true}) : loading(messages.terms.loading);
  }

  #renderFailure(messages: FeedbackStatusMessages, error: PortalError) {
    if (this.#seen) return this.#renderRequest(messages, this.#seen, error);
    // What was entered can be mended, whatever went wrong with it.
    if (unmatched(error)) return this.#renderStart({problem: messages.say.notFound});
    const text = this.#localize.trouble(error);
    if (this.#entered) return this.#renderStart({problem: text});
    const {lang, terms} = messages;
    return trouble({text, lang, action: terms.tryAgain, onRetry: this.#request.retry});
  }

  /** One and the same form before, during and after a try, so that the focus stays in it. */
  #renderAccess({busy = false, problem = ''} = {}) {
    return html`<owner-request-access
      .access=${this.#access}
      ?busy=${busy}
      .problem=${problem}
      @owner-request-open=${this.#handleOpen}
    ></owner-request-access>`;
  }

  #renderRequest(messages: FeedbackStatusMessages, request: PortalRequest, error?: PortalError) {
    const {terms, say} = messages;
    const timeZone = this.#portal.value?.community.timeZone;
    const words = this.#following.messages;
    if (!words) return nothing;
    const view: RequestView = {
      messages,
      following: words,
      said: spokenIn(request),
      dates: new Dates({lang: this.#localize.lang, timeZone}),
      seenVersion: this.#seenVersion,
      feesHref: this.feesHref,
      onCalendar: () => void this.#handleCalendar(),
      access: this.#access,
    };
    return html`
      <section aria-label=${terms.label} lang=${messages.lang}>
        <p class="news" role="status">${keyed(request.version, this.news)}</p>
        ${error ? stale(say.refreshFailed, say.asOf(view.dates.moment(this.#request.readAt))) : nothing}
        ${renderStanding(request, view)}
        <p role="alert">${this.calendarFailed ? words.say.calendarFailed : nothing}</p>
        <owner-request-turns
          .access=${this.#access}
          .request=${request}
          .timeZone=${timeZone}
          @owner-turn-taken=${this.#request.retry}
        ></owner-request-turns>
        <owner-request-reply
          .access=${this.#access}
          .limits=${this.#portal.value?.uploads}
          ?asked=${request.state === 'waiting_owner'}
          @owner-reply-sent=${this.#request.retry}
        ></owner-request-reply>
        ${renderRecord(request, view)} ${renderStages(request, view)}
        <owner-request-record-tools
          .access=${this.#access}
          .request=${request}
          .timeZone=${timeZone}
        ></owner-request-record-tools>
        <div class="actions">
          <button type="button" @click=${this.#handleAnother}>
            ${this.known ? words.terms.back : terms.another}
          </button>
        </div>
      </section>
    `;
  }

  get #access(): RequestAccess | undefined {
    const {reference, code} = this;
    return reference && (code || this.known) ? {reference, code} : undefined;
  }

  #shows({reference, code}: RequestAccess) {
    return reference === this.reference && code === this.code;
  }

  #open({reference, code}: RequestAccess) {
    this.reference = reference;
    this.code = code;
  }

  readonly #handleFragment = () => {
    const access = readFragment();
    // Coming back to what is shown already is no wish to be led anywhere.
    if (!access || this.#shows(access)) return;
    this.#entered = false;
    this.#leadThere = true;
    this.#open(access);
  };

  readonly #handleKnown = () => (this.known = true);

  readonly #handleCalendar = async () => {
    const request = this.#request.value;
    if (request) this.calendarFailed = !(await saveAppointment(request));
  };

  #handleOpen({access}: RequestOpenEvent) {
    const again = this.#shows(access);
    this.#entered = true;
    this.#leadThere = true;
    this.#open(access);
    if (again) this.#request.retry();
  }

  #handleAnother() {
    clearFragment();
    this.reference = undefined;
    this.code = undefined;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'owner-feedback-status': FeedbackStatus;
  }
}
