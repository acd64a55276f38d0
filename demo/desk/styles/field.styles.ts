import {css} from 'lit';

/** Labelled controls with their hint and their error. */
export const fieldStyles = css`
  .field {
    display: grid;
    gap: 0.25rem;
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }

  .field > label,
  .field > legend {
    padding: 0;
    font-weight: 600;
  }

  .optional,
  .hint {
    color: var(--muted);
    font-size: 0.8125rem;
    font-weight: 400;
  }

  .error {
    color: var(--alarm);
    font-size: 0.875rem;
  }

  .error::before {
    content: '▲ ';
    font-size: 0.75em;
  }

  .advice {
    color: var(--note);
    font-size: 0.875rem;
  }

  .advice:empty {
    display: none;
  }

  input,
  select,
  textarea {
    inline-size: 100%;
    min-block-size: 2.5rem;
    padding: 0.4rem 0.65rem;
    border: 1px solid var(--edge);
    border-radius: 8px;
    background: var(--surface);
    color: var(--ink);
    font: inherit;
  }

  input[type='radio'] {
    inline-size: 1.1rem;
    min-block-size: 1.1rem;
    margin: 0;
    accent-color: var(--accent);
  }

  textarea {
    resize: vertical;
    field-sizing: content;
    min-block-size: 4.75rem;
    max-block-size: 22rem;
  }

  [aria-invalid='true'] {
    border-color: var(--alarm);
    box-shadow: inset 0 0 0 1px var(--alarm);
  }

  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1.25rem;
  }

  .choices label {
    display: inline-flex;
    align-items: center;
    gap: 0.45rem;
    min-block-size: 2rem;
  }

  .quick {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35rem;
  }

  .quick button {
    min-block-size: 1.9rem;
    padding: 0.1rem 0.65rem;
    border-color: var(--line);
    font-size: 0.8125rem;
  }

  @media (pointer: coarse) {
    input,
    select {
      min-block-size: 2.75rem;
      font-size: 1rem;
    }

    textarea {
      font-size: 1rem;
    }
  }
`;
