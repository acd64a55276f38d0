import {css} from 'lit';

/** Fields below and beside each other. */
export const styles = css`
  .form {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.5em;
  }

  .group {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
  }

  .row {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr));
    gap: 1em;
  }
`;
