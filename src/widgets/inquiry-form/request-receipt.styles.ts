import {css} from 'lit';

export const styles = css`
  section {
    display: grid;
    gap: 1.5em;
    padding: 1.4em;
    border: 2px solid var(--_accent);
    border-radius: var(--_radius);
  }

  dl {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 13em), 1fr));
    gap: 1em 1.5em;
  }

  dt {
    color: var(--_muted);
    font-size: max(16px, 0.92em);
  }

  dd {
    font-weight: 600;
  }

  .keep dd {
    font-size: 1.45em;
    font-variant-numeric: tabular-nums;
    letter-spacing: 0.02em;
    user-select: all;
  }

  figure {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 1em;
    margin: 0;
  }

  figcaption {
    flex: 1 1 14em;
  }

  svg {
    flex: none;
    width: 9em;
    height: 9em;
    border-radius: var(--_radius);
    background: #fff;
    fill: #000;
    forced-color-adjust: none;
  }

  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em;
  }

  .ways button {
    padding-inline: 1em;
  }
`;
