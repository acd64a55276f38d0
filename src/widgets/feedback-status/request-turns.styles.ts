import {css} from 'lit';

export const turnStyles = css`
  section {
    display: grid;
    gap: 1em;
  }

  [hidden] {
    display: none;
  }

  .choices-row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em;
  }

  .choices-row button {
    padding-inline: 1em;
  }

  [aria-expanded='true'] {
    background: var(--_surface);
  }

  .turn {
    display: grid;
    gap: 1em;
    padding: 1.1em 1.2em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }

  summary {
    min-height: var(--_target);
    padding-block: 0.7em;
    color: var(--_accent);
    font-weight: 600;
    cursor: pointer;
  }

  .details {
    display: grid;
    gap: 1em;
  }

  p:empty {
    display: none;
  }
`;
