import {css, html, nothing} from 'lit';
import type {Spoken} from './said.js';

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

export const badgeStyles = css`
  .badge {
    display: inline-flex;
    align-items: center;
    gap: 0.45em;
    padding-block: 0.1em;
    padding-inline: 0.3em 0.75em;
    border: 1.5px solid currentColor;
    border-radius: 2em;
    font-size: max(16px, 0.9em);
    font-weight: 600;
  }

  .badge span {
    width: 1.4em;
    font-weight: 700;
    line-height: 1.4;
    text-align: center;
  }

  .badge.info {
    color: var(--_info);
  }

  .badge.good {
    color: var(--_success);
  }

  .badge.attention {
    color: var(--_warning);
  }

  .badge.alarm {
    color: var(--_danger);
    border-width: 2px;
  }
`;

/** One word about a state or a weight, with a sign and a colour of its own. */
export const badge = (text: string, mood: BadgeMood, lang: Spoken = nothing) =>
  html`<span class="badge ${mood}" lang=${lang}
    ><span aria-hidden="true">${signs[mood]}</span>${text}</span
  >`;
