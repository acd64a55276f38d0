import {css} from 'lit';

export const actionFormStyles = css`
  :host {
    display: block;
    padding-block-start: 0.9rem;
    border-block-start: 1px solid var(--line);
  }

  form {
    display: grid;
    gap: 0.9rem;
  }

  h4 {
    font-size: 1.0625rem;
  }

  .buttons {
    display: flex;
    gap: 0.5rem;
  }

  .refused {
    padding: 0.6rem 0.8rem;
    border-radius: 8px;
    background: var(--alarm-soft);
    color: var(--alarm);
  }

  [hidden] {
    display: none;
  }
`;
