import {css} from 'lit';

export const styles = css`
  .report,
  section {
    display: grid;
    gap: 1em;
  }

  .report {
    gap: 1.8em;
  }

  header {
    display: grid;
    gap: 0.5em;
  }

  h4 {
    margin: 0;
    font-size: 1.1em;
    font-weight: 650;
  }

  .periods {
    max-width: 22em;
  }

  .change {
    padding: 0.7em 1em;
    border-inline-start: 4px solid var(--_info);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  table {
    width: 100%;
    border-collapse: collapse;
    color: inherit;
    font-size: 1em;
  }

  th,
  td {
    padding: 0.55em 0.5em;
    border-block-end: 1px solid var(--_border);
    font-weight: 400;
    text-align: start;
    vertical-align: top;
  }

  thead th,
  tbody th {
    font-weight: 600;
  }

  tbody th {
    width: 52%;
  }

  th .muted,
  td .muted {
    display: block;
    font-weight: 400;
  }

  .figure {
    font-variant-numeric: tabular-nums;
  }

  .more {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.4em;
    align-items: flex-start;
    font-weight: 400;
  }

  details[open] {
    flex-basis: 100%;
  }

  summary {
    min-height: var(--_target);
    padding-block: 0.5em;
    color: var(--_accent);
    cursor: pointer;
  }

  tbody .ask {
    padding: 0;
    border: 0;
    text-decoration: underline;
  }

  .heard {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .bars {
    width: 100%;
    max-width: 26em;
    font-size: max(16px, 0.9em);
    fill: currentColor;
  }

  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em 1.4em;
    align-items: center;
  }

  .legend span {
    display: inline-flex;
    gap: 0.5em;
    align-items: center;
  }

  .legend svg {
    width: 1.6em;
    height: 0.9em;
  }

  .now {
    fill: var(--_accent);
  }

  .then {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 1.5;
  }

  .findings {
    display: grid;
    gap: 0.6em;
    padding-inline-start: 1.2em;
    list-style-type: disc;
  }

  @media print {
    .ask,
    .periods,
    td details,
    th details {
      display: none;
    }

    tr {
      break-inside: avoid;
    }

    .now {
      print-color-adjust: exact;
      -webkit-print-color-adjust: exact;
    }
  }
`;
