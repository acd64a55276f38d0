import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {InquiryForm} from '../../src/index.js';
import {testEndpoint} from '../../src/testing/index.js';
import {owner} from '../support/owner.js';
import {open, until, usePage} from '../support/page.js';
import {fillIn, openForm, receiptIsShown, words} from '../widgets/inquiry-form/filling.js';
import {reference, code} from '../widgets/feedback-status/following.js';
import {widgets} from './widgets.js';

/** What old style sheets do to everything on their page. */
const hostileStyle = `
  html { font-size: 62.5%; }
  body { font: 10px/1 serif; letter-spacing: 2px; text-transform: uppercase; }
  * { margin: 0; padding: 0; box-sizing: content-box; font-size: 1rem; line-height: 1; }
  button, input, a { min-height: 0 !important; height: 10px; }
`;

const everything = (root: Element): Element[] => [
  root,
  ...[...(root.shadowRoot ?? root).querySelectorAll('*')].flatMap((element) =>
    element.shadowRoot ? everything(element) : [element],
  ),
];

const hasText = (element: Element): boolean =>
  element.checkVisibility() &&
  [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '');

/** What is written smaller than so many pixels. */
const smallTexts = (widget: Element, pixels: number) =>
  everything(widget)
    .filter(hasText)
    .map((element) => ({
      text: element.textContent.trim().slice(0, 40),
      size: Number.parseInt(getComputedStyle(element).fontSize, 10),
    }))
    .filter(({size}) => size < pixels);

/** What is to be pressed or filled and lower than so many pixels. */
const smallTargets = (pixels: number) =>
  ['button', 'textbox', 'combobox', 'link', 'radio', 'checkbox']
    .flatMap((role) => owner.findsAll(role))
    // A link within a sentence is as high as its line.
    .filter((target) => getComputedStyle(target).display !== 'inline')
    .map((target) => target.closest('label') ?? target)
    .map((target) => [target.textContent.trim(), target.getBoundingClientRect().height] as const)
    .filter(([, height]) => height < pixels);

describe('a page whose styles take over everything', () => {
  usePage();
  let style: HTMLStyleElement;

  beforeEach(() => {
    style = document.createElement('style');
    style.textContent = hostileStyle;
    document.head.append(style);
  });
  afterEach(() => style.remove());

  for (const {name, put, answered} of widgets) {
    it(`cannot make ${name} smaller than can be read and pressed`, async () => {
      const widget = await open(put());
      await owner.sees(answered['en'] ?? '');
      expect(smallTexts(widget, 16)).to.deep.equal([]);
      expect(smallTargets(44)).to.deep.equal([]);
    });

    it(`in large size shows ${name} for old eyes and unsteady hands`, async () => {
      const widget = await open(put());
      const portal = widget.closest('owner-portal');
      if (portal) portal.size = 'large';
      await owner.sees(answered['en'] ?? '');
      await until(() => widget.hasAttribute('data-large'), 'it is large');
      expect(smallTexts(widget, 18)).to.deep.equal([]);
      expect(smallTargets(60)).to.deep.equal([]);
    });
  }

  it('cannot make a widget shout', async () => {
    const form = await openForm();
    const {textTransform, letterSpacing} = getComputedStyle(form);
    expect([textTransform, letterSpacing]).to.deep.equal(['none', 'normal']);
  });
});

describe('a page that is one big form', () => {
  usePage();

  const openInForm = async () => {
    const told = {submitted: 0, clicked: 0};
    await fixture(html`
      <form
        @submit=${(event: Event) => {
          event.preventDefault();
          told.submitted += 1;
        }}
        @keypress=${({key}: KeyboardEvent) => {
          // What old servers' scripts do with Enter wherever it comes from.
          if (key === 'Enter') told.clicked += 1;
        }}
      >
        <input name="search" />
        <owner-portal endpoint=${testEndpoint} community="riverside" lang="en">
          <owner-inquiry-form></owner-inquiry-form>
          <owner-feedback-status></owner-feedback-status>
        </owner-portal>
        <button @click=${() => (told.clicked += 1)}>Search</button>
      </form>
    `);
    await owner.finds('button', 'Send');
    await owner.finds('button', 'Show my request');
    return told;
  };

  for (const field of ['In your own words', 'Telephone', 'E-mail', 'Your name', 'Access code']) {
    it(`is not sent by Enter in “${field}”`, async () => {
      const told = await openInForm();
      await owner.writes(field, 'x');
      await sendKeys({press: 'Enter'});
      expect(told).to.deep.equal({submitted: 0, clicked: 0});
    });
  }

  it('leaves the owner a new line in their own words', async () => {
    await openInForm();
    await owner.writes('In your own words', '');
    await sendKeys({type: 'First'});
    await sendKeys({press: 'Enter'});
    await sendKeys({type: 'second'});
    expect(owner.wrote('In your own words')).to.equal('First\nsecond');
  });

  it('is not sent by the widgets’ buttons, by Enter or by a click', async () => {
    const told = await openInForm();
    await owner.presses('Send');
    await until(() => owner.isAt() === 'In your own words', 'the first problem');
    (await owner.finds('button', 'Send')).focus();
    await sendKeys({press: 'Enter'});
    await until(() => owner.isAt() === 'In your own words', 'the first problem again');
    expect(told).to.deep.equal({submitted: 0, clicked: 0});
  });

  it('can be sent although the widgets in it are empty', async () => {
    const told = await openInForm();
    document.querySelector('form')?.requestSubmit();
    expect(told.submitted).to.equal(1);
  });

  it('sends nothing of the owner’s along', async () => {
    await openInForm();
    await fillIn();
    const form = document.querySelector('form');
    expect(form ? [...new FormData(form).keys()] : []).to.deep.equal(['search']);
  });

  it('takes a request like any other page', async () => {
    await openInForm();
    await fillIn();
    await owner.presses('Send');
    await receiptIsShown();
  });
});

describe('a page that moves its parts about', () => {
  usePage();

  it('keeps what was typed into the form, and sends it', async () => {
    const form: InquiryForm = await openForm();
    await fillIn();
    const portal = form.closest('owner-portal');
    for (let move = 0; move < 10; move += 1) {
      portal?.append(document.createElement('div'));
      portal?.lastElementChild?.append(form);
      await form.updateComplete;
    }
    expect(owner.wrote('In your own words')).to.equal(words);
    await owner.presses('Send');
    await receiptIsShown();
  });

  it('keeps what was typed as a reply', async () => {
    const widget = await open(
      html`<owner-feedback-status .reference=${reference} .code=${code}></owner-feedback-status>`,
    );
    await owner.writes('Write to us', 'It flickers.');
    const portal = widget.closest('owner-portal');
    for (let move = 0; move < 10; move += 1) portal?.append(widget);
    await portal?.updateComplete;
    expect(owner.wrote('Write to us')).to.equal('It flickers.');
    await owner.presses('Send');
    await owner.sees('We have received your message.');
  });
});
