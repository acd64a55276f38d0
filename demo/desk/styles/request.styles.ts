import {css} from 'lit';

export const requestStyles = css`
  :host {
    display: block;
    padding: 1.25rem 1.5rem 2.5rem;
  }

  .back {
    display: none;
    margin-block-end: 0.5rem;
  }

  .back a {
    display: inline-block;
    padding-block: 0.5rem;
  }

  article {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(19rem, 24rem);
    grid-template-areas: 'head head' 'record actions' 'timeline actions';
    grid-template-rows: auto auto 1fr;
    gap: 1.25rem 1.75rem;
    max-inline-size: 82rem;
  }

  header {
    grid-area: head;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.35rem 1rem;
  }

  h2 {
    font-size: 1.35rem;
  }

  .reference {
    color: var(--muted);
    font-size: 1rem;
    font-weight: 400;
    font-variant-numeric: tabular-nums;
  }

  .marks {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4rem;
  }

  .record {
    grid-area: record;
    display: grid;
    gap: 1.25rem;
    align-content: start;
  }

  blockquote {
    margin: 0.5rem 0 0;
    padding: 1rem 1.25rem;
    border-inline-start: 4px solid var(--accent);
    border-radius: 0 10px 10px 0;
    background: var(--surface);
    font-size: 1.0625rem;
    line-height: 1.7;
  }

  .refused {
    margin-block-end: 1rem;
    padding: 0.6rem 1rem;
    border-radius: 8px;
    background: var(--alarm-soft);
    color: var(--alarm);
  }

  desk-actions {
    grid-area: actions;
    align-self: start;
    position: sticky;
    inset-block-start: 1.25rem;
  }

  desk-timeline {
    grid-area: timeline;
  }

  @media (max-width: 72rem) {
    article {
      grid-template-columns: minmax(0, 1fr);
      grid-template-areas: 'head' 'record' 'actions' 'timeline';
      grid-template-rows: none;
    }

    desk-actions {
      position: static;
    }
  }

  @media (max-width: 56rem) {
    :host {
      padding: 0.75rem 1rem 2rem;
    }

    .back {
      display: block;
    }
  }

  @media print {
    article {
      display: block;
    }

    desk-actions,
    .back {
      display: none;
    }
  }

  .guidance,
  .advice {
    flex-basis: 100%;
    padding: 0.55rem 0.8rem;
    border-radius: 8px;
    background: var(--accent-soft);
  }

  .advice {
    background: var(--alarm-soft);
    color: var(--alarm);
    font-weight: 600;
  }

  .guidance ul {
    margin: 0.3rem 0 0;
    padding-inline-start: 1.2rem;
  }

  .triage {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem;
  }
`;
