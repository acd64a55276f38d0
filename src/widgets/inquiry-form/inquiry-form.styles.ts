import {css} from 'lit';

export const styles = css`
  .form {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.5em;
  }

  .opening {
    font-size: 1.08em;
  }

  /* Room for what is on its way, so that nothing jumps when it comes. */
  owner-inquiry-details {
    min-height: 40em;
  }

  .dictates {
    min-height: calc(var(--_target) + 1.5em);
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 1em;
  }

  .actions button.primary {
    min-width: min(100%, 10em);
  }

  .urgent,
  .summary:not(:empty) {
    padding: 0.8em 1em;
    border-inline-start: 4px solid var(--_danger);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  .urgent a {
    display: inline-block;
    padding-block: 0.4em;
    color: var(--_danger);
    font-weight: 600;
  }

  .summary {
    font-weight: 600;
  }

  .promise {
    margin-block-start: 0.6em;
  }
`;
