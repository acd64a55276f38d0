import {css} from 'lit';

export const appStyles = css`
  :host {
    display: grid;
    grid-template: auto minmax(0, 1fr) / minmax(0, 1fr);
    block-size: 100dvh;
  }

  .waiting {
    padding: 2rem;
    color: var(--muted);
  }

  .desk {
    display: grid;
    grid-template-columns: minmax(20rem, 26rem) minmax(0, 1fr);
    min-block-size: 0;
  }

  desk-list {
    border-inline-end: 1px solid var(--line);
    min-block-size: 0;
  }

  .detail {
    min-block-size: 0;
    overflow: auto;
  }

  .nothing {
    display: grid;
    place-content: center;
    gap: 0.35rem;
    block-size: 100%;
    padding: 2rem;
    text-align: center;
  }

  .nothing h2 {
    font-size: 1.25rem;
  }

  .page {
    box-sizing: border-box;
    inline-size: 100%;
    max-inline-size: 72rem;
    margin-inline: auto;
    padding: 1.25rem;
  }

  .welcome {
    display: grid;
    align-items: center;
    padding: 1.5rem clamp(1rem, 9vw, 9rem);
    background: url('/assets/hero.svg') 40% 100% / cover no-repeat;
  }

  .card,
  dialog {
    padding: 2rem;
    border: 1px solid var(--line);
    border-radius: 16px;
    background: var(--surface);
    color: var(--ink);
    box-shadow: 0 12px 40px rgb(10 30 24 / 12%);
  }

  .card {
    inline-size: min(100%, 26rem);
  }

  dialog desk-sign-in {
    inline-size: min(22rem, 75vw);
  }

  dialog::backdrop {
    background: rgb(10 24 20 / 45%);
  }

  @media (max-width: 56rem) {
    .desk {
      grid-template-columns: minmax(0, 1fr);
    }

    .desk[data-open] desk-list,
    .desk:not([data-open]) .detail {
      display: none;
    }

    desk-list {
      border: 0;
    }
  }

  @media print {
    :host,
    .desk,
    .detail {
      display: block;
      block-size: auto;
      overflow: visible;
    }

    desk-bar,
    desk-list {
      display: none;
    }
  }
`;
