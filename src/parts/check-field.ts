import {css, html, LitElement} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {live} from 'lit/directives/live.js';
import {base} from '../styles/base.js';
import {controls} from '../styles/controls.js';
import {describedBy, fieldFrameStyles, renderError, renderLabel} from './field-frame.js';

/**
 * Something to agree to.
 *
 * @slot - More about it, below the box.
 * @fires change - Ticked or unticked; read `checked`.
 */
@customElement('owner-check-field')
export class CheckField extends LitElement {
  static override shadowRootOptions: ShadowRootInit = {
    ...LitElement.shadowRootOptions,
    delegatesFocus: true,
  };

  static override styles = [
    base,
    controls,
    fieldFrameStyles,
    css`
      label {
        display: flex;
        align-items: flex-start;
        gap: 0.7em;
        min-height: 48px;
        padding-block: 0.6em;
        font-weight: 600;
        cursor: pointer;
      }
    `,
  ];

  @property() label = '';
  @property() note?: string;
  @property() error?: string;
  @property({type: Boolean}) checked = false;

  protected override render() {
    return html`
      <label>
        <input
          type="checkbox"
          .checked=${live(this.checked)}
          aria-required="true"
          aria-invalid=${Boolean(this.error)}
          aria-describedby=${describedBy(this, 'more')}
          @change=${this.#handleChange}
        />
        <span>${renderLabel(this)}</span>
      </label>
      ${renderError(this)}
      <div id="more" class="muted"><slot></slot></div>
    `;
  }

  #handleChange(event: Event) {
    this.checked = (event.target as HTMLInputElement).checked;
    this.dispatchEvent(new Event('change', {bubbles: true}));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'owner-check-field': CheckField;
  }
}
