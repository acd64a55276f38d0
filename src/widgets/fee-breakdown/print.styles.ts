import {css} from 'lit';

/** One or two sheets: figures and explanations, nothing to press. */
export const printStyles = css`
  @media print {
    /* Not the host: the page's own size for it would win. */
    .fees {
      font-size: 9.5pt;
      line-height: 1.35;
    }

    .muted {
      font-size: 0.92em;
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

    /* A grid breaks across sheets with its rows on top of each other. */
    .fees,
    .fees > section,
    .share-lines {
      display: block;
    }

    .fees > * + *,
    .fees > section > * + *,
    .share-lines > * + * {
      margin-block-start: 0.45em;
    }

    .verdict {
      padding: 0.3em 0.6em;
    }

    .why {
      font-size: 0.85em;
    }

    summary .words {
      display: inline;
      margin-inline-start: 0.6em;
    }

    .payments:not([open]) {
      display: none;
    }

    .why .sources li {
      break-inside: avoid;
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
      grid-template-columns: 13em minmax(0, 1fr);
    }

    .legend li,
    th,
    td,
    .balance > div {
      padding-block: 0.12em;
    }

    .line {
      border-radius: 0;
      content-visibility: visible;
    }

    summary {
      min-height: 0;
      padding: 0.1em 0.5em;
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
