import {css} from 'lit';

export const barStyles = css`
  :host {
    display: block;
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
  h1,
  .who {
    display: flex;
    align-items: center;
    gap: 0.6rem;
  }

  h1 {
    font-size: 1.0625rem;
  }

  h1 span {
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
    flex-wrap: wrap;
    row-gap: 0;
    margin-inline-start: auto;
  }

  .who > * {
    white-space: nowrap;
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

  @media (max-width: 56rem) {
    h1 span,
    .me,
    .languages [aria-pressed='true'] {
      display: none;
    }

    .announcement:empty {
      display: none;
    }

    .who {
      flex-basis: 100%;
    }

    /* Its words begin where the name does. */
    .languages {
      margin-inline-start: -0.7rem;
    }

    .who > a {
      padding-block: 0.3rem;
    }

    .announcement {
      order: 1;
      flex-basis: 100%;
    }
  }

  a {
    color: inherit;
  }
`;
