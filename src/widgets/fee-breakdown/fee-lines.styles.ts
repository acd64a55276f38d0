import {css} from 'lit';

/** The lines of a statement, what opens below each, and what is left to pay. */
export const lineStyles = css`
  .share-lines {
    display: grid;
    gap: 0.7em;
  }

  .line {
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_field);
    content-visibility: auto;
    contain-intrinsic-size: auto 5em;
  }

  .line.wrong {
    border-color: var(--_warning);
    border-width: 2px;
  }

  summary {
    display: flex;
    gap: 1em;
    align-items: center;
    min-height: var(--_target);
    padding: 0.7em 1em;
    border-radius: var(--_radius);
    font-weight: 600;
    cursor: pointer;
  }

  summary::-webkit-details-marker {
    display: none;
  }

  summary::before {
    flex: none;
    width: 0.55em;
    height: 0.55em;
    border: 0 solid currentColor;
    border-block-end-width: 2.5px;
    border-inline-end-width: 2.5px;
    content: '';
    transform: rotate(-45deg);
  }

  :host([dir='rtl']) summary::before,
  [open] > summary::before {
    transform: rotate(45deg);
  }

  :host([dir='rtl']) [open] > summary::before {
    transform: rotate(-45deg);
  }

  summary .what {
    flex: 1;
    min-width: 0;
  }

  summary .mark {
    display: inline-block;
    margin-inline-end: 0.5em;
    color: #fff;
  }

  summary .words {
    display: block;
    font-weight: 400;
  }

  summary .figure {
    font-size: 1.1em;
  }

  .how {
    display: grid;
    gap: 0.9em;
    justify-items: start;
    padding: 0 1.1em 1.1em;
  }

  .steps {
    display: grid;
    gap: 0.8em;
    width: 100%;
  }

  .steps li {
    padding: 0.8em 1em;
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  .equation {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em 0.7em;
    font-variant-numeric: tabular-nums;
  }

  .term {
    display: flex;
    gap: 0.7em;
  }

  .operand {
    font-weight: 600;
  }

  .operand small {
    display: block;
    color: var(--_muted);
    font-size: max(16px, 0.9em);
    font-weight: 400;
  }

  .rounding {
    margin-block-start: 0.4em;
  }

  .rounding .muted:last-child {
    display: block;
  }

  .flag {
    padding-inline-start: 0.8em;
    border-inline-start: 4px solid var(--_warning);
  }

  .balance {
    display: grid;
    max-width: 36em;
  }

  .balance > div {
    display: flex;
    gap: 1em;
    justify-content: space-between;
    padding: 0.5em 0.2em;
    border-block-end: 1px solid var(--_border);
  }

  .balance dd {
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }

  .balance .total {
    border-block-start: 2px solid var(--_control-border);
    font-size: 1.1em;
    font-weight: 700;
  }
`;
