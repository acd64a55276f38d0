import {expect, html} from '@open-wc/testing';
import type {HostTexts} from '../../src/index.js';
import {owner} from '../support/owner.js';
import {usePage} from '../support/page.js';
import {aPortalElement, put, useConsole} from './support.js';

describe('words of the host’s own', () => {
  usePage();
  const console = useConsole();

  const open = async (texts?: HostTexts, lang = 'en') => {
    const portal = Object.assign(aPortalElement({lang}), {texts});
    portal.append(document.createElement('owner-notice-board'));
    await put(html`${portal}`);
    return portal;
  };

  /** As a page without a build has them. */
  const openWithScripts = (lang: string, ...scripts: readonly string[]) => {
    const portal = aPortalElement({lang});
    for (const json of scripts) {
      const script = document.createElement('script');
      script.type = 'application/json';
      script.dataset.ownerTexts = '';
      script.textContent = json;
      portal.append(script);
    }
    portal.append(document.createElement('owner-notice-board'));
    return put(html`${portal}`);
  };

  const italian = JSON.stringify({
    lang: 'it',
    'notice-board': {
      terms: {label: 'Avvisi', contacts: 'Chi chiamare', issued: 'Da {0}, {1}'},
      say: {found: {one: 'Un avviso.', other: '{0} avvisi.'}},
    },
  });

  it('stand in place of ours, and ours where there are none', async () => {
    await open({'notice-board': {terms: {contacts: 'Ring one of us'}}});
    await owner.finds('heading', 'Ring one of us');
    await owner.sees(/Pinned/);
    expect(console.said).to.deep.equal([]);
  });

  it('fill the slots of ours by number', async () => {
    await open({'notice-board': {terms: {issued: 'Signed: {0} ({1})'}}});
    await owner.sees(/Signed: Engineering department \(November 20, 2026\)/);
  });

  it('can be changed while the page is open', async () => {
    const portal = await open();
    await owner.finds('heading', 'Whom to call');
    portal.texts = {'notice-board': {terms: {contacts: 'Ring one of us'}}};
    await owner.finds('heading', 'Ring one of us');
  });

  it('add a language, from a script element of the page', async () => {
    await openWithScripts('it-CH', italian);
    const board = await owner.finds('region', 'Avvisi');
    await owner.finds('heading', 'Chi chiamare');
    await owner.sees(/Da Engineering department, 20 novembre 2026/);
    expect(board.lang).to.equal('it');
  });

  it('choose the words by the number', async () => {
    await openWithScripts('it', italian);
    await owner.writes('Search', 'lift');
    await owner.sees('Un avviso.');
  });

  it('in one language leave a page in another as it is', async () => {
    await openWithScripts('en', italian);
    await owner.finds('heading', 'Whom to call');
  });

  it('in a language from right to left turn the widget round', async () => {
    const hebrew = {lang: 'he', 'notice-board': {terms: {contacts: 'למי להתקשר'}}};
    await openWithScripts('he', italian, JSON.stringify(hebrew));
    const heading = await owner.finds('heading', 'למי להתקשר');
    expect(getComputedStyle(heading).direction).to.equal('rtl');
  });

  it('that have no place are named to the webmaster, and the rest holds', async () => {
    const strange = {
      'notice-bord': {},
      'notice-board': {terms: {contacts: 'Ring one of us', contcts: 'x', label: {a: 'b'}}},
    };
    await openWithScripts('en', JSON.stringify(strange));
    await owner.finds('heading', 'Ring one of us');
    expect(console.said.join('\n'))
      .to.contain('no texts notice-bord to replace')
      .and.to.contain('no texts notice-board.terms.contcts, notice-board.terms.label to replace');
  });

  it('that are no JSON are named to the webmaster', async () => {
    await openWithScripts('en', '{"notice-board": {');
    await owner.finds('heading', 'Whom to call');
    expect(console.said.join('\n')).to.contain('data-owner-texts holds no JSON');
  });

  it('cannot reach what is no text', async () => {
    await openWithScripts('en', '{"notice-board": {"terms": {"__proto__": {"stolen": "y"}}}}');
    await owner.finds('heading', 'Whom to call');
    expect(({} as Record<string, unknown>).stolen).to.be.undefined;
  });
});
