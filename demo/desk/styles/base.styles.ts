import {css} from 'lit';

/** What every part of the desk looks like: text, buttons, marks. */
export const baseStyles = css`
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  h1,
  h2,
  h3,
  h4,
  p {
    margin: 0;
  }

  h3 {
    font-size: 1rem;
  }

  :lang(zh) {
    font-variant-east-asian: normal;
  }

  a {
    color: var(--accent);
    text-underline-offset: 0.2em;
  }

  :focus-visible {
    outline: 2.5px solid var(--focus);
    outline-offset: 2px;
  }

  button {
    min-block-size: 2.25rem;
    padding: 0.3rem 0.85rem;
    border: 1px solid var(--edge);
    border-radius: 8px;
    background: var(--surface);
    color: var(--ink);
    font: inherit;
    cursor: pointer;
  }

  button:hover {
    background: var(--accent-soft);
  }

  button.primary {
    border-color: var(--accent);
    background: var(--accent);
    color: var(--on-accent);
    font-weight: 600;
  }

  button.plain {
    border-color: transparent;
    background: none;
    color: var(--accent);
  }

  button[aria-pressed='true'],
  button[aria-expanded='true'] {
    border-color: var(--accent);
    background: var(--accent-soft);
    color: var(--accent);
    font-weight: 600;
  }

  button[aria-disabled='true'] {
    opacity: 0.6;
    cursor: default;
  }

  .muted {
    color: var(--muted);
  }

  .mark {
    display: inline-flex;
    align-items: center;
    gap: 0.3em;
    padding: 0.05rem 0.5rem;
    border-radius: 99px;
    background: var(--accent-soft);
    color: var(--accent);
    font-size: 0.8125rem;
    font-weight: 600;
    white-space: nowrap;
  }

  .mark.closed {
    background: var(--line);
    color: var(--ink);
  }

  .mark.overdue {
    background: var(--alarm-soft);
    color: var(--alarm);
  }

  .mark.replied {
    background: var(--reply-soft);
    color: var(--reply);
  }

  .mark.internal {
    background: var(--note-soft);
    color: var(--note);
  }

  .verbatim {
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }

  .hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @media (pointer: coarse) {
    button {
      min-block-size: 2.75rem;
    }
  }

  @media (forced-colors: active) {
    .mark {
      border: 1px solid;
    }
  }
`;
