import {css} from 'lit';

/** The page that publishes fees. */
export const feesStyles = css`
  :host {
    display: grid;
    gap: 1rem;
    align-content: start;
  }

  form {
    display: grid;
    gap: 0.9rem;
    max-inline-size: 36rem;
  }

  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6rem;
  }

  .verdict {
    font-weight: 650;
    color: var(--accent);
  }

  .verdict.wrong {
    color: var(--alarm);
  }

  .scroll {
    overflow-x: auto;
  }

  table {
    border-collapse: collapse;
    inline-size: 100%;
  }

  th,
  td {
    padding: 0.4rem 0.6rem;
    border-block-end: 1px solid var(--line);
    text-align: start;
    vertical-align: top;
  }

  code {
    font-size: 0.8125rem;
    overflow-wrap: anywhere;
  }

  .figure {
    font-variant-numeric: tabular-nums;
    text-align: end;
    overflow-wrap: anywhere;
  }

  dt {
    margin-block-start: 0.4rem;
  }

  summary {
    min-block-size: 2rem;
    cursor: pointer;
    font-weight: 600;
  }
`;
