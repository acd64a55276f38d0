import {css} from 'lit';

const screen = css`
  .directory {
    display: grid;
    gap: 1.6em;
  }

  .group {
    display: grid;
    gap: 0.7em;
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

    .contacts {
      grid-template-columns: 1fr 1fr 1fr;
      gap: 0.5em;
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
