import {css} from 'lit';

export const rowStyles = css`
  :host {
    display: block;
  }

  a {
    display: grid;
    gap: 0.25rem;
    padding: 0.7rem 1rem;
    border-inline-start: 4px solid transparent;
    color: inherit;
    text-decoration: none;
  }

  a:hover {
    background: var(--surface);
  }

  a:focus-visible {
    outline-offset: -3px;
  }

  :host([selected]) a {
    border-inline-start-color: var(--accent);
    background: var(--surface);
  }

  .top,
  .marks,
  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.15rem 0.5rem;
  }

  .top,
  .foot {
    color: var(--muted);
    font-size: 0.8125rem;
  }

  .kind {
    color: var(--ink);
    font-weight: 600;
  }

  .reference {
    font-variant-numeric: tabular-nums;
  }

  time,
  .due {
    margin-inline-start: auto;
  }

  .summary {
    display: -webkit-box;
    overflow: hidden;
    overflow-wrap: anywhere;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }
`;
