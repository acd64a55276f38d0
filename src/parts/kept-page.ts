/** A page an owner keeps: on paper, or as a file that any browser opens without a network. */

/** Writes into an empty document: text as text, whoever wrote it. */
export interface KeptPage {
  /** For the window's title and the top of the page. */
  readonly title: string;
  /** BCP 47. */
  readonly lang: string;
  /** Where its lines begin. */
  readonly dir: 'ltr' | 'rtl';
  /** Large type, for whoever reads better so. */
  readonly large?: boolean;
  readonly write: (body: HTMLElement) => void;
}

/** For a page of its own: nothing of the host's applies there. */
const looks = `
  @page { margin: 16mm; }
  body { max-width: 46em; margin: 0 auto; padding: 1em; color: #111; background: #fff;
    font: 12pt/1.6 system-ui, "Noto Sans CJK SC", "Microsoft YaHei", sans-serif; overflow-wrap: anywhere; }
  body.large { font-size: 20pt; }
  h1, h2, dd, p, li { unicode-bidi: plaintext; text-align: match-parent; }
  h1 { font-size: 1.35em; line-height: 1.3; } h2 { font-size: 1.1em; margin: 1.4em 0 .4em; break-after: avoid; }
  dl { display: grid; gap: .3em; } dt { color: #444; } dd { margin: 0 0 .4em; font-weight: 600; }
  p { margin: 0; white-space: pre-wrap; } ol { display: grid; gap: .9em; padding-inline-start: 1.4em; }
  li { break-inside: avoid; } .when { color: #444; } .quote { padding-inline-start: 1em; border-inline-start: 3px solid #999; }
  .keep dd { font-size: 1.35em; font-variant-numeric: tabular-nums; }
  figure { margin: .8em 0; break-inside: avoid; } img { max-width: 100%; max-height: 14cm; }
  svg { width: 4.5cm; height: 4.5cm; }
`;

/** Adds an element with a text to another. */
export const put = (parent: Element, name: string, text = '', className = ''): HTMLElement => {
  const element = parent.ownerDocument.createElement(name);
  element.textContent = text;
  if (className) element.className = className;
  parent.append(element);
  return element;
};

/** Terms with their texts; those without a text are left out. */
export const putFacts = (
  parent: Element,
  facts: readonly (readonly [term: string, text: string | undefined])[],
  className = '',
): void => {
  const list = put(parent, 'dl', '', className);
  for (const [term, text] of facts) {
    if (!text) continue;
    put(list, 'dt', term);
    put(list, 'dd', text);
  }
};

const fill = (page: Document, {title, lang, dir, large, write}: KeptPage) => {
  page.documentElement.lang = lang;
  page.documentElement.dir = dir;
  page.title = title;
  page.body.className = large ? 'large' : '';
  put(page.body, 'h1', title);
  write(page.body);
};

/** The page as the text of an HTML file. */
export const pageFile = (kept: KeptPage): string => {
  const page = document.implementation.createHTMLDocument();
  const charset = page.createElement('meta');
  charset.setAttribute('charset', 'utf-8');
  const viewport = page.createElement('meta');
  viewport.name = 'viewport';
  viewport.content = 'width=device-width, initial-scale=1';
  const look = page.createElement('style');
  look.textContent = looks;
  page.head.prepend(charset, viewport, look);
  fill(page, kept);
  return `<!doctype html>\n${page.documentElement.outerHTML}\n`;
};

/** Prints it alone, without the page around it. */
export const printPage = async (kept: KeptPage): Promise<void> => {
  const frame = document.createElement('iframe');
  frame.hidden = true;
  frame.title = kept.title;
  document.body.append(frame);
  const page = frame.contentDocument;
  const view = frame.contentWindow as (Window & typeof globalThis) | null;
  if (!page || !view) return frame.remove();
  try {
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(looks);
    // Made by script, so that a page which forbids inline styles does not forbid this.
    page.adoptedStyleSheets = [sheet];
  } catch {
    // Browsers that make no sheets by script.
    put(page.head, 'style', looks);
  }
  fill(page, kept);
  await Promise.all([...page.images].map((image) => image.decode().catch(() => undefined)));
  view.addEventListener('afterprint', () => frame.remove(), {once: true});
  view.print();
};
