import {css} from 'lit';

export const filterStyles = css`
  :host {
    display: grid;
    gap: 0.5rem;
    padding: 0.75rem 1rem;
    border-block-end: 1px solid var(--line);
  }

  .views {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35rem;
  }

  .views button {
    min-block-size: 2rem;
    padding: 0.1rem 0.65rem;
    border-color: var(--line);
    font-size: 0.875rem;
  }

  .views [aria-pressed='true'] {
    border-color: var(--accent);
  }

  .views b {
    font-variant-numeric: tabular-nums;
  }

  .overdue b {
    color: var(--alarm);
  }

  .replied b {
    color: var(--reply);
  }

  .selects {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 0.5rem;
  }

  input,
  select {
    min-block-size: 2.25rem;
  }

  select {
    text-overflow: ellipsis;
  }
`;
