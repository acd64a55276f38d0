import {html, LitElement, nothing, type PropertyValues} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import type {PortalError, RequestAccess} from '../../client/index.js';
import {Localize} from '../../controllers/localize.js';
import {feedbackStatus} from '../../messages/feedback-status.js';
import {fieldStyles} from '../../parts/field.js';
import {textField} from '../../parts/text-field.js';
import {base} from '../../styles/base.js';
import {controls} from '../../styles/controls.js';
import {nested} from '../../styles/nested.js';
import {styles} from './feedback-status.styles.js';

/** Whether number and code open nothing: wrong, or no number and code at all. */
export const unmatched = ({kind, problem}: PortalError) =>
  (kind === 'not-found' && !problem?.type.endsWith('unknown-community')) || kind === 'invalid';

/** The owner named a request to look at. */
export class RequestOpenEvent extends Event {
  static readonly eventName = 'owner-request-open';
  constructor(readonly access: RequestAccess) {
    super(RequestOpenEvent.eventName, {bubbles: true});
  }
}

/**
 * Asks for the number and code of a receipt.
 *
 * @fires owner-request-open - {RequestOpenEvent} Both were entered.
 */
@customElement('owner-request-access')
export class RequestAccessForm extends LitElement {
  static override styles = [base, nested, controls, fieldStyles, styles];

  /** What was entered before, where it opened nothing. */
  @property({attribute: false}) access?: RequestAccess;
  /** Whether the entries are being tried. */
  @property({type: Boolean}) busy = false;
  /** Why the entries opened nothing; empty while they were not tried. */
  @property({attribute: false}) problem = '';

  @state() private reference = '';
  @state() private code = '';
  @state() private tried = false;

  readonly #localize = new Localize(this, feedbackStatus);

  protected override willUpdate(changed: PropertyValues<this>) {
    if (!changed.has('access') || !this.access) return;
    this.reference = this.access.reference;
    this.code = this.access.code ?? '';
  }

  protected override render() {
    const {messages} = this.#localize;
    if (!messages) return nothing;
    const words = messages.terms;
    const say = messages.say;
    const missing = (value: string, problem: string) =>
      this.tried && !value.trim() ? problem : undefined;
    return html`
      <section aria-label=${words.label} lang=${messages.lang} @keydown=${this.#handleKey}>
        <p>${say.opening}</p>
        <div role="alert">
          ${this.problem ? html`<p class="callout">${this.problem}</p>` : nothing}
        </div>
        <div class="row">
          ${textField({
            id: 'reference',
            required: true,
            autofill: 'off',
            label: words.reference,
            error: missing(this.reference, say.referenceMissing),
            value: this.reference,
            onInput: this.#handleReference,
          })}
          ${textField({
            id: 'code',
            required: true,
            autofill: 'off',
            label: words.code,
            error: missing(this.code, say.codeMissing),
            value: this.code,
            onInput: this.#handleCode,
          })}
        </div>
        <div class="actions">
          <button
            class="primary"
            type="button"
            aria-disabled=${this.busy}
            @click=${this.#handleOpen}
          >
            ${words.open}
          </button>
          <p role="status">${this.busy ? words.loading : nothing}</p>
        </div>
      </section>
    `;
  }

  readonly #handleReference = (value: string) => {
    this.reference = value;
  };

  readonly #handleCode = (value: string) => {
    this.code = value;
  };

  /** Enter opens, save where it ends the word of an input method (229 in older browsers). */
  #handleKey(event: KeyboardEvent) {
    const [origin] = event.composedPath();
    const ready = event.key === 'Enter' && !event.isComposing && event.keyCode !== 229;
    if (ready && origin instanceof HTMLInputElement) void this.#handleOpen();
  }

  async #handleOpen() {
    if (this.busy) return;
    this.tried = true;
    const access = {reference: this.reference.trim(), code: this.code.trim()};
    if (access.reference && access.code) {
      this.dispatchEvent(new RequestOpenEvent(access));
      return;
    }
    await this.updateComplete;
    const first = access.reference ? '#code' : '#reference';
    this.renderRoot.querySelector<HTMLElement>(first)?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'owner-request-access': RequestAccessForm;
  }
  interface HTMLElementEventMap {
    'owner-request-open': RequestOpenEvent;
  }
}
