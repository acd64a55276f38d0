import {css} from 'lit';

export const styles = css`
  section {
    display: grid;
    gap: 1em;
  }

  .notices {
    display: grid;
    gap: 1em;
  }

  article {
    padding: 1.1em 1.2em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_field);
  }

  article.urgent {
    border-inline-start: 5px solid var(--_danger);
  }

  .badges {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
    margin-block-end: 0.5em;
  }

  article p + p {
    margin-block-start: 0.4em;
  }

  .when {
    font-weight: 600;
  }

  .body {
    margin-block: 0.6em;
  }

  .whom {
    display: grid;
    gap: 0.6em;
    margin-block-start: 0.6em;
  }
`;
