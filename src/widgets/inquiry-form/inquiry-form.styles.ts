import {css} from 'lit';

export const styles = css`
  .form,
  .receipt {
    display: grid;
    gap: 1.5em;
  }

  .group {
    display: grid;
    gap: 1em;
  }

  .row {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr));
    gap: 1em;
  }

  .opening {
    font-size: 1.08em;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 1em;
  }

  .actions button.primary {
    min-width: 10em;
  }

  .summary {
    padding: 0.8em 1em;
    border-inline-start: 4px solid var(--_danger);
    border-radius: var(--_radius);
    background: var(--_surface);
    font-weight: 600;
  }

  .promise {
    margin-block-start: 0.6em;
  }

  .receipt {
    padding: 1.4em;
    border: 2px solid var(--_accent);
    border-radius: var(--_radius);
  }

  .receipt dl {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 13em), 1fr));
    gap: 1em 1.5em;
  }

  .receipt dt {
    color: var(--_muted);
    font-size: 0.92em;
  }

  .receipt dd {
    font-weight: 600;
  }

  .receipt .keep dd {
    font-size: 1.45em;
    font-variant-numeric: tabular-nums;
    letter-spacing: 0.02em;
    user-select: all;
  }
`;
