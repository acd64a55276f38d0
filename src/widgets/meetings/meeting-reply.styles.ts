import {css} from 'lit';

export const replyStyles = css`
  form,
  div[lang] {
    display: grid;
    gap: 1em;
    justify-items: start;
  }

  form > * {
    width: 100%;
  }

  form > button {
    width: auto;
  }

  .said {
    padding: 0.8em 1em;
    border: 1.5px solid var(--_success);
    border-radius: var(--_radius);
  }

  .said .muted {
    display: block;
  }

  @media print {
    form,
    button {
      display: none;
    }
  }
`;
