import {css} from 'lit';

export const styles = css`
  .group,
  .file {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.8em;
  }

  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em;
    align-items: flex-start;
  }

  .ways.over {
    outline: 3px dashed var(--_accent);
    outline-offset: 4px;
    border-radius: var(--_radius);
  }

  input[type='file'] {
    position: absolute;
    width: 1px;
    min-height: 1px;
    height: 1px;
    padding: 0;
    border: 0;
    opacity: 0;
    pointer-events: none;
  }

  ul {
    display: grid;
    gap: 0.8em;
  }

  .file {
    grid-template-columns: auto minmax(0, 1fr);
    align-items: start;
    padding: 0.8em;
    border: 1.5px solid var(--_border);
    border-radius: var(--_radius);
  }

  .file.refused {
    border-color: var(--_danger);
  }

  .picture {
    display: grid;
    place-items: center;
    width: 4.5em;
    min-height: 4.5em;
    overflow: hidden;
    border-radius: calc(var(--_radius) / 2);
    background: var(--_surface);
    font-size: 0.9em;
    font-weight: 650;
  }

  .about {
    display: grid;
    gap: 0.5em;
  }

  .name {
    font-weight: 600;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }

  .actions button {
    min-height: 44px;
    padding-inline: 1em;
  }

  progress {
    width: 100%;
    height: 0.7em;
    accent-color: var(--_accent);
  }

  .heard {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
