import {css} from 'lit';

export const styles = css`
  .meetings,
  article,
  section {
    display: grid;
    gap: 0.9em;
  }

  .meetings {
    gap: 1.6em;
  }

  article {
    padding: 1.2em 1.3em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_field);
  }

  .badges,
  .doing {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em;
    align-items: center;
  }

  article h3 {
    font-size: 1.2em;
  }

  h4 {
    margin: 0;
    font-size: 1em;
    font-weight: 650;
  }

  .when {
    font-weight: 600;
  }

  .change {
    padding: 0.7em 1em;
    border-inline-start: 4px solid var(--_warning);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  dl {
    display: grid;
    grid-template-columns: minmax(4.5em, max-content) minmax(0, 1fr);
    gap: 0.4em 1em;
  }

  dt {
    font-weight: 600;
  }

  dd .muted {
    display: block;
  }

  .agenda {
    display: grid;
    gap: 0.9em;
    padding-inline-start: 1.6em;
    list-style-type: decimal;
  }

  .agenda li > *,
  .resolutions li > * {
    margin-block-end: 0.35em;
  }

  .documents,
  .resolutions {
    display: grid;
    gap: 0.4em;
  }

  .documents a {
    min-height: var(--_target);
    display: inline-block;
    padding-block: 0.55em;
    font-weight: 600;
  }

  .reply {
    padding: 1em 1.1em;
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  .more {
    justify-self: start;
  }

  .heard {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @media (max-width: 26em) {
    dl {
      grid-template-columns: minmax(0, 1fr);
    }
  }

  @media print {
    .ask,
    .doing,
    .more,
    .reply {
      display: none;
    }

    article {
      break-inside: avoid;
    }
  }
`;
