import {css} from 'lit';

export const timelineStyles = css`
  :host {
    display: block;
  }

  ol {
    display: grid;
    gap: 1.1rem;
    margin: 0.75rem 0 0;
    padding: 0;
    list-style: none;
  }

  li {
    position: relative;
    display: grid;
    gap: 0.35rem;
    padding-inline-start: 1.6rem;
  }

  li::before {
    content: '';
    position: absolute;
    inset-block: 0.45rem -1.45rem;
    inset-inline-start: 0.3rem;
    border-inline-start: 2px solid var(--line);
  }

  li:last-child::before {
    display: none;
  }

  li::after {
    content: '';
    position: absolute;
    inset-block-start: 0.4rem;
    inset-inline-start: 0;
    inline-size: 0.75rem;
    block-size: 0.75rem;
    border: 2px solid var(--accent);
    border-radius: 50%;
    background: var(--paper);
  }

  li.owner::after {
    border-color: var(--reply);
    background: var(--reply);
  }

  li.internal::after {
    border-color: var(--note);
    border-radius: 2px;
  }

  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.1rem 0.5rem;
  }

  time {
    margin-inline-start: auto;
    color: var(--muted);
    font-size: 0.8125rem;
    font-variant-numeric: tabular-nums;
  }

  dl {
    display: grid;
    gap: 0.3rem;
    margin: 0;
  }

  dl div {
    display: grid;
    grid-template-columns: minmax(5.5rem, 7rem) minmax(0, 1fr);
    gap: 0.75rem;
  }

  dt {
    color: var(--muted);
    font-size: 0.875rem;
  }

  dd {
    margin: 0;
  }

  .note {
    display: grid;
    gap: 0.25rem;
    padding: 0.6rem 0.8rem;
    border: 1px dashed var(--note);
    border-radius: 8px;
    background: var(--note-soft);
  }

  .attached {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6rem;
    margin: 0.5rem 0 0;
    padding: 0;
    list-style: none;
  }

  .attached li::before {
    content: none;
  }

  .attached li {
    display: grid;
    gap: 0.2rem;
    margin: 0;
    padding: 0;
    border: 0;
    background: none;
  }

  .attached img {
    display: block;
    max-width: 9rem;
    max-height: 9rem;
    border-radius: 6px;
  }

  @media print {
    .note,
    li.internal {
      display: none;
    }
  }
`;
