import {css, html, render, type CSSResult} from 'lit';
import type {Notice} from '../../contract/index.js';
import {renderBadges, renderIssuer, renderWhenAndWhom} from './notice-head.js';
import type {NoticeView} from './notice-view.js';
import {renderContact, renderDecision, renderLaw} from './notice-whole.js';

/** One sheet, to be read standing, from two steps away; the less there is on it, the larger. */
const sheet: CSSResult = css`
  @page {
    size: A4;
    margin: 16mm 18mm;
  }

  body {
    margin: 0;
    color: #000;
    background: #fff;
    font:
      24pt/1.5 system-ui,
      sans-serif;
    overflow-wrap: anywhere;
  }

  body.long {
    font-size: 18pt;
  }

  body.longer {
    font-size: 14pt;
    line-height: 1.4;
  }

  body.longest {
    font-size: 12pt;
    line-height: 1.35;
  }

  h1 {
    margin: 0.35em 0;
    font-size: 1.6em;
    line-height: 1.25;
  }

  h4 {
    margin: 0.8em 0 0.2em;
    font-size: 1em;
  }

  p,
  figure,
  ul,
  ol {
    margin: 0.4em 0;
  }

  ul.contacts {
    padding: 0;
    list-style: none;
  }

  a {
    color: inherit;
  }

  figcaption {
    font-size: 0.75em;
  }

  figcaption a::after {
    content: ' (' attr(href) ')';
    overflow-wrap: anywhere;
  }

  blockquote {
    margin: 0.3em 0;
    padding-inline-start: 0.7em;
    border-inline-start: 3pt solid;
  }

  img {
    max-width: 100%;
    max-height: 90mm;
  }

  table {
    border-collapse: collapse;
  }

  th,
  td {
    padding: 0.2em 0.5em;
    border: 1pt solid;
  }

  .verbatim {
    white-space: pre-wrap;
  }

  .badges {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.8em;
    font-weight: 700;
  }

  .badge {
    display: inline-flex;
    gap: 0.5em;
    padding: 0.1em 0.6em;
    border: 2pt solid;
  }

  .when,
  .end,
  .phone {
    font-weight: 700;
  }

  .decision,
  .issuer {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.6em;
  }

  .issuer {
    justify-content: end;
    margin-block-start: 1.6em;
  }
`;

/** Characters up to which a sheet has the size before it; beyond, the next smaller one. */
const sizes = [
  [220, ''],
  [520, 'long'],
  [1300, 'longer'],
] as const;

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
  paper.documentElement.dir = 'auto';
  if (sheet.styleSheet) {
    const styles = new (page as unknown as typeof globalThis).CSSStyleSheet();
    styles.replaceSync(sheet.cssText);
    paper.adoptedStyleSheets = [styles];
  }
  render(
    html`
      ${renderBadges(view, notice)}
      <h1>${notice.title}</h1>
      ${renderWhenAndWhom(view, notice)} ${text.cloneNode(true)} ${renderDecision(view, notice)}
      ${renderLaw(view, notice)} ${renderContact(view, notice)} ${renderIssuer(view, notice)}
    `,
    paper.body,
  );
  // Letters of Chinese take twice the room of Latin ones.
  const room = [...(paper.body.textContent ?? '')].reduce(
    (sum, letter) => sum + (letter > '\u2e80' ? 1 : 0.5),
    0,
  );
  paper.body.className = sizes.find(([most]) => room <= most)?.[1] ?? 'longest';
  page.addEventListener('afterprint', () => frame.remove());
  page.print();
}
