import {css, html, render, type CSSResult} from 'lit';
import type {Notice} from '../../contract/index.js';
import {renderBadges, renderIssuer, renderWhenAndWhom} from './notice-head.js';
import type {NoticeView} from './notice-view.js';

/** One sheet, to be read standing, from two steps away. */
const sheet: CSSResult = css`
  @page {
    margin: 18mm;
  }

  body {
    margin: 0;
    color: #000;
    background: #fff;
    font:
      18pt/1.5 system-ui,
      sans-serif;
  }

  h1 {
    margin: 0.3em 0;
    font-size: 30pt;
    line-height: 1.25;
  }

  p {
    margin: 0.4em 0;
  }

  .verbatim {
    white-space: pre-wrap;
  }

  .badges {
    display: flex;
    flex-wrap: wrap;
    gap: 0.8em;
    font-weight: 700;
  }

  .badge {
    padding: 0.1em 0.6em;
    border: 2pt solid;
  }

  .when,
  .end {
    font-weight: 700;
  }

  .issuer {
    margin-block-start: 2em;
    text-align: end;
  }
`;

/**
 * Prints this notice alone, for the board in the entrance; nothing of the page around it. Its text is
 * taken as it stands on the page, where it has been made safe.
 */
export function printNotice(view: NoticeView, notice: Notice, text: Node): void {
  const frame = document.createElement('iframe');
  frame.setAttribute('aria-hidden', 'true');
  frame.style.setProperty('display', 'block');
  frame.style.setProperty('position', 'fixed');
  frame.style.setProperty('width', '0');
  frame.style.setProperty('height', '0');
  frame.style.setProperty('border', '0');
  document.body.append(frame);
  const {contentWindow: page, contentDocument: paper} = frame;
  if (!page || !paper) return;
  paper.title = notice.title;
  paper.documentElement.lang = notice.lang;
  if (sheet.styleSheet) {
    const styles = new (page as unknown as typeof globalThis).CSSStyleSheet();
    styles.replaceSync(sheet.cssText);
    paper.adoptedStyleSheets = [styles];
  }
  render(
    html`
      ${renderBadges(view, notice)}
      <h1>${notice.title}</h1>
      ${renderWhenAndWhom(view, notice)} ${text.cloneNode(true)} ${renderIssuer(view, notice)}
    `,
    paper.body,
  );
  page.addEventListener('afterprint', () => frame.remove());
  page.print();
}
