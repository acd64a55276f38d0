import {css} from 'lit';

/** Nothing of a text may reach out of its place. */
export const textStyles = css`
  :host {
    contain: paint;
  }

  .made > * + * {
    margin-block-start: 0.7em;
  }

  .made ul,
  .made ol {
    padding-inline-start: 1.6em;
    list-style-type: disc;
  }

  .made ol {
    list-style-type: decimal;
  }

  h4,
  h5,
  h6 {
    margin: 0;
    font-size: 1em;
    font-weight: 650;
  }

  blockquote {
    margin: 0;
    padding: 0.1em 1em;
    border-inline-start: 3px solid var(--_border);
  }

  pre {
    margin: 0;
    overflow-x: auto;
    white-space: pre-wrap;
  }

  img {
    max-width: 100%;
    height: auto;
    border-radius: var(--_radius);
  }

  figure {
    margin: 0;
  }

  table {
    display: block;
    max-width: 100%;
    overflow-x: auto;
    border-collapse: collapse;
    color: inherit;
    font-size: inherit;
  }

  th,
  td {
    padding: 0.4em 0.7em;
    border: 1px solid var(--_border);
    text-align: start;
    vertical-align: top;
  }

  hr {
    border: 0;
    border-block-start: 1px solid var(--_border);
  }
`;
