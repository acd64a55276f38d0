import {css} from 'lit';

export const listStyles = css`
  :host {
    display: block;
  }

  section {
    display: grid;
    grid-template-rows: auto auto minmax(0, 1fr);
    block-size: 100%;
  }

  .scroll {
    grid-row: 3;
    overflow: auto;
  }

  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  li {
    border-block-end: 1px solid var(--line);
  }

  .refused {
    padding: 0.6rem 1rem;
    background: var(--alarm-soft);
    color: var(--alarm);
  }

  .end {
    display: grid;
    gap: 0.75rem;
    padding: 1.5rem 1rem;
    color: var(--muted);
    text-align: center;
    justify-items: center;
  }
`;
