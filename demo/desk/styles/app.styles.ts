import {css} from 'lit';

export const appStyles = css`
  :host {
    display: grid;
    grid-template-rows: auto minmax(0, 1fr);
    block-size: 100dvh;
  }

  .waiting {
    padding: 2rem;
    color: var(--muted);
  }

  header {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 1.25rem;
    padding: 0.45rem 1rem;
    background: var(--bar);
    color: var(--on-bar);
    --focus: #ffdf9a;
  }

  header p,
  .brand,
  .who {
    display: flex;
    align-items: center;
    gap: 0.6rem;
  }

  .brand {
    font-size: 1.0625rem;
  }

  .brand span {
    font-size: 0.9375rem;
    font-weight: 400;
    opacity: 0.85;
  }

  .connection {
    font-size: 0.8125rem;
  }

  .connection::before {
    content: '○';
    color: #ffdf9a;
  }

  .connection[data-connected]::before {
    content: '●';
    color: #7fe0b5;
  }

  .announcement {
    flex: 1 1 12rem;
    min-inline-size: 0;
    font-size: 0.875rem;
    color: #ffdf9a;
  }

  .who {
    margin-inline-start: auto;
  }

  .languages {
    display: flex;
  }

  header button {
    min-block-size: 2rem;
    padding: 0.15rem 0.7rem;
    border-color: transparent;
    background: none;
    color: inherit;
  }

  header button:hover,
  header button[aria-pressed='true'] {
    border-color: rgb(255 255 255 / 35%);
    background: rgb(255 255 255 / 12%);
    color: inherit;
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

  header a {
    color: inherit;
  }

  .page {
    max-inline-size: 60rem;
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

    .brand span,
    .me,
    header .languages [aria-pressed='true'] {
      display: none;
    }

    .announcement:empty {
      display: none;
    }

    .announcement {
      order: 1;
      flex-basis: 100%;
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

    header,
    desk-list {
      display: none;
    }
  }
`;
