import {css, html, LitElement} from 'lit';
import {customElement} from 'lit/decorators.js';
import {Localize} from '../../controllers/localize.js';
import {textSize} from '../../messages/text-size.js';
import {base} from '../../styles/base.js';
import {controls} from '../../styles/controls.js';
import {TextSizeChosenEvent} from './text-size-chosen-event.js';

/**
 * Lets owners choose larger text, larger buttons and more contrast, in sight of all; what they chose
 * is remembered in their browser and holds for every widget of the page.
 *
 * @slot - Shown without script.
 * @fires owner-text-size-chosen - {TextSizeChosenEvent} The owner chose; the portals follow.
 */
@customElement('owner-text-size')
export class TextSizeSwitch extends LitElement {
  static override styles = [
    base,
    controls,
    css`
      :host {
        display: inline-block;
      }

      @media print {
        :host {
          display: none;
        }
      }

      .sign {
        font-size: 1.25em;
        font-weight: 700;
        line-height: 1;
      }
    `,
  ];

  readonly #localize = new Localize(this, textSize);

  protected override render() {
    const {messages, size} = this.#localize;
    if (!messages) return html`<slot></slot>`;
    const isLarge = size === 'large';
    return html`<button
      type="button"
      lang=${messages.lang}
      aria-pressed=${isLarge}
      @click=${() => this.dispatchEvent(new TextSizeChosenEvent(isLarge ? 'normal' : 'large'))}
    >
      <span class="sign" aria-hidden="true">${messages.terms.sign}</span>${messages.terms.larger}
    </button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'owner-text-size': TextSizeSwitch;
  }
}
