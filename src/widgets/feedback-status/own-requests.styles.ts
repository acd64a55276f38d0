import {css} from 'lit';

export const listStyles = css`
  section {
    display: grid;
    gap: 1em;
    margin-block-end: 1.6em;
  }

  section > button {
    justify-self: start;
  }

  .shown {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }

  .shown [aria-pressed='true'] {
    background: var(--_accent);
    color: var(--_accent-text);
  }

  .own,
  .bundle {
    display: grid;
    gap: 0.7em;
  }

  /* A thousand requests cost what is in sight; ten and the gaps between are so high. */
  .bundle:not(:last-child) {
    content-visibility: auto;
    contain-intrinsic-size: auto 96.3em;
  }

  .item {
    display: grid;
    justify-content: stretch;
    justify-items: start;
    gap: 0.3em;
    width: 100%;
    padding: 0.9em 1.1em;
    border-width: 1px;
    border-color: var(--_border);
    color: inherit;
    font-weight: 400;
    line-height: 1.5;
    text-align: start;
  }

  .item:hover {
    border-color: var(--_accent);
  }

  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.4em 0.9em;
  }

  .summary {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }

  .new {
    color: var(--_accent);
    font-weight: 650;
  }

  .new::before {
    content: '● ';
  }
`;
