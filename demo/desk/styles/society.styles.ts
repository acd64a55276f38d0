import {css} from 'lit';

/** The pages of surveys, meetings and the report. */
export const societyStyles = css`
  form {
    gap: 1.1rem;
    max-inline-size: 60rem;
  }

  .pair {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr));
    gap: 1rem;
    align-items: start;
  }

  .pickers {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6rem 1.5rem;
  }

  .pickers label {
    display: inline-flex;
    gap: 0.6rem;
    align-items: center;
  }

  .pickers select {
    inline-size: auto;
  }

  .cards,
  .rows ol {
    display: grid;
    gap: 0.8rem;
    margin: 0;
    padding: 0;
    list-style-type: '';
  }

  .card {
    display: grid;
    gap: 0.7rem;
    padding: 1rem 1.2rem;
    border: 1px solid var(--line);
    border-radius: 12px;
    background: var(--surface);
  }

  .card > header {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3rem 0.8rem;
    align-items: baseline;
  }

  .card > header strong {
    font-size: 1.05rem;
  }

  .mark {
    padding: 0.1rem 0.6rem;
    border-radius: 999px;
    background: var(--accent-soft);
    color: var(--accent);
    font-size: 0.8125rem;
    font-weight: 600;
  }

  .card section {
    display: grid;
    gap: 1rem;
    padding-block-start: 0.9rem;
    border-block-start: 1px solid var(--line);
  }

  .opened {
    display: grid;
    gap: 1rem;
  }

  .fresh {
    padding: 1.2rem;
    border: 1px solid var(--line);
    border-radius: 12px;
    background: var(--surface);
  }

  .rows,
  .usual {
    display: grid;
    gap: 0.7rem;
    margin: 0;
    padding: 0.9rem 1.1rem 1.1rem;
    border: 1px solid var(--line);
    border-radius: 12px;
    min-inline-size: 0;
  }

  .rows > button {
    justify-self: start;
  }

  legend {
    padding: 0 0.4rem;
    font-weight: 600;
  }

  .usual > div {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 18rem), 1fr));
    gap: 0.5rem 1.5rem;
  }

  .usual label {
    display: flex;
    gap: 0.6rem;
    align-items: baseline;
  }

  .usual input {
    inline-size: 1.1rem;
    min-block-size: 1.1rem;
    accent-color: var(--accent);
  }

  .entry {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 11rem), 1fr));
    gap: 0.7rem 1rem;
    align-items: start;
    padding-block-end: 0.8rem;
    border-block-end: 1px dashed var(--line);
  }

  @media (min-width: 48rem) {
    .entry .text:first-child {
      grid-column: span 2;
    }
  }

  .entry > button {
    justify-self: start;
    align-self: end;
  }

  .entry .long,
  .entry .several {
    grid-column: 1 / -1;
  }

  .chosen {
    display: inline-flex;
    gap: 0.3rem;
    align-items: center;
    justify-self: start;
    padding-inline-start: 0.8rem;
    border-radius: 999px;
    background: var(--accent-soft);
  }

  .verbatim {
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }

  .heard {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
