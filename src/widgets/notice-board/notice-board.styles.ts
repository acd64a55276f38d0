import {css} from 'lit';

export const styles = css`
  section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
  }

  .filters {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 9.5em), 1fr));
    gap: 0.8em;
  }

  .clear {
    justify-self: start;
  }

  .news:empty {
    display: none;
  }

  .news p {
    padding: 0.7em 1em;
    border-inline-start: 5px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_surface);
    font-weight: 600;
  }

  .news a {
    color: inherit;
  }

  .notices {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
  }

  article {
    padding: 1.1em 1.2em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_field);
  }

  .notices article {
    content-visibility: auto;
    contain-intrinsic-size: auto 14em;
  }

  article.urgent {
    border-inline-start: 5px solid var(--_danger);
  }

  .badges {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
    margin-block-end: 0.5em;
  }

  article p + p {
    margin-block-start: 0.4em;
  }

  h3 a {
    color: inherit;
    text-decoration-color: var(--_border);
    text-decoration-thickness: 2px;
  }

  h3 a:hover {
    text-decoration-color: currentColor;
  }

  .when {
    font-weight: 600;
  }

  .end,
  .correction,
  .remark {
    padding: 0.5em 0.8em;
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  .body {
    display: block;
    margin-block: 0.6em;
  }

  .issuer {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 0.8em;
  }

  .by {
    font-weight: 600;
  }

  .decision {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.2em 0.6em;
  }

  .all {
    display: inline-flex;
    align-items: center;
    min-height: 44px;
    font-weight: 600;
  }

  .call {
    display: grid;
    gap: 0.6em;
    margin-block-start: 0.6em;
  }

  .whole {
    display: grid;
    gap: 0.7em;
  }

  .whole > * {
    margin: 0;
  }

  .whole section {
    gap: 0.5em;
  }

  h4 {
    margin: 0;
    font-size: 1em;
    font-weight: 650;
  }

  .whole h3 {
    font-size: 1.3em;
  }

  .whole h3:focus-visible {
    outline-offset: 6px;
  }

  figure,
  blockquote {
    margin: 0;
  }

  .law blockquote {
    padding: 0.7em 1em;
    border-inline-start: 4px solid var(--_accent);
    background: var(--_surface);
  }

  .law cite {
    font-style: normal;
    font-weight: 600;
  }

  figcaption {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 1em;
    margin-block-start: 0.4em;
  }

  .documents {
    display: grid;
    gap: 0.3em;
  }

  .documents a,
  figcaption a {
    display: inline-flex;
    align-items: center;
    min-height: 44px;
  }

  .acknowledgement {
    padding: 1em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }

  /* Mounted before it speaks, and no gap meanwhile. */
  .acknowledgement [role='status']:empty {
    position: absolute;
  }

  .acknowledgement button {
    justify-self: start;
  }

  summary {
    min-height: 44px;
    padding-block: 0.5em;
    cursor: pointer;
    font-weight: 600;
  }

  .history ol {
    display: grid;
    gap: 0.8em;
    padding-inline-start: 1em;
    border-inline-start: 2px solid var(--_border);
  }

  button.plain {
    min-height: 44px;
    padding: 0.2em 0.4em;
    border-color: transparent;
    text-decoration: underline;
    text-underline-offset: 0.18em;
  }

  .languages,
  .ways {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.6em;
  }

  .ask {
    display: inline-flex;
    align-items: center;
    min-height: 48px;
    font-weight: 600;
  }

  .heard:empty {
    display: none;
  }

  @media print {
    .filters,
    .ways,
    .clear,
    button {
      display: none;
    }

    .notices article {
      content-visibility: visible;
      break-inside: avoid;
    }
  }
`;
