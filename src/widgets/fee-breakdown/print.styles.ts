import {css} from 'lit';

/** One or two sheets: figures and explanations, nothing to press. */
export const printStyles = css`
  @media print {
    :host {
      font-size: 9pt;
      line-height: 1.3;
    }

    .ask,
    .more,
    .toggle,
    .opening,
    td.asks,
    .unit select,
    slot[name='sign-in'] {
      display: none;
    }

    .fees,
    .fees > section {
      gap: 0.7em;
    }

    .why .sources {
      display: block;
      columns: 2;
    }

    .fees > section > h3,
    h3 {
      font-size: 1.1em;
    }

    .composition {
      grid-template-columns: 11em minmax(0, 1fr);
    }

    .legend li,
    th,
    td,
    .balance > div {
      padding-block: 0.15em;
    }

    .line {
      border-radius: 0;
      content-visibility: visible;
    }

    summary {
      min-height: 0;
      padding: 0.25em 0.5em;
    }

    summary::before {
      display: none;
    }

    .steps li,
    .sources a {
      padding: 0.15em 0;
      background: none;
    }

    tr,
    .line,
    .composition,
    .balance {
      break-inside: avoid;
    }

    .scroll {
      overflow: visible;
    }

    .ring path,
    .key {
      print-color-adjust: exact;
      -webkit-print-color-adjust: exact;
    }
  }
`;
