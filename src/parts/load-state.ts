import {css, html, LitElement} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {base} from '../styles/base.js';
import {controls} from '../styles/controls.js';

/** The owner wants it tried once more. */
export class RetryEvent extends Event {
  static readonly eventName = 'owner-retry';
  constructor() {
    super(RetryEvent.eventName, {bubbles: true});
  }
}

/**
 * Says that something is on its way, or could not be had and how to go on.
 *
 * @slot - What happened, and what to do.
 * @fires owner-retry - {RetryEvent} The owner pressed "try again".
 */
@customElement('owner-load-state')
export class LoadState extends LitElement {
  static override styles = [
    base,
    controls,
    css`
      .lines {
        display: grid;
        gap: 0.9em;
        min-height: 9em;
        padding-block: 0.6em;
      }

      .lines span {
        height: 1.1em;
        border-radius: 0.5em;
        background: var(--_surface);
        animation: breathe 1.8s ease-in-out infinite alternate;
      }

      .lines span:nth-child(2) {
        width: 85%;
      }

      .lines span:nth-child(3) {
        width: 60%;
      }

      @keyframes breathe {
        to {
          opacity: 0.45;
        }
      }

      @media (prefers-reduced-motion: reduce) {
        .lines span {
          animation: none;
        }
      }

      .hidden {
        position: absolute;
        width: 1px;
        height: 1px;
        overflow: hidden;
        clip-path: inset(50%);
        white-space: nowrap;
      }

      .trouble {
        padding: 1em 1.1em;
        border-inline-start: 4px solid var(--_warning);
        border-radius: var(--_radius);
        background: var(--_surface);
      }

      .trouble button {
        margin-block-start: 0.8em;
      }
    `,
  ];

  /** Still on its way; else the slotted trouble is shown. */
  @property({type: Boolean}) busy = false;
  /** What is on its way, for those who listen. */
  @property() label = '';
  /** The words on the button that tries again; without them there is no button. */
  @property() action = '';

  protected override render() {
    return this.busy ? this.#renderBusy() : this.#renderTrouble();
  }

  #renderBusy() {
    return html`
      <div role="status">
        <span class="hidden">${this.label}</span>
        <div class="lines" aria-hidden="true"><span></span><span></span><span></span></div>
      </div>
    `;
  }

  #renderTrouble() {
    return html`
      <div class="trouble" role="alert">
        <slot></slot>
        ${this.action && html`<button type="button" @click=${this.#handleRetry}>${this.action}</button>`}
      </div>
    `;
  }

  #handleRetry() {
    this.dispatchEvent(new RetryEvent());
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'owner-load-state': LoadState;
  }
  interface HTMLElementEventMap {
    'owner-retry': RetryEvent;
  }
}
