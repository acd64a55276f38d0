import type {PortalRequest} from '../../contract/index.js';
import {describeTimeline, nameState, present, type RecordWords} from './request-words.js';

/** A picture on the record, as it is put into a file. */
export interface RecordPhoto {
  readonly caption: string;
  readonly address: string;
}

/** What a record to keep is made of. */
export interface KeptRecord {
  readonly request: PortalRequest;
  readonly words: RecordWords;
  readonly photos: readonly RecordPhoto[];
  /** Large type, for whoever reads better so. */
  readonly large?: boolean;
}

/** For a page of its own: nothing of the host's applies there. */
const looks = `
  @page { margin: 16mm; }
  body { max-width: 46em; margin: 0 auto; padding: 1em; color: #111; background: #fff;
    font: 12pt/1.6 system-ui, "Noto Sans CJK SC", "Microsoft YaHei", sans-serif; overflow-wrap: anywhere; }
  body.large { font-size: 20pt; }
  h1 { font-size: 1.35em; line-height: 1.3; } h2 { font-size: 1.1em; margin: 1.4em 0 .4em; }
  dl { display: grid; gap: .3em; } dt { color: #444; } dd { margin: 0 0 .4em; font-weight: 600; }
  p { margin: 0; white-space: pre-wrap; } ol { display: grid; gap: .9em; padding-inline-start: 1.4em; }
  li { break-inside: avoid; } .when { color: #444; } .quote { padding-inline-start: 1em; border-inline-start: 3px solid #999; }
  figure { margin: .6em 0; break-inside: avoid; } img { max-width: 100%; max-height: 14cm; }
`;

/** Writes the record into an empty document: text as text, whoever wrote it. */
const fill = (page: Document, {request, words, photos, large}: KeptRecord) => {
  const {messages, following, dates} = words;
  const {terms} = messages;
  const put = (parent: Element, name: string, text = '', className = '') => {
    const element = page.createElement(name);
    element.textContent = text;
    if (className) element.className = className;
    parent.append(element);
    return element;
  };
  const {body} = page;
  page.documentElement.lang = messages.lang;
  page.title = following.terms.recordTitle(request.reference);
  body.className = large ? 'large' : '';
  put(body, 'h1', page.title);
  put(body, 'p', following.terms.recordMade(dates.moment(new Date().toISOString())), 'when');
  const facts = put(body, 'dl');
  const fact = (term: string, text: string | undefined) => {
    if (!text) return;
    put(facts, 'dt', term);
    put(facts, 'dd', text);
  };
  const {placeName, detail} = request.location;
  fact(request.serviceName, nameState(messages, request));
  fact(terms.submitted, dates.moment(request.submittedAt));
  fact(terms.place, present(placeName, detail).join(terms.comma));
  fact(terms.expected, request.expectedAt && dates.moment(request.expectedAt));
  const {handler} = request;
  fact(
    terms.handler,
    handler && present(handler.name, handler.role, handler.phone).join(terms.comma),
  );
  fact(terms.next, request.nextStep);
  put(body, 'h2', terms.yourWords);
  put(body, 'p', request.description, 'quote');
  put(body, 'h2', terms.timeline);
  const list = put(body, 'ol');
  for (const {title, by, when, text} of describeTimeline(request, words)) {
    const entry = put(list, 'li');
    put(entry, 'strong', title);
    put(entry, 'p', `${by} · ${when}`, 'when');
    if (text) put(entry, 'p', text);
  }
  for (const {caption, address} of photos) {
    const figure = put(body, 'figure');
    const picture = page.createElement('img');
    picture.src = address;
    picture.alt = caption;
    figure.append(picture);
    put(figure, 'figcaption', caption);
  }
};

/** The record as a file that any browser opens, without a network. */
export const recordFile = (record: KeptRecord): string => {
  const page = document.implementation.createHTMLDocument();
  const charset = page.createElement('meta');
  charset.setAttribute('charset', 'utf-8');
  const viewport = page.createElement('meta');
  viewport.name = 'viewport';
  viewport.content = 'width=device-width, initial-scale=1';
  const look = page.createElement('style');
  look.textContent = looks;
  page.head.prepend(charset, viewport, look);
  fill(page, record);
  return `<!doctype html>\n${page.documentElement.outerHTML}\n`;
};

/** Prints the record alone, without the page around it. */
export const printRecord = async (record: KeptRecord): Promise<void> => {
  const frame = document.createElement('iframe');
  frame.hidden = true;
  frame.title = record.request.reference;
  document.body.append(frame);
  const page = frame.contentDocument;
  const view = frame.contentWindow as (Window & typeof globalThis) | null;
  if (!page || !view) return frame.remove();
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(looks);
  // Made by script, so that a page which forbids inline styles does not forbid this.
  page.adoptedStyleSheets = [sheet];
  fill(page, record);
  await Promise.all([...page.images].map((image) => image.decode().catch(() => undefined)));
  view.addEventListener('afterprint', () => frame.remove(), {once: true});
  view.print();
};
