import {encode} from 'uqr';
import type {Contact, Receipt} from '../../contract/index.js';
import type {Dates} from '../../controllers/dates.js';
import type {RequestReceiptMessages} from '../../messages/request-receipt.js';
import {put, putFacts, type KeptPage} from '../../parts/kept-page.js';

export {pageFile, printPage} from '../../parts/kept-page.js';

/** A link as a QR code: the edge in modules, its quiet zone included, and the dark ones as a path. */
export interface DrawnLink {
  readonly edge: number;
  readonly path: string;
}

/** The standard asks for so many light modules around it. */
const quietZone = 4;

/** Draws an address for the camera of another device. Throws where it is too long for a QR code. */
export const drawLink = (address: string): DrawnLink => {
  const {data, size} = encode(address, {ecc: 'M', border: quietZone});
  const path = data
    .flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')))
    .join('');
  return {edge: size, path};
};

/** What was sent, as far as the receipt names it. */
export interface SentWords {
  readonly description: string;
  readonly attachments: readonly {readonly name: string; readonly label?: string}[];
}

/** What a receipt to keep is made of. */
export interface KeptReceipt {
  readonly receipt: Receipt;
  readonly contact?: Contact;
  readonly sent?: SentWords;
  /** The link to follow the request, where the site has a page for that. */
  readonly address?: string;
  readonly messages: RequestReceiptMessages;
  readonly dates: Dates;
  readonly large?: boolean;
}

/** The receipt as a page of its own, with the owner's words and a picture of the link. */
export const receiptPage = (kept: KeptReceipt): KeptPage => ({
  title: kept.messages.terms.title(kept.receipt.reference),
  lang: kept.messages.lang,
  dir: kept.messages.dir,
  large: kept.large,
  write: (body) => write(body, kept),
});

const write = (
  body: HTMLElement,
  {receipt, contact, sent, address, messages, dates}: KeptReceipt,
) => {
  const {terms, say} = messages;
  const {reference, code, submittedAt, expectedAt, nextStep} = receipt;
  const keys = [
    [terms.reference, reference],
    [terms.code, code],
  ] as const;
  putFacts(body, keys, 'keep');
  put(body, 'p', say.keep);
  if (address) writeLink(body, address, messages);
  putFacts(body, [
    [terms.sentAt, dates.moment(submittedAt)],
    [terms.expected, expectedAt && dates.moment(expectedAt)],
    [terms.next, nextStep],
    [terms.call, contact && [contact.name, contact.phone, contact.hours].filter(Boolean).join(' ')],
  ]);
  if (!sent) return;
  put(body, 'h2', terms.yourWords);
  put(body, 'p', sent.description, 'quote');
  if (sent.attachments.length === 0) return;
  put(body, 'h2', terms.files);
  const list = put(body, 'ol');
  for (const {name, label} of sent.attachments) put(list, 'li', label ? `${label}: ${name}` : name);
};

const writeLink = (body: HTMLElement, address: string, {terms, say}: RequestReceiptMessages) => {
  const {edge, path} = drawLink(address);
  const figure = put(body, 'figure');
  const draw = (parent: Element, name: string, attributes: Readonly<Record<string, string>>) => {
    const shape = body.ownerDocument.createElementNS('http://www.w3.org/2000/svg', name);
    for (const [key, value] of Object.entries(attributes)) shape.setAttribute(key, value);
    parent.append(shape);
    return shape;
  };
  const picture = draw(figure, 'svg', {
    viewBox: `0 0 ${edge} ${edge}`,
    role: 'img',
    'aria-label': terms.linkPicture,
    'shape-rendering': 'crispEdges',
  });
  draw(picture, 'path', {d: path});
  put(figure, 'figcaption', say.scan);
  put(figure, 'p', address);
};
