import {expect, fixture, html} from '@open-wc/testing';
import type {TemplateResult} from 'lit';
import type {HostTexts, HostWords, TopicName} from '../../src/index.js';
import {lifecycle, requestStates} from '../../src/index.js';
import {
  aHandler,
  aRefusal,
  aRequestEvent,
  aRequest,
  noAnswer,
  status,
  testEndpoint,
} from '../../src/testing/index.js';
import {topics} from '../messages/catalogues.js';
import {owner} from '../support/owner.js';
import {answer, until, usePage} from '../support/page.js';
import {hold} from '../widgets/feedback-status/following.js';
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

const wordsIn = (text: string): readonly string[] =>
  (text.replace(/⟦[^⟧]*⟧|\S+@\S+/g, ' ').match(/\p{L}{3,}/gu) ?? []).filter(
    (word) => !dateWords.has(word),
  );

const ownTexts = (element: Element): readonly Text[] =>
  element.matches('style, script, slot') || !element.checkVisibility()
    ? []
    : [...element.childNodes].filter((node) => node instanceof Text);

/** Texts of an element's own that are seen: words of the backend's answers and dates are no texts of ours. */
const unmarked = (element: Element, answers: string): readonly string[] => {
  const texts = ownTexts(element);
  const names = ['aria-label', 'placeholder', 'title', 'alt'].map(
    (name) => (element.checkVisibility() && element.getAttribute(name)) || '',
  );
  return [texts.map(({data}) => data).join(' '), ...names]
    .flatMap(wordsIn)
    .filter((word) => !answers.includes(word));
};

/** The language a place says it is in, through all shadow roots. */
const languageAt = (element: Element | null): string | undefined => {
  const marked = element?.closest('[lang]');
  if (marked) return marked.getAttribute('lang') ?? undefined;
  const root = element?.getRootNode();
  return root instanceof ShadowRoot ? languageAt(root.host) : undefined;
};

/** What says another language than it is in: the backend’s words in ours, or ours in theirs. */
const misnamed = (element: Element): readonly string[] =>
  ownTexts(element)
    .filter(({data}) => {
      const isOurs = data.includes('⟦');
      const isTheirs = !isOurs && wordsIn(data).some((word) => !names.has(word));
      const lang = languageAt(element);
      return (isOurs && lang === theirs) || (isTheirs && lang !== theirs);
    })
    .map(({data}) => `${data.trim()} (${languageAt(element) ?? 'unmarked'})`);

/** The page speaks German, as far as its formats go; the backend, who knows none, answers in English. */
const page = 'de';
const theirs = 'en';
/** People, places and addresses are called the same in every language. */
const names = new Set('Chen Wei Zhou Min Gate Lin Wang'.split(' '));

const dateWords = new Set([
  ...Array.from({length: 12}, (_, month) =>
    new Date(2026, month, 1).toLocaleDateString(page, {month: 'long'}),
  ),
  ...Array.from({length: 7}, (_, day) =>
    new Date(2026, 0, day + 1).toLocaleDateString(page, {weekday: 'long'}),
  ),
  'Asia',
  'Shanghai',
  'Uhr',
  'GMT',
]);

const isClipped = (element: Element, right: number): boolean => {
  if (!element.checkVisibility() || element.closest('.heard, select, svg')) return false;
  const {overflowX, display, whiteSpace} = getComputedStyle(element);
  // A space kept at a line's end hangs over its edge, unseen.
  if (display === 'inline' && whiteSpace === 'pre-wrap') return false;
  const hidesText = overflowX === 'hidden' && element.scrollWidth > element.clientWidth + 1;
  return hidesText || element.getBoundingClientRect().right > right + 1;
};

/** Its tables go by the width of the page, which is the runner's. */
const tabular = 'the fee explanation';

