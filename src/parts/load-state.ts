import {css, html} from 'lit';

export const loadStyles = css`
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
  }

  .lines span + span {
    width: 70%;
  }

  /* After some seconds the owner is told, and shown the page's own way on. */
  .late {
    max-height: 0;
    overflow: hidden;
    visibility: hidden;
    animation: appear 0s 8s forwards;
  }

  @keyframes appear {
    to {
      max-height: none;
      visibility: visible;
    }
  }

  .heard {
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
`;

/** Something is on its way: `label` says what, to those who listen, and to all when it takes long. */
export const loading = (label: string) =>
  html`<div role="status">
    <span class="heard">${label}</span>
    <div class="lines" aria-hidden="true"><span></span><span></span><span></span></div>
    <div class="late">${label} <slot></slot></div>
  </div>`;

/** What could not be had. */
export interface Trouble {
  /** What happened, and what to do. */
  readonly text: string;
  /** The language of the text, BCP 47. */
  readonly lang: string;
  /** The words on the button that tries again. */
  readonly action: string;
  readonly onRetry: () => void;
}

/** Says what could not be had and how to go on; the page's own fallback content follows. */
export const trouble = ({text, lang, action, onRetry}: Trouble) =>
  html`<div class="trouble" role="alert" lang=${lang}>
      <p>${text}</p>
      <button type="button" @click=${onRetry}>${action}</button>
    </div>
    <slot></slot>`;
