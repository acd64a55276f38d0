import {css} from 'lit';

export const signInStyles = css`
  :host {
    display: block;
  }

  form {
    display: grid;
    gap: 1rem;
    inline-size: min(100%, 22rem);
  }

  h2 {
    font-size: 1.35rem;
  }

  [hidden] {
    display: none;
  }

  button.primary {
    min-block-size: 2.75rem;
  }
`;
