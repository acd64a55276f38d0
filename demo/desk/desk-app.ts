import {LitElement, html, nothing} from 'lit';
import {customElement, query, state} from 'lit/decorators.js';
import {checkSession, currentStaff, listStaff, sessionEnded, signOut, type Staff} from './api.js';
import './desk-bar.js';
import './desk-fees.js';
import './desk-list.js';
import './published/desk-published.js';
import './desk-request.js';
import './reviews/desk-reviews.js';
import './desk-sign-in.js';
import './society/desk-society.js';
import type {DeskSignedInEvent} from './desk-sign-in.js';
import {dropAllDrafts} from './drafts.js';
import type {DeskAnnounceEvent} from './events.js';
import {LiveChanges, type Change} from './live.js';
import {refusalOf, type RefusalKind} from './refusal.js';
import './notices/desk-notices.js';
import {
  isFeesInAddress,
  isNoticesInAddress,
  isPublishedInAddress,
  isSocietyInAddress,
  isReviewsInAddress,
  requestInAddress,
} from './route.js';
import {appStyles} from './styles/app.styles.js';
import {baseStyles} from './styles/base.styles.js';
import {Words} from './words.js';

/** The service desk: who is signed in, the list, the chosen request, and what changes meanwhile. */
@customElement('desk-app')
export class DeskApp extends LitElement {
  static override styles = [baseStyles, appStyles];

  @state() private me?: Staff;
  @state() private staff: readonly Staff[] = [];
  @state() private started = false;
  @state() private refused?: RefusalKind;
  @state() private reference = requestInAddress();
  @state() private isAtFees = isFeesInAddress();
  @state() private isAtNotices = isNoticesInAddress();
  @state() private isAtSociety = isSocietyInAddress();
  @state() private isAtPublished = isPublishedInAddress();
  @state() private isAtReviews = isReviewsInAddress();
  @state() private latestChange?: Change;
  /** Another object each time that notices, standards or contacts may have changed. */
  @state() private latestPublication: object = {};
  @state() private connected = false;
  @state() private announcement = '';
  /** The session ended while the desk was open. */
  @state() private ended = false;

  @query('dialog') private readonly signInDialog!: HTMLDialogElement | null;

