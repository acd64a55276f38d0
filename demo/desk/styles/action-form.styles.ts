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

  .point-to {
    display: grid;
    gap: 0.2rem;
    margin: 0;
    padding: 0;
    border: 0;
  }

  .point-to legend {
    padding: 0;
    font-weight: 600;
  }

  .tick {
    display: flex;
    gap: 0.6rem;
    align-items: center;
    min-height: 32px;
  }

  [hidden] {
    display: none;
  }
`;
