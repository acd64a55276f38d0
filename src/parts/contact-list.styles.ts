import {css} from 'lit';

export const contactStyles = css`
  .contacts {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15em), 1fr));
    gap: 0.8em;
  }

  .contacts li {
    padding: 0.8em 1em;
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  .contacts .name {
    font-weight: 600;
  }

  .contacts a {
    display: flex;
    align-items: center;
    min-height: var(--_target);
    font-weight: 600;
  }

  .contacts .phone {
    font-size: 1.2em;
    font-variant-numeric: tabular-nums;
  }
`;
