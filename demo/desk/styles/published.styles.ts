import {css} from 'lit';

/** The page that publishes standards and contacts. */
export const publishedStyles = css`
  .choose,
  .fields,
  .publish {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 14rem), 1fr));
    gap: 0.9rem 1.2rem;
    max-inline-size: 60rem;
  }

  details > :not(summary) {
    margin-block: 0.6rem;
  }

  section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5rem;
  }

  details + section,
  section + section,
  section + .line {
    margin-block-start: 1.6rem;
  }

  .line > .field + button {
    align-self: end;
  }

  .whole {
    grid-column: 1 / -1;
  }

  .entries {
    display: grid;
    gap: 0.5rem;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .entry {
    padding: 0.6rem 0.8rem;
    border: 1px solid var(--line);
    border-radius: 8px;
    background: var(--surface);
  }

  .line {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.4rem 0.8rem;
  }

  .line strong {
    flex: 1 1 12rem;
  }

  .entry desk-entry-form {
    display: block;
    margin-block: 0.8rem;
  }

  .kept,
  .conflict,
  .problems {
    padding: 0.7rem 0.9rem;
    border-inline-start: 4px solid var(--accent);
    border-radius: 8px;
    background: var(--accent-soft);
  }

  .kept.unused {
    visibility: hidden;
  }

  .conflict,
  .problems {
    border-color: var(--alarm);
    background: var(--alarm-soft);
  }

  input[type='checkbox'] {
    inline-size: 1.2rem;
    min-block-size: 1.2rem;
  }
`;
