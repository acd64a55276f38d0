import {css} from 'lit';

export const styles = css`
  section {
    display: grid;
    gap: 1.4em;
  }

  owner-waiting-list {
    margin-block-end: 1.4em;
  }

  header {
    display: grid;
    justify-items: start;
    gap: 0.5em;
  }

  dl {
    display: grid;
    gap: 0.8em;
  }

  dt {
    color: var(--_muted);
    font-size: max(16px, 0.92em);
  }

  h3 {
    margin-block-end: 0.5em;
  }

  .row {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr));
    gap: 1em;
  }

  .callout {
    padding: 1em 1.2em;
    border-inline-start: 4px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  .quote {
    padding-inline-start: 1em;
    border-inline-start: 3px solid var(--_border);
  }

  .callout > :not(:first-child) {
    margin-block-start: 0.6em;
  }

  .stages {
    display: grid;
    gap: 0.9em;
  }

  summary {
    min-height: var(--_target);
    padding-block: 0.7em;
    color: var(--_accent);
    font-weight: 600;
    cursor: pointer;
  }

  .reply,
  .actions {
    display: grid;
    gap: 0.8em;
    justify-items: start;
  }

  .reply > div {
    width: 100%;
  }

  /* Out of the way, yet there, so that what comes is announced. */
  [role='alert']:empty,
  .news:empty {
    position: absolute;
  }

  .news {
    font-weight: 600;
  }
`;
