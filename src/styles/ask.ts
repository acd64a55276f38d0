import {css} from 'lit';

/** The way to ask about something shown. */
export const askStyles = css`
  .ask {
    display: inline-flex;
    align-items: center;
    min-width: 44px;
    min-height: 44px;
    padding: 0.3em 0.9em;
    border: 1.5px solid var(--_control-border);
    border-radius: var(--_radius);
    background: transparent;
    color: var(--_accent);
    font-weight: 600;
    text-decoration: none;
  }
`;
