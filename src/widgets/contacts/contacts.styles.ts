import {css} from 'lit';

const screen = css`
  .directory {
    display: grid;
    gap: 1.6em;
  }

  /* Groups of one stand beside each other, each card about as wide as any other. */
  .groups {
    display: flex;
    flex-wrap: wrap;
    gap: 1.6em 0.8em;
    align-items: flex-start;
  }

  .group {
    display: grid;
    flex: 1 1 100%;
    grid-template-rows: auto 1fr;
    gap: 0.7em;
    min-width: 0;
  }

  .of-1 {
    flex: 1 1 15em;
    max-width: 24em;
  }

  .of-2 {
    flex: 2 1 31em;
    max-width: 48em;
  }

  .of-3 {
    flex: 3 1 46em;
  }

  /* The badge says it. */
  .hours.always {
    display: none;
  }

  h4 {
    margin: 0;
    font-size: 1em;
    font-weight: 650;
    line-height: 1.4;
  }

  .contacts li {
    display: grid;
    gap: 0.25em;
    align-content: start;
    border: 1px solid var(--_border);
  }

  .contacts .phone {
    font-size: 1.35em;
  }

  .group.emergency li {
    border: 2px solid var(--_danger);
  }

  .group.emergency h3,
  .group.emergency .phone {
    color: var(--_danger);
  }

  .after {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.6em;
  }

  .contacts .after .phone {
    font-size: 1.1em;
  }
`;

/** A sheet for the entrance: numbers large, nothing that is only true at this moment. */
const print = css`
  @media print {
    :host {
      font-size: 10.5pt !important;
      line-height: 1.35 !important;
    }

    .directory {
      gap: 0.8em;
    }

    .state,
    .after {
      display: none;
    }

    .hours.always {
      display: block;
    }

    .contacts {
      grid-template-columns: 1fr 1fr 1fr;
      gap: 0.5em;
    }

    .group {
      flex: 1 1 100%;
      max-width: none;
    }

    .of-1 {
      flex: 0 1 calc(50% - 0.4em);
    }

    .of-1 .contacts {
      grid-template-columns: 1fr;
    }

    .of-2 .contacts {
      grid-template-columns: 1fr 1fr;
    }

    .contacts li {
      padding: 0.4em 0.6em;
      break-inside: avoid;
    }

    .contacts a {
      min-height: 0;
      color: inherit;
      text-decoration: none;
    }

    .group {
      break-inside: avoid-page;
    }
  }
`;

export const styles = [screen, print];
