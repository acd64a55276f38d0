import {css} from 'lit';

export const reviewStyles = css`
  :host {
    display: grid;
    gap: 1rem;
    max-inline-size: 72rem;
  }

  form,
  section {
    display: grid;
    gap: 0.8rem;
    min-inline-size: 0;
  }

  form {
    gap: 1.3rem;
  }

  section > button {
    justify-self: start;
  }

  .row {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr));
    gap: 0.8rem;
  }

  .list,
  ol {
    display: grid;
    gap: 0.6rem;
    margin: 0;
    padding: 0;
    list-style-type: '';
  }

  .list button {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.4rem 1rem;
    inline-size: 100%;
    padding: 0.8rem 1rem;
    border-color: var(--line);
    text-align: start;
  }

  .entry {
    display: grid;
    grid-template-columns: minmax(14rem, 3fr) repeat(auto-fit, minmax(8rem, 1fr));
    align-items: center;
    gap: 0.5rem;
  }

  .tick {
    display: inline-flex;
    align-items: center;
    gap: 0.4rem;
    min-block-size: 2.25rem;
  }

  input[type='checkbox'] {
    inline-size: 1.1rem;
    min-block-size: 1.1rem;
    accent-color: var(--accent);
  }

  .scroll {
    overflow-x: auto;
  }

  table {
    border-collapse: collapse;
    font-size: 0.875rem;
  }

  th,
  td {
    padding: 0.4rem 0.7rem;
    border-block-end: 1px solid var(--line);
    text-align: start;
    white-space: nowrap;
  }

  thead th {
    color: var(--muted);
    font-weight: 600;
    white-space: normal;
    vertical-align: bottom;
  }

  .buttons {
    display: flex;
    align-items: center;
    gap: 0.8rem;
  }

  .refused {
    padding: 0.6rem 0.8rem;
    border-radius: 8px;
    background: var(--alarm-soft);
    color: var(--alarm);
  }

  [hidden] {
    display: none;
  }

  @media (max-width: 48rem) {
    .entry {
      grid-template-columns: 1fr;
    }
  }
`;
