import {css} from 'lit';

/** For an element inside a widget: the widget has taken the page's text size already. */
export const nested = css`
  :host {
    font-size: inherit !important;
  }
`;
