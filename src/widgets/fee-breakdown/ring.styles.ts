import {css} from 'lit';

/**
 * Colours of the parts: each reaches 3:1 on white and on near-black, since what lies behind is the
 * page's own. Numbers and patterns tell the parts apart as well.
 */
export const pictureStyles = css`
  .composition {
    --_part-0: #1d8272;
    --_part-1: #4277c9;
    --_part-2: #b0701a;
    --_part-3: #8b5fb8;
    --_part-4: #c64f6c;
    --_part-5: #66862c;
    --_part-6: #b85f30;
    --_part-7: #3d8299;
    --_part-8: #747d88;

    display: grid;
    grid-template-columns: minmax(0, 17em) minmax(0, 1fr);
    gap: 1.2em 2em;
    align-items: center;
  }

  .ring {
    aspect-ratio: 1;
  }

  .ring svg {
    display: block;
    width: 100%;
    height: auto;
    overflow: visible;
  }

  .ring text {
    fill: currentColor;
    font-size: max(16px, 0.9em);
    font-weight: 600;
  }

  .hatch {
    stroke: #fff;
    stroke-width: 1.4;
    stroke-opacity: 0.45;
  }

  .dot {
    fill: #fff;
    fill-opacity: 0.5;
  }

  .legend {
    display: grid;
  }

  .legend li {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) 3.8em minmax(7.5em, auto);
    gap: 0.6em;
    align-items: center;
    padding-block: 0.3em;
    border-block-end: 1px solid var(--_border);
  }

  .legend .figure {
    text-align: end;
  }

  .key {
    width: 1.7em;
    border-radius: 0.35em;
    background: var(--_key);
    color: #fff;
    font-size: max(16px, 0.9em);
    font-weight: 700;
    line-height: 1.7;
    text-align: center;
  }

  .part-0 {
    --_key: var(--_part-0);
  }
  .part-1 {
    --_key: var(--_part-1);
  }
  .part-2 {
    --_key: var(--_part-2);
  }
  .part-3 {
    --_key: var(--_part-3);
  }
  .part-4 {
    --_key: var(--_part-4);
  }
  .part-5 {
    --_key: var(--_part-5);
  }
  .part-6 {
    --_key: var(--_part-6);
  }
  .part-7 {
    --_key: var(--_part-7);
  }
  .part-8 {
    --_key: var(--_part-8);
  }

  path[class] {
    fill: var(--_key);
  }

  @media (max-width: 40em) {
    .composition {
      grid-template-columns: minmax(0, 1fr);
    }

    .ring {
      width: min(100%, 17em);
      margin-inline: auto;
    }

    .legend li {
      grid-template-columns: auto minmax(0, 1fr) auto;
      gap: 0 0.6em;
    }

    .legend .muted {
      grid-column: 2 / -1;
    }
  }

  @media (forced-colors: active) {
    path[class] {
      fill: Canvas;
      stroke: CanvasText;
    }

    .hatch {
      stroke: CanvasText;
      stroke-opacity: 1;
    }

    .dot {
      fill: CanvasText;
      fill-opacity: 1;
    }

    .key {
      border: 1px solid CanvasText;
    }
  }
`;
