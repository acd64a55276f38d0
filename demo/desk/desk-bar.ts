import {LitElement, html, nothing} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import type {Staff} from './api.js';
import {
  feesAddress,
  noticesAddress,
  publishedAddress,
  reviewsAddress,
  societyAddress,
} from './route.js';
import {barStyles} from './styles/bar.styles.js';
import {baseStyles} from './styles/base.styles.js';
import {Words, chooseLanguage, currentLanguage, languages, type DeskLanguage} from './words.js';

/** Staff want to leave the desk. */
export class DeskSignOutEvent extends Event {
  static readonly type = 'desk-sign-out';

  constructor() {
    super(DeskSignOutEvent.type, {bubbles: true, composed: true});
  }
}

/** The desk's head: its name, how live it is, the latest news, the language, who is signed in. */
@customElement('desk-bar')
export class DeskBar extends LitElement {
  static override styles = [baseStyles, barStyles];

  /** Who is signed in; nobody when absent. */
  @property({attribute: false}) me?: Staff;

  /** Whether changes reach this page as they happen. */
  @property({attribute: false}) connected = false;

  /** Said aloud, and shown until the next. */
  @property({attribute: false}) announcement = '';

  readonly #words = new Words(this);

  protected override render() {
    const {messages} = this.#words;
    return html`
      <header>
        <h1>
          <img src="/assets/logo.svg" alt="" width="30" height="30" />
          <strong>${messages.deskTitle}</strong> <span>${messages.community}</span>
        </h1>
        ${this.me ? this.#renderConnection() : nothing}
        <div class="who">
          ${this.#renderLanguages()} ${this.me ? this.#renderMe(this.me) : nothing}
        </div>
      </header>
    `;
  }

  #renderConnection() {
    const {messages} = this.#words;
    return html`
      <p class="connection" ?data-connected=${this.connected}>
        ${this.connected ? messages.live : messages.reconnecting}
      </p>
      <p class="announcement" role="status">${this.announcement}</p>
    `;
  }

  #renderLanguages() {
    return html`
      <span class="languages" role="group" aria-label=${this.#words.messages.chooseLanguage}>
        ${(Object.keys(languages) as DeskLanguage[]).map(
          (language) => html`
            <button
              lang=${language}
              aria-pressed=${language === currentLanguage()}
              @click=${() => chooseLanguage(language)}
            >
              ${languages[language].language}
            </button>
          `,
        )}
      </span>
    `;
  }

  #renderMe({name, role, publishesFees}: Staff) {
    const {messages} = this.#words;
    return html`
      <a href="#/">${messages.requests}</a>
      <a href=${noticesAddress}>${messages.notices.link}</a>
      <a href=${societyAddress}>${messages.society.link}</a>
      ${
        publishesFees
          ? html`<a href=${feesAddress}>${messages.fees.link}</a>
              <a href=${publishedAddress}>${messages.published.link}</a>`
          : nothing
      }
      <a href=${reviewsAddress}>${messages.reviews.link}</a>
      <span class="me">${messages.signedInAs(name, role)}</span>
      <button @click=${this.#handleSignOut}>${messages.signOut}</button>
    `;
  }

  #handleSignOut = () => this.dispatchEvent(new DeskSignOutEvent());
}

declare global {
  interface HTMLElementEventMap {
    'desk-sign-out': DeskSignOutEvent;
  }
  interface HTMLElementTagNameMap {
    'desk-bar': DeskBar;
  }
}
