import {css} from 'lit';

export const styles = css`
  section,
  form {
    display: grid;
    gap: 1.2em;
  }

  .head {
    display: grid;
    gap: 0.5em;
  }

  .promise {
    padding: 0.8em 1em;
    border-inline-start: 4px solid var(--_info);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  .progress {
    display: grid;
    gap: 0.35em;
    font-weight: 600;
  }

  progress {
    width: 100%;
    height: 0.7em;
    accent-color: var(--_accent);
  }

  .questions {
    display: grid;
    gap: 1.8em;
  }

  .clear {
    min-height: 44px;
    margin-block-start: 0.4em;
    padding: 0.2em 0.4em;
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

  .thanks {
    padding: 1.1em 1.2em;
    border: 1.5px solid var(--_success);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  h4 {
    margin: 0;
    font-size: 1em;
    font-weight: 650;
  }

  .figures,
  .actions li {
    display: grid;
    gap: 0.6em;
    padding: 1em 1.2em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_field);
    break-inside: avoid;
  }

  .actions,
  .actions ul {
    display: grid;
    gap: 0.7em;
  }

  .actions li {
    border-inline-start: 4px solid var(--_success);
  }

  .who {
    font-weight: 650;
  }

  .heard-words {
    font-size: 1.05em;
  }

  .headline {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 1em;
    align-items: baseline;
  }

  .headline strong {
    font-size: 1.2em;
  }

  table {
    width: 100%;
    border-collapse: collapse;
    color: inherit;
    font-size: 1em;
  }

  caption {
    padding-block-end: 0.3em;
    font-weight: 600;
    text-align: start;
  }

  th,
  td {
    padding: 0.35em 0.5em;
    border-block-end: 1px solid var(--_border);
    font-weight: 400;
    text-align: start;
    vertical-align: middle;
  }

  thead th {
    font-weight: 600;
  }

  .figure {
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }

  .distribution th {
    width: 36%;
  }

  .distribution td:last-child {
    width: 1%;
  }

  .bar {
    display: flex;
    gap: 0.6em;
    align-items: center;
  }

  .bar svg {
    flex: 1;
    width: 0;
    min-width: 2em;
    height: 0.8em;
  }

  .track {
    fill: var(--_surface);
  }

  .share {
    fill: var(--_accent);
  }

  .ask {
    justify-self: start;
  }

  @media print {
    .ask,
    form,
    .earlier {
      display: none;
    }

    .share {
      print-color-adjust: exact;
      -webkit-print-color-adjust: exact;
    }
  }
`;