  readonly #words = new Words(this);
  readonly #live = new LiveChanges({
    onChange: (change) => (this.latestChange = change),
    onPublished: () => (this.latestPublication = {}),
    onConnected: (connected) => {
      this.connected = connected;
      if (connected) this.latestPublication = {};
    },
    onRefused: () => void this.#checkSession(),
  });

  override connectedCallback() {
    super.connectedCallback();
    addEventListener('hashchange', this.#handleAddress);
    sessionEnded.addEventListener('ended', this.#handleSessionEnded);
    void this.#start();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#handleAddress);
    sessionEnded.removeEventListener('ended', this.#handleSessionEnded);
    this.#live.close();
  }

  protected override updated() {
    const {messages} = this.#words;
    document.title = [this.reference, messages.deskTitle, messages.community]
      .filter(Boolean)
      .join(' · ');
  }

  protected override render() {
    if (!this.started) return html`<p class="waiting">${this.#words.messages.loading}</p>`;
    return html`
      <desk-bar
        .me=${this.me}
        .connected=${this.connected}
        .announcement=${this.announcement}
        @desk-sign-out=${this.#handleSignOut}
      ></desk-bar>
      ${this.me ? this.#renderDesk(this.me) : this.#renderWelcome()}
      <dialog aria-label=${this.#words.messages.signInAgain} @cancel=${this.#handleCancel}>
        ${
          this.ended
            ? html`<desk-sign-in again @desk-signed-in=${this.#handleSignedInAgain}></desk-sign-in>`
            : nothing
        }
      </dialog>
    `;
  }

  #renderDesk(me: Staff) {
    if (this.isAtFees && me.publishesFees) {
      return html`<main class="page"><desk-fees></desk-fees></main>`;
    }
    if (this.isAtNotices) {
      return html`<main class="page">
        <desk-notices .latestChange=${this.latestPublication}></desk-notices>
      </main>`;
    }
    if (this.isAtSociety) {
      return html`<main class="page"><desk-society .me=${me}></desk-society></main>`;
    }
    if (this.isAtPublished && me.publishesFees) {
      return html`<main class="page">
        <desk-published .latestChange=${this.latestPublication}></desk-published>
      </main>`;
    }
    if (this.isAtReviews) {
      return html`<main class="page">
        <desk-reviews ?publishes=${me.publishesFees}></desk-reviews>
      </main>`;
    }
    return html`
      <main
        class="desk"
        ?data-open=${Boolean(this.reference)}
        @desk-announce=${this.#handleAnnounce}
      >
        <desk-list
          .selected=${this.reference}
          .latestChange=${this.latestChange}
          .connected=${this.connected}
        ></desk-list>
        <div class="detail">
          ${
            this.reference
              ? html`<desk-request
                  .reference=${this.reference}
                  .me=${me}
                  .staff=${this.staff}
                  .latestChange=${this.latestChange}
                  .connected=${this.connected}
                ></desk-request>`
              : this.#renderNothingChosen()
          }
        </div>
      </main>
    `;
  }

  #renderNothingChosen() {
    const {messages} = this.#words;
    return html`<div class="nothing">
      <h2>${messages.chooseRequest}</h2>
      <p class="muted">${messages.chooseRequestHint}</p>
    </div>`;
  }

  #renderWelcome() {
    const {messages} = this.#words;
    return html`<main class="welcome">
      <div class="card">
        ${
          this.refused
            ? html`<p role="alert">${messages.refusals[this.refused]}</p>
                <p><button @click=${this.#start}>${messages.tryAgain}</button></p>`
            : html`<desk-sign-in @desk-signed-in=${this.#handleSignedIn}></desk-sign-in>`
        }
      </div>
    </main>`;
  }

  #start = async () => {
    this.refused = undefined;
    try {
      const me = await currentStaff();
      if (me) await this.#open(me);
    } catch (error) {
      this.refused = refusalOf(error).kind;
    } finally {
      this.started = true;
    }
  };

  async #open(me: Staff) {
    this.staff = await listStaff();
    this.me = me;
    this.#live.open();
  }

  async #checkSession() {
    try {
      await checkSession();
    } catch (error) {
      refusalOf(error);
    }
  }

  #handleSignedIn = async ({staff}: DeskSignedInEvent) => {
    try {
      await this.#open(staff);
    } catch (error) {
      this.refused = refusalOf(error).kind;
    }
  };

  #handleSignedInAgain = ({staff}: DeskSignedInEvent) => {
    this.signInDialog?.close();
    this.ended = false;
    if (staff.username !== this.me?.username) {
      dropAllDrafts();
      location.reload();
      return;
    }
    this.#live.open();
  };

  #handleSessionEnded = () => {
    if (!this.me || this.ended) return;
    this.#live.close();
    this.signInDialog?.showModal();
    this.ended = true;
  };

  /** Escape would leave a desk that can neither read nor write. */
  #handleCancel = (event: Event) => event.preventDefault();

  #handleSignOut = async () => {
    try {
      await signOut();
    } catch (error) {
      this.announcement = this.#words.messages.refusals[refusalOf(error).kind];
      return;
    }
    dropAllDrafts();
    this.#live.close();
    this.me = undefined;
    location.hash = '';
  };

  #handleAddress = () => {
    this.reference = requestInAddress();
    this.isAtFees = isFeesInAddress();
    this.isAtNotices = isNoticesInAddress();
    this.isAtSociety = isSocietyInAddress();
    this.isAtPublished = isPublishedInAddress();
    this.isAtReviews = isReviewsInAddress();
    this.announcement = '';
  };

  #handleAnnounce = ({text}: DeskAnnounceEvent) => (this.announcement = text);
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-app': DeskApp;
  }
}
