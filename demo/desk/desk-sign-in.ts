import {LitElement, html, nothing} from 'lit';
import {customElement, property, query, state} from 'lit/decorators.js';
import {signIn, type Staff} from './api.js';
import {refusalOf, type RefusalKind} from './refusal.js';
import {baseStyles} from './styles/base.styles.js';
import {fieldStyles} from './styles/field.styles.js';
import {signInStyles} from './styles/sign-in.styles.js';
import {Words} from './words.js';

/** Somebody signed in. */
export class DeskSignedInEvent extends Event {
  static readonly type = 'desk-signed-in';
  readonly staff: Staff;

  constructor(staff: Staff) {
    super(DeskSignedInEvent.type, {bubbles: true, composed: true});
    this.staff = staff;
  }
}

/** Asks who is there: at the start, and again when the session has ended. */
@customElement('desk-sign-in')
export class DeskSignIn extends LitElement {
  static override styles = [baseStyles, fieldStyles, signInStyles];

  /** The session has ended while work was open. */
  @property({type: Boolean}) again = false;

  @state() private busy = false;
  @state() private refused?: RefusalKind;

  @query('#username') private readonly username!: HTMLInputElement;
  @query('#password') private readonly password!: HTMLInputElement;

  readonly #words = new Words(this);

  protected override firstUpdated() {
    this.username.focus();
  }

  protected override render() {
    const {messages} = this.#words;
    return html`
      <form @submit=${this.#handleSubmit}>
        <h2>${this.again ? messages.signInAgain : messages.signInTitle}</h2>
        ${this.again ? html`<p class="muted">${messages.signInAgainHint}</p>` : nothing}
        <div class="field">
          <label for="username">${messages.username}</label>
          <input id="username" name="username" autocomplete="username" required />
        </div>
        <div class="field">
          <label for="password">${messages.password}</label>
          <input
            id="password"
            name="password"
            type="password"
            autocomplete="current-password"
            required
          />
        </div>
        <p class="error" role="alert" ?hidden=${!this.refused}>
          ${this.refused ? messages.refusals[this.refused] : nothing}
        </p>
        <button class="primary" aria-disabled=${this.busy}>
          ${this.busy ? messages.signingIn : messages.signIn}
        </button>
      </form>
    `;
  }

  #handleSubmit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (this.busy) return;
    this.busy = true;
    this.refused = undefined;
    try {
      const staff = await signIn(this.username.value, this.password.value);
      this.dispatchEvent(new DeskSignedInEvent(staff));
    } catch (error) {
      this.refused = refusalOf(error).kind;
    } finally {
      this.busy = false;
    }
  };
}

declare global {
  interface HTMLElementEventMap {
    'desk-signed-in': DeskSignedInEvent;
  }
  interface HTMLElementTagNameMap {
    'desk-sign-in': DeskSignIn;
  }
}
