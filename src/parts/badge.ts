import {css, html, LitElement} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {base} from '../styles/base.js';

/** How much attention something asks for. */
export type BadgeMood = 'neutral' | 'info' | 'good' | 'attention' | 'alarm';

/** Shapes, so that colour is never the only signal. */
const signs: Readonly<Record<BadgeMood, string>> = {
  neutral: '•',
  info: 'i',
  good: '✓',
  attention: '!',
  alarm: '‼',
};

/**
 * One word about a state or a weight, with a sign and a colour of its own.
 *
 * @slot - The word.
 */
@customElement('owner-badge')
export class Badge extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        display: inline-flex;
        align-items: center;
        gap: 0.45em;
        padding: 0.1em 0.75em 0.1em 0.3em;
        border: 1.5px solid currentColor;
        border-radius: 2em;
        font-size: 0.88em;
        font-weight: 600;
      }

      .sign {
        display: inline-block;
        width: 1.4em;
        border-radius: 50%;
        font-weight: 700;
        line-height: 1.4;
        text-align: center;
      }

      :host([mood='info']) {
        color: var(--_info);
      }

      :host([mood='good']) {
        color: var(--_success);
      }

      :host([mood='attention']) {
        color: var(--_warning);
      }

      :host([mood='alarm']) {
        color: var(--_danger);
        border-width: 2px;
      }
    `,
  ];

  @property({reflect: true}) mood: BadgeMood = 'neutral';

  protected override render() {
    return html`<span class="sign" aria-hidden="true">${signs[this.mood]}</span><slot></slot>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'owner-badge': Badge;
  }
}
