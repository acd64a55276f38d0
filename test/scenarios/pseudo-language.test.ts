import {expect, fixture, html} from '@open-wc/testing';
import type {HostTexts, HostWords, TopicName} from '../../src/index.js';
import {testEndpoint} from '../../src/testing/index.js';
import {topics} from '../messages/catalogues.js';
import {owner} from '../support/owner.js';
import {until, usePage} from '../support/page.js';
import {fallback, widgets} from './widgets.js';

/** Marked, and two fifths longer, as other languages are. */
const pseudo = (text: string, slots = '') =>
  `⟦${text}${slots} ${'~~~~ '.repeat(Math.ceil(text.length / 12)).trim()}⟧`;

const pseudoOf = (texts: object): HostWords =>
  Object.fromEntries(
    Object.entries(texts).map(([name, text]: [string, unknown]): [string, HostWords[string]] => {
      if (typeof text === 'string') return [name, text.length < 3 ? text : pseudo(text)];
      if (Array.isArray(text)) return [name, text.map((one) => pseudo(String(one)))];
      if (typeof text !== 'function') return [name, pseudoOf(text ?? {})];
      const slots = Array.from({length: text.length}, (_, index) => ` {${String(index)}}`);
      return [name, pseudo(name, slots.join(''))];
    }),
  );

const pseudoLanguage = async (): Promise<HostTexts> => {
  const words: Record<string, unknown> = {};
  for (const name of Object.keys(topics) as TopicName[]) {
    const {terms, formal} = await topics[name].en();
    words[name] = {terms: pseudoOf(terms), say: pseudoOf(formal)};
  }
  return words;
};

const within = (node: Element): Element[] =>
  [...(node.shadowRoot?.children ?? []), ...node.children].flatMap((child) => [
    child,
    ...within(child),
  ]);

/** Texts of an element's own that are seen: words of the backend's answers and dates are no texts of ours. */
const unmarked = (element: Element, answers: string): readonly string[] => {
  if (element.matches('style, script, slot') || !element.checkVisibility()) return [];
  const own = [...element.childNodes].filter((node) => node instanceof Text);
  const names = ['aria-label', 'placeholder', 'title', 'alt'].map(
    (name) => element.getAttribute(name) ?? '',
  );
  return [own.map(({data}) => data).join(' '), ...names]
    .map((text) => text.replace(/⟦[^⟧]*⟧/g, ' '))
    .flatMap((text) => text.match(/\p{L}{3,}/gu) ?? [])
    .filter((word) => !answers.includes(word) && !dateWords.has(word));
};

const dateWords = new Set([
  ...Array.from({length: 12}, (_, month) =>
    new Date(2026, month, 1).toLocaleDateString('en', {month: 'long'}),
  ),
  ...Array.from({length: 7}, (_, day) =>
    new Date(2026, 0, day + 1).toLocaleDateString('en', {weekday: 'long'}),
  ),
  'Asia',
  'Shanghai',
]);

const isClipped = (element: Element, right: number): boolean => {
  if (!element.checkVisibility() || element.closest('.heard, select, svg')) return false;
  const {overflowX} = getComputedStyle(element);
  const hidesText = overflowX === 'hidden' && element.scrollWidth > element.clientWidth + 1;
  return hidesText || element.getBoundingClientRect().right > right + 1;
};

/** Its tables go by the width of the page, which is the runner's. */
const tabular = 'the fee explanation';

describe('in a language whose every text is marked and two fifths longer, as narrow as a phone', () => {
  usePage();
  let texts: HostTexts;
  before(async () => {
    texts = await pseudoLanguage();
  });

  for (const {name, put} of widgets) {
    it(`${name} has no text that was left out, and none is cut`, async () => {
      let answers = fallback;
      const {fetch: original} = window;
      window.fetch = async (...request) => {
        const response = await original(...request);
        const isStream = response.headers.get('Content-Type')?.includes('event-stream');
        const text = isStream ? '' : await response.clone().text();
        answers += text;
        return response;
      };
      try {
        const page = await fixture<HTMLElement>(
          html`<div style="width: ${name === tabular ? 'auto' : '358px'}">
            <owner-portal
              endpoint=${testEndpoint}
              community="riverside"
              lang="en"
              .texts=${texts}
              .getToken=${() => 'an-owner'}
              >${put()}</owner-portal
            >
          </div>`,
        );
        await owner.sees('⟦');
        await until(() => within(page).length > 25, 'the whole widget');
        const elements = within(page);
        const left = elements.flatMap((element) => unmarked(element, answers));
        expect([...new Set(left)]).to.deep.equal([]);
        const {right} = page.getBoundingClientRect();
        const cut = elements.filter((element) => isClipped(element, right));
        expect(cut.map(({outerHTML}) => outerHTML.slice(0, 120))).to.deep.equal([]);
      } finally {
        window.fetch = original;
      }
    });
  }
});
