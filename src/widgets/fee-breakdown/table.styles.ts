import {css} from 'lit';

/** Tables that become lists of named figures where the page is narrow. */
export const tableStyles = css`
  .scroll {
    overflow-x: auto;
  }

  table {
    width: 100%;
    border-collapse: collapse;
  }

  caption {
    padding-block-end: 0.5em;
    color: var(--_muted);
    font-size: max(16px, 0.92em);
    text-align: start;
  }

  th,
  td {
    padding: 0.55em 0.6em;
    border-block-end: 1px solid var(--_border);
    text-align: start;
    vertical-align: top;
    font-weight: 400;
  }

  thead > tr > * {
    border-block-end: 2px solid var(--_control-border);
    font-weight: 650;
  }

  td,
  thead th + th {
    font-variant-numeric: tabular-nums;
    text-align: end;
    white-space: nowrap;
  }

  td.asks {
    padding-block: 0;
    vertical-align: middle;
  }

  .level-0 > * {
    font-weight: 600;
  }

  .level-1 > th {
    padding-inline-start: 1.6em;
  }

  .level-2 > th {
    padding-inline-start: 2.8em;
  }

  .level-3 > th,
  .level-4 > th {
    padding-inline-start: 4em;
  }

  tr.total > * {
    border-block-start: 2px solid var(--_control-border);
    font-weight: 700;
  }

  .money {
    max-width: 44em;
  }

  @media (max-width: 40em) {
    thead {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }

    table,
    tbody,
    caption {
      display: block;
    }

    tbody tr {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: 0.15em 1em;
      padding-block: 0.7em;
      border-block-end: 1px solid var(--_border);
    }

    tbody tr > * {
      padding-block: 0;
      border: 0;
      text-align: start;
    }

    tbody th {
      grid-column: 1 / -1;
    }

    tbody td {
      padding-inline: 0.6em;
    }

    tbody td::before {
      display: block;
      color: var(--_muted);
      content: attr(data-label);
      font-size: max(16px, 0.9em);
      font-weight: 400;
    }

    tbody .total {
      border-block-start: 2px solid var(--_control-border);
    }

    tbody .total > * {
      border: 0;
    }

    td.asks {
      align-self: end;
      text-align: end;
    }

    td.asks::before {
      content: none;
    }
  }
`;
