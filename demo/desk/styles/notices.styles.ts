import {css} from 'lit';

/** The pages that list and write notices. */
export const noticesStyles = css`
  :host {
    display: grid;
    gap: 1rem;
    align-content: start;
  }

  .filters,
  .pair {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr));
    gap: 0.9rem;
    align-items: start;
  }

  ul {
    display: grid;
    gap: 0.4rem;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3rem 0.9rem;
    align-items: center;
    min-block-size: 2.75rem;
    padding: 0.5rem 0.9rem;
    border: 1px solid var(--line);
    border-radius: 10px;
    background: var(--surface);
    color: var(--ink);
    text-decoration: none;
  }

  .row strong {
    flex: 1 1 16rem;
  }

  .editor {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 26rem), 1fr));
    gap: 1.5rem;
    align-items: start;
  }

  form,
  .part,
  .side {
    display: grid;
    gap: 0.9rem;
    min-inline-size: 0;
  }

  .side {
    position: sticky;
    inset-block-start: 1rem;
  }

  .part {
    padding-block: 0.5rem 0.9rem;
  }

  .within {
    display: grid;
    gap: 0.4rem;
    padding: 0.5rem 0.9rem;
    border-inline-start: 3px solid var(--line);
  }

  .homes {
    display: grid;
    gap: 0.2rem;
    font-size: 0.875rem;
  }

  .ticks,
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6rem 1.5rem;
  }

  .tick {
    display: inline-flex;
    gap: 0.5rem;
    align-items: center;
    min-block-size: 2.25rem;
  }

  input[type='checkbox'] {
    inline-size: 1.1rem;
    min-block-size: 1.1rem;
    margin: 0;
    accent-color: var(--accent);
  }

  summary {
    min-block-size: 2rem;
    cursor: pointer;
    font-weight: 600;
  }

  .notice {
    padding: 0.7rem 1rem;
    border-radius: 10px;
    background: var(--note-soft);
  }
`;
