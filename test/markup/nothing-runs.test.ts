import {expect} from '@open-wc/testing';
import {allowedAttributes, allowedTags} from '../../src/markup/allowlist.js';
import {renderMarkup} from '../../src/markup/index.js';
import {until} from '../support/page.js';
import {armed, payloads} from './payloads.js';

type Reporting = Window & {ran?: (index: number) => void; [upperCase: string]: unknown};

/** A page of its own on which payloads may run; `ran` holds which of them did. */
const page = (): {document: Document; ran: Set<number>; close: () => void} => {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const ran = new Set<number>();
  const place = frame.contentWindow as unknown as Reporting;
  // Some disguises write everything in capitals.
  place.ran = place['RAN'] = (index: number) => void ran.add(index);
  const {contentDocument} = frame;
  if (!contentDocument) throw new Error('no page');
  return {document: contentDocument, ran, close: () => frame.remove()};
};

const put = (place: Document, content: string | Node): HTMLElement => {
  const holder = place.createElement('div');
  place.body.append(holder);
  if (typeof content === 'string') holder.innerHTML = content;
  else holder.append(content);
  return holder;
};

/** What browsers do of themselves has happened once the last of such things has. */
const settled = async (place: Document, ran: Set<number>, sentinel: number): Promise<void> => {
  put(place, `<img src=x:x onerror="ran(${sentinel})">`);
  put(place, `<svg><set onbegin="ran(${sentinel + 1})" attributeName=x dur=1s></set></svg>`);
  put(
    place,
    `<iframe onload="parent.ran ? parent.ran(${sentinel + 2}) : ran(${sentinel + 2})"></iframe>`,
  );
  await until(
    () => [0, 1, 2].every((more) => ran.has(sentinel + more)),
    'what runs by itself has run',
  );
};

describe('a text with markup', () => {
  it('is one of more than a thousand that run something', () => {
    expect(payloads.length).to.be.greaterThan(1000);
  });

  it('runs, raw: the detector sees it', async () => {
    const {document: place, ran, close} = page();
    payloads.forEach(({format, text}, index) => {
      if (format === 'html') put(place, armed(text, `ran(${index})`));
    });
    await settled(place, ran, payloads.length);
    close();
    expect(ran.size).to.be.greaterThan(250);
  });

  it('runs nothing once it is rendered, and holds nothing that is not allowed', async () => {
    const {document: place, ran, close} = page();
    const rules = {imageOrigins: ['https://img.firm.example']};
    const kept: string[] = [];
    for (const [index, {format, text}] of payloads.entries()) {
      const made = await renderMarkup(armed(text, `ran(${index})`), format, rules);
      const holder = put(place, place.adoptNode(made));
      // Parsed once more, as a careless page would.
      put(place, holder.innerHTML);
      for (const node of holder.querySelectorAll('*')) {
        const names = [...node.attributes].map(({name}) => name);
        const known = [...allowedAttributes, 'rel', 'target', 'loading', 'referrerpolicy'];
        const isKnown =
          allowedTags.includes(node.localName) && names.every((name) => known.includes(name));
        const href = node.getAttribute('href');
        const leads =
          href === null || /^(https?|mailto|tel):$/.test(new URL(href, location.href).protocol);
        if (!isKnown || !leads || node.localName === 'img')
          kept.push(`${text} → ${node.outerHTML}`);
      }
    }
    await settled(place, ran, payloads.length);
    close();
    expect(kept).to.eql([]);
    expect([...ran].filter((index) => index < payloads.length)).to.eql([]);
  });
});
