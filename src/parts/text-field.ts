import {css, html, LitElement, nothing} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {ifDefined} from 'lit/directives/if-defined.js';
import {live} from 'lit/directives/live.js';
import {base} from '../styles/base.js';
import {controls} from '../styles/controls.js';
import {describedBy, fieldFrameStyles, renderField} from './field-frame.js';

/**
 * A line or an area of text. The native `input` event leaves it; read `value` then.
 */
@customElement('owner-text-field')
export class TextField extends LitElement {
  static override shadowRootOptions: ShadowRootInit = {
    ...LitElement.shadowRootOptions,
    delegatesFocus: true,
  };

  static override styles = [
    base,
    controls,
    fieldFrameStyles,
    css`
      .count {
        margin-block-start: 0.3em;
        text-align: end;
      }
    `,
  ];

  @property() label = '';
  @property() note?: string;
  @property() hint?: string;
  @property() error?: string;
  @property() value = '';
  /** Several lines. */
  @property({type: Boolean}) multiline = false;
  @property({type: Boolean}) required = false;
  /** What the browser may fill in, as the HTML attribute. */
  @property() autofill?: string;
  /** Which keyboard a phone shows, as the HTML attribute. */
  @property() keyboard?: string;
  /** How much has been written, in words. */
  @property() count?: string;

  protected override render() {
    return html`
      ${renderField(this, this.multiline ? this.#renderArea() : this.#renderLine())}
      ${this.count ? html`<p id="count" class="count muted">${this.count}</p>` : nothing}
    `;
  }

  #renderLine() {
    return html`<input
      id="control"
      type="text"
      .value=${live(this.value)}
      inputmode=${ifDefined(this.keyboard)}
      autocomplete=${ifDefined(this.autofill)}
      aria-required=${this.required}
      aria-invalid=${Boolean(this.error)}
      aria-describedby=${describedBy(this)}
      @input=${this.#handleInput}
    />`;
  }

  #renderArea() {
    return html`<textarea
      id="control"
      .value=${live(this.value)}
      aria-required=${this.required}
      aria-invalid=${Boolean(this.error)}
      aria-describedby=${describedBy(this, this.count && 'count')}
      @input=${this.#handleInput}
    ></textarea>`;
  }

  #handleInput(event: InputEvent) {
    this.value = (event.target as HTMLInputElement | HTMLTextAreaElement).value;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'owner-text-field': TextField;
  }
}
