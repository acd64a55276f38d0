import {css} from 'lit';

/**
 * The public tokens, each in one place with its fallback, renamed to private aliases that the
 * widgets use. What a page's own CSS passes down by inheritance is set back, save font and colour.
 *
 * Everything is sized in `em` of the page's own text, which is never taken below 16 px.
 */
export const base = css`
  :host {
    --_accent: var(--owner-color-accent, #0b6a5d);
    --_accent-text: var(--owner-color-accent-text, #fff);
    --_text: var(--owner-color-text, inherit);
    --_muted: var(--owner-color-muted, inherit);
    --_surface: var(--owner-color-surface, rgba(125, 135, 145, 0.1));
    --_field: var(--owner-color-field, transparent);
    --_border: var(--owner-color-border, rgba(125, 135, 145, 0.4));
    --_control-border: var(--owner-color-control-border, #7a828c);
    --_danger: var(--owner-color-danger, #b3261e);
    --_warning: var(--owner-color-warning, #8a5300);
    --_success: var(--owner-color-success, #1b6b3a);
    --_info: var(--owner-color-info, #1f5f99);
    --_radius: var(--owner-radius, 10px);
    --_target: var(--owner-target, 48px);

    display: block;
    box-sizing: border-box;
    color: var(--owner-color-text, inherit);
    font-family: var(--owner-font-family, inherit);
    /* A page's own "* {}" would win otherwise, here and below. */
    font-size: var(--owner-font-size, max(16px, 1em)) !important;
    font-style: normal !important;
    font-weight: 400 !important;
    line-height: 1.6 !important;
    letter-spacing: normal !important;
    text-align: start !important;
    text-indent: 0 !important;
    text-transform: none !important;
    white-space: normal !important;
    overflow-wrap: anywhere !important;
  }

  /* Not in em: an element inside a widget would grow once more. */
  :host([data-large]) {
    --owner-target: 60px;
    --_muted: inherit;
    --_border: currentColor;
    --_control-border: currentColor;
    font-size: max(20px, 1.25rem, 1em) !important;
  }

  :host([hidden]) {
    display: none;
  }

  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  h2,
  h3,
  p,
  ul,
  ol,
  li,
  dl,
  dd,
  fieldset,
  legend {
    margin: 0;
    padding: 0;
    border: 0;
    /* What others wrote runs its own way. */
    unicode-bidi: plaintext;
  }

  ul,
  ol {
    /* Not none: WebKit would no longer call it a list. */
    list-style-type: '';
  }

  h2 {
    font-size: 1.3em;
    font-weight: 650;
    line-height: 1.35;
  }

  h3 {
    font-size: 1.08em;
    font-weight: 650;
    line-height: 1.4;
  }

  a {
    color: var(--_accent);
    text-underline-offset: 0.18em;
  }

  .muted {
    color: var(--_muted);
    font-size: max(16px, 0.92em);
  }

  :host([data-large]) .muted {
    font-size: 1em;
  }

  .verbatim {
    white-space: pre-wrap;
  }

  :focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
`;
