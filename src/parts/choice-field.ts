import {css, html, LitElement, nothing} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {live} from 'lit/directives/live.js';
import {base} from '../styles/base.js';
import {controls} from '../styles/controls.js';
import {
  describedBy,
  fieldFrameStyles,
  renderError,
  renderHint,
  renderLabel,
} from './field-frame.js';

/** Something to choose. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
}

/**
 * One of a few, all in sight, each a target big enough for any thumb.
 *
 * @fires change - The choice changed; read `value`.
 */
@customElement('owner-choice-field')
export class ChoiceField extends LitElement {
  static override shadowRootOptions: ShadowRootInit = {
    ...LitElement.shadowRootOptions,
    delegatesFocus: true,
  };

  static override styles = [
    base,
    controls,
    fieldFrameStyles,
    css`
      .choices {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(100%, 9.5em), 1fr));
        gap: 0.6em;
      }

      .choice {
        display: flex;
        gap: 0.6em;
        min-height: 48px;
        padding: 0.65em 0.8em;
        border: 1.5px solid var(--_border);
        border-radius: var(--_radius);
        background: var(--_field);
        cursor: pointer;
      }

      .choice.chosen {
        border-color: var(--_accent);
        box-shadow: inset 0 0 0 1px var(--_accent);
      }

      .choice .muted {
        display: block;
        line-height: 1.4;
      }
    `,
  ];

  @property() label = '';
  @property() note?: string;
  @property() hint?: string;
  @property() error?: string;
  @property() value = '';
  @property({attribute: false}) choices: readonly Choice[] = [];

  protected override render() {
    return html`
      <fieldset
        role="radiogroup"
        aria-required="true"
        aria-invalid=${Boolean(this.error)}
        aria-describedby=${describedBy(this)}
      >
        <legend class="label">${renderLabel(this)}</legend>
        ${renderHint(this)}
        <div class="choices">${this.choices.map((choice) => this.#renderChoice(choice))}</div>
        ${renderError(this)}
      </fieldset>
    `;
  }

  #renderChoice({value, label, hint}: Choice) {
    return html`<label class=${value === this.value ? 'choice chosen' : 'choice'}>
      <input
        type="radio"
        name="choice"
        value=${value}
        .checked=${live(value === this.value)}
        @change=${this.#handleChange}
      />
      <span>${label}${hint ? html`<span class="muted">${hint}</span>` : nothing}</span>
    </label>`;
  }

  #handleChange(event: Event) {
    this.value = (event.target as HTMLInputElement).value;
    this.dispatchEvent(new Event('change', {bubbles: true}));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'owner-choice-field': ChoiceField;
  }
}
