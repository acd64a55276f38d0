import {css} from 'lit';

/** Buttons, fields and links to press: at least 48 px high, readable under forced colours. */
export const controls = css`
  button,
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    min-height: var(--_target);
    padding: 0.5em 1.4em;
    border: 2px solid var(--_accent);
    border-radius: var(--_radius);
    background: transparent;
    color: var(--_accent);
    font: inherit;
    font-weight: 600;
    line-height: 1.3;
    text-align: center;
    text-decoration: none;
    cursor: pointer;
  }

  button.primary,
  .button.primary {
    background: var(--_accent);
    color: var(--_accent-text);
  }

  button:hover,
  .button:hover {
    box-shadow: 0 0 0 3px var(--_border);
  }

  button[aria-disabled='true'] {
    cursor: progress;
    opacity: 0.7;
  }

  input,
  select,
  textarea {
    display: block;
    width: 100%;
    min-height: var(--_target);
    margin: 0;
    padding: 0.6em 0.8em;
    border: 1.5px solid var(--_control-border);
    border-radius: var(--_radius);
    background: var(--_field);
    color: inherit;
    font: inherit;
    line-height: 1.5;
  }

  textarea {
    min-height: 8.5em;
    resize: vertical;
  }

  select option {
    background: Canvas;
    color: CanvasText;
  }

  input[type='radio'],
  input[type='checkbox'] {
    width: 1.3em;
    height: 1.3em;
    min-height: 0;
    flex: none;
    margin: 0.15em 0 0;
    padding: 0;
    accent-color: var(--_accent);
  }

  /* As wide as before: a wider border would have the field laid out anew. */
  [aria-invalid='true'] {
    border-color: var(--_danger);
  }
`;
