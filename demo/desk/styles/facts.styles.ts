import {css} from 'lit';

export const factsStyles = css`
  :host {
    display: block;
  }

  dl {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(11rem, 1fr));
    gap: 0.6rem 1.5rem;
    margin: 0;
  }

  dt {
    color: var(--muted);
    font-size: 0.8125rem;
  }

  dd {
    margin: 0;
    overflow-wrap: anywhere;
  }

  dd a {
    margin-inline-end: 0.75rem;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
`;
