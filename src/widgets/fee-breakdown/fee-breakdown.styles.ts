import {css, type CSSResultGroup} from 'lit';
import {lineStyles} from './fee-lines.styles.js';
import {pictureStyles} from './ring.styles.js';
import {printStyles} from './print.styles.js';
import {tableStyles} from './table.styles.js';

const frame = css`
  .fees {
    display: grid;
    gap: 2em;
  }

  .fees > section {
    display: grid;
    gap: 1em;
  }

  .fees > section > h3 {
    font-size: 1.25em;
  }

  h4 {
    margin: 0.4em 0 0;
    font-size: 1em;
    font-weight: 650;
  }

  .head {
    display: grid;
    gap: 0.35em;
  }

  .opening {
    font-size: 1.08em;
  }

  .change {
    padding: 0.7em 1em;
    border-inline-start: 4px solid var(--_info);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  .verdict {
    display: flex;
    gap: 0.7em;
    align-items: flex-start;
    padding: 0.8em 1em;
    border: 1.5px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    font-weight: 600;
  }

  /* On a phone what was found takes two lines: they are kept while it is looked for. */
  @media (max-width: 30em) {
    .verdict {
      min-height: 5em;
    }
  }

  .verdict.good {
    border-color: var(--_success);
  }

  .verdict.attention {
    border-color: var(--_warning);
    border-width: 2px;
  }

  .verdict .places {
    font-weight: 400;
  }

  .mark {
    flex: none;
    width: 1.5em;
    border-radius: 50%;
    background: var(--_success);
    color: #fff;
    font-weight: 700;
    line-height: 1.5;
    text-align: center;
  }

  .attention .mark,
  .wrong .mark {
    background: var(--_warning);
  }

  .figure {
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }

  .note {
    display: block;
    font-weight: 400;
  }

  .unit {
    max-width: 30em;
  }

  .unit label {
    font-weight: 600;
  }

  .no-share {
    padding: 1.1em 1.2em;
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  .sources {
    display: grid;
    gap: 0.5em;
  }

  .sources a {
    display: inline-flex;
    align-items: center;
    min-height: var(--_target);
    font-weight: 600;
  }

  .ask {
    display: inline-flex;
    align-items: center;
    min-width: var(--_target);
    min-height: var(--_target);
    padding: 0.3em 0.9em;
    border: 1.5px solid var(--_control-border);
    border-radius: var(--_radius);
    background: transparent;
    color: var(--_accent);
    font-weight: 600;
    text-decoration: none;
  }

  .asks .ask {
    justify-content: flex-end;
    padding: 0;
    border: 0;
    text-decoration: underline;
  }

  .toggle,
  .more {
    justify-self: start;
  }
`;

export const styles: CSSResultGroup = [frame, pictureStyles, tableStyles, lineStyles, printStyles];
