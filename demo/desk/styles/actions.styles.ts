import {css} from 'lit';

export const actionsStyles = css`
  :host {
    display: block;
  }

  section {
    display: grid;
    gap: 0.75rem;
    padding: 1rem 1.1rem;
    border: 1px solid var(--line);
    border-radius: 12px;
    background: var(--surface);
  }

  .words,
  .steps {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4rem;
  }

  .steps:empty {
    display: none;
  }

  button {
    font-size: 0.9375rem;
  }

  .primary[aria-expanded='true'] {
    background: var(--accent-soft);
    color: var(--accent);
  }

  .news {
    position: sticky;
    inset-block-start: 0.5rem;
    z-index: 1;
    box-shadow: 0 6px 16px rgb(10 30 24 / 14%);
    display: grid;
    gap: 0.5rem;
    padding: 0.75rem 0.9rem;
    border-radius: 8px;
    background: var(--reply-soft);
    color: var(--ink);
    justify-items: start;
  }

  .news ul {
    margin: 0;
    padding-inline-start: 1.1rem;
    max-block-size: 12rem;
    overflow: auto;
  }

  .draft {
    font-size: 0.8125rem;
    opacity: 0.85;
  }

  .closed {
    padding: 0.75rem 0.9rem;
    border-radius: 8px;
    background: var(--alarm-soft);
    color: var(--alarm);
  }
`;
