import {css} from 'lit';

const screen = css`
  .standards,
  .area {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
  }

  .area {
    margin-block-start: 0.4em;
  }

  h4 {
    margin: 0;
    font-size: 1.05em;
    font-weight: 650;
    line-height: 1.4;
  }

  .facts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr));
    gap: 0.8em 1.6em;
    padding: 1em 1.2em;
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  dt {
    font-size: max(16px, 0.9em);
    color: var(--_muted);
  }

  .facts dd,
  article dd {
    font-weight: 500;
  }

  dd .muted {
    display: block;
    font-weight: 400;
  }

  .which {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.6em 1.2em;
    padding: 0.8em 1.1em;
    border-inline-start: 4px solid var(--_info);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  .tally {
    display: grid;
    gap: 0.5em;
  }

  .tally p {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }

  .filter {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 14em), 1fr));
    gap: 0.8em 1.2em;
    align-items: end;
  }

  .short {
    display: flex;
    align-items: center;
    gap: 0.6em;
    min-height: var(--_target);
    cursor: pointer;
  }

  .short input {
    margin: 0;
  }

  .found {
    grid-column: 1 / -1;
  }

  .items {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 21em), 1fr));
    gap: 1em;
  }

  article {
    display: flex;
    flex-direction: column;
    gap: 0.7em;
    padding: 1.1em 1.2em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_field);
  }

  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    justify-content: space-between;
    gap: 0.4em 0.8em;
  }

  /* In a wide card the facts stand beside each other. */
  article dl {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 17em), 1fr));
    gap: 0.5em 1.6em;
  }

  article dl > div {
    display: grid;
    grid-template-columns: minmax(5em, 7.5em) minmax(0, 1fr);
    gap: 0.2em 0.8em;
    padding-block-start: 0.5em;
    border-block-start: 1px solid var(--_border);
  }

  .phone {
    display: flex;
    align-items: center;
    min-height: var(--_target);
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }

  .note,
  .document {
    display: block;
    margin-block-start: 0.3em;
    font-weight: 400;
  }

  a.ask,
  button.ask {
    display: inline-flex;
    align-items: center;
    align-self: start;
    min-height: var(--_target);
    margin-block-start: auto;
    padding: 0 0.2em;
    border: 0;
    background: none;
    color: var(--_accent);
    font-weight: 600;
    text-decoration: underline;
  }

  .versions {
    max-width: 26em;
    margin-block-start: 0.6em;
  }
`;

/** The promises and how they were met, nothing to press. */
const print = css`
  @media print {
    :host {
      font-size: 10pt !important;
      line-height: 1.35 !important;
    }

    .muted,
    dt {
      font-size: 0.9em;
    }

    .filter,
    .versions,
    .which button,
    .ask {
      display: none !important;
    }

    .items {
      grid-template-columns: 1fr 1fr;
      gap: 0.5em;
    }

    article {
      padding: 0.5em 0.7em;
      break-inside: avoid;
    }

    h3 {
      break-after: avoid;
    }

    .phone {
      min-height: 0;
    }
  }
`;

export const styles = [screen, print];
