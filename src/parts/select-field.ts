import {html, LitElement, nothing} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {base} from '../styles/base.js';
import {controls} from '../styles/controls.js';
import type {Choice} from './choice-field.js';
import {describedBy, fieldFrameStyles, renderField} from './field-frame.js';

/**
 * One of a list that may be long.
 *
 * @fires change - The choice changed; read `value`.
 */
@customElement('owner-select-field')
export class SelectField extends LitElement {
  static override shadowRootOptions: ShadowRootInit = {
    ...LitElement.shadowRootOptions,
    delegatesFocus: true,
  };

  static override styles = [base, controls, fieldFrameStyles];

  @property() label = '';
  @property() note?: string;
  @property() hint?: string;
  @property() error?: string;
  @property() value = '';
  @property({type: Boolean}) required = false;
  /** The entry shown while nothing is chosen. */
  @property() placeholder = '';
  @property({attribute: false}) choices: readonly Choice[] = [];

  protected override render() {
    return renderField(
      this,
      html`<select
        id="control"
        aria-required=${this.required}
        aria-invalid=${Boolean(this.error)}
        aria-describedby=${describedBy(this)}
        @change=${this.#handleChange}
      >
        ${this.placeholder ? this.#renderOption({value: '', label: this.placeholder}) : nothing}
        ${this.choices.map((choice) => this.#renderOption(choice))}
      </select>`,
    );
  }

  #renderOption({value, label}: Choice) {
    return html`<option value=${value} ?selected=${value === this.value}>${label}</option>`;
  }

  #handleChange(event: Event) {
    this.value = (event.target as HTMLSelectElement).value;
    // The native event ends at the shadow root.
    this.dispatchEvent(new Event('change', {bubbles: true}));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'owner-select-field': SelectField;
  }
}