describe('in a language whose every text is marked and two fifths longer, as narrow as a phone', () => {
  const use = usePage();
  let texts: HostTexts;
  let answers: string;
  const {fetch: original} = window;

  before(async () => {
    texts = await pseudoLanguage();
  });

  beforeEach(() => {
    answers = fallback;
    window.fetch = async (...request) => {
      const response = await original(...request);
      const isStream = response.headers.get('Content-Type')?.includes('event-stream');
      const text = isStream ? '' : await response.clone().text();
      answers += text;
      return response;
    };
  });

  afterEach(() => {
    window.fetch = original;
  });

  const put = async (widget: TemplateResult, width = '358px'): Promise<HTMLElement> => {
    const place = await fixture<HTMLElement>(
      html`<div style="width: ${width}" lang=${page}>
        <owner-portal
          endpoint=${testEndpoint}
          community="riverside"
          .texts=${texts}
          .getToken=${() => 'an-owner'}
          >${widget}</owner-portal
        >
      </div>`,
    );
    await owner.sees('⟦');
    return place;
  };

  const check = (place: HTMLElement): void => {
    const elements = within(place);
    const left = elements.flatMap((element) => unmarked(element, answers));
    expect([...new Set(left)], 'not worded').to.deep.equal([]);
    const {right} = place.getBoundingClientRect();
    const cut = elements.filter((element) => isClipped(element, right));
    expect(
      cut.map(({outerHTML}) => outerHTML.slice(0, 120)),
      'cut',
    ).to.deep.equal([]);
    const wrong = elements
      .filter((element) => !element.matches('[slot]'))
      .flatMap(misnamed)
      .filter((text) => !text.startsWith(fallback));
    expect([...new Set(wrong)], 'marked with the wrong language').to.deep.equal([]);
  };

  for (const {name, put: widget, reads} of widgets) {
    it(`${name} has no text that was left out, none is cut, and each says its language`, async () => {
      const place = await put(widget(), name === tabular ? 'auto' : '358px');
      await until(() => within(place).length > 25, 'the whole widget');
      check(place);
    });

    for (const fault of [status(404), status(503), noAnswer]) {
      it(`${name} says so when it ${fault === noAnswer ? 'loads' : 'cannot be had'}`, async () => {
        answer(reads, fault);
        check(await put(widget()));
      });
    }
  }

  it('what is empty says so', async () => {
    const {backend} = use;
    Object.assign(backend, {notices: [], standards: [], contacts: [], feeAccounts: []});
    Object.assign(backend, {surveys: [], meetings: [], serviceReports: []});
    const place = await put(
      html`${widgets.slice(2).map(({put: widget}) => html`<div>${widget()}</div>`)}`,
    );
    await until(() => within(place).length > 25, 'all of them');
    check(place);
  });

  it('a form with problems beside every field, and the receipt it ends with', async () => {
    const place = await put(html`<owner-inquiry-form></owner-inquiry-form>`);
    await until(() => owner.findsAll('checkbox').some(({id}) => id === 'consent'), 'all fields');
    await owner.presses(/Send/);
    await until(() => owner.findsAll('alert').some((one) => one.textContent.includes('⟦')), 'why');
    check(place);
    await owner.writes(/In your own words/, 'The light is out, and water comes in.');
    await owner.chooses('Repair in a common area');
    await owner.selects(/Building or place/, 'Building 3');
    await owner.writes(/Telephone/, '138 0000 1234');
    await owner.ticks(/I agree/);
    check(place);
    await owner.presses(/Send/);
    await owner.sees('RS-');
    check(place);
  });

  for (const state of requestStates) {
    it(`a request that is ${state}, with all that can be told of it`, async () => {
      const told = {
        handler: aHandler({external: true}),
        question: {text: 'Which lamp?', replyBy: '2026-11-25T12:00:00+08:00'},
        appointment: {at: '2026-11-25T14:00:00+08:00', place: 'Gate', people: ['Chen']},
        result: {text: 'A new lamp is in.'},
        refusal: aRefusal(),
      };
      hold(use.backend, {
        ...told,
        state,
        status: lifecycle[state].status,
        timeline: [aRequestEvent(), aRequestEvent({id: 'event-2', reason: 'Rain.', ...told})],
      });
      const {reference} = aRequest();
      const place = await put(
        html`<owner-feedback-status
          .reference=${reference}
          .code=${'4821-7730-1956'}
        ></owner-feedback-status>`,
      );
      await owner.sees(reference);
      check(place);
      for (const turn of owner.findsAll('button').filter(({dataset}) => dataset['turn'])) {
        turn.click();
        await until(() => turn.getAttribute('aria-expanded') === 'true', 'its fields');
        check(place);
      }
    });
  }
});
