import {expect, html} from '@open-wc/testing';
import {observe, until, usePage} from '../support/page.js';
import {owner} from '../support/owner.js';
import {aPortalElement, put, useConsole} from './support.js';

const fallback = 'Telephone us: 110';
const board = html`<owner-notice-board>${fallback}</owner-notice-board>`;

const mistakes: readonly (readonly [
  what: string,
  attributes: Readonly<Record<string, string>>,
  advice: string,
])[] = [
  ['no endpoint', {endpoint: ''}, '<owner-portal> needs endpoint='],
  ['no community', {community: ''}, '<owner-portal> needs community='],
  ['an endpoint that is no address', {endpoint: 'http://['}, 'endpoint="http://[" is no web'],
  ['an endpoint that is no web address', {endpoint: 'ftp://a.b'}, 'endpoint="ftp://a.b" is no web'],
];

describe('a portal with', () => {
  usePage();
  const console = useConsole();

  for (const [what, attributes, advice] of mistakes) {
    it(`${what} says so once, and leaves the page’s own content in sight`, async () => {
      const asked = observe('listNotices');
      const portal = aPortalElement(attributes);
      await put(html`${portal}${board}`);
      await portal.updateComplete;
      portal.lang = 'zh-CN';
      await portal.updateComplete;
      await owner.sees(fallback);
      expect(console.said).to.have.length(1);
      expect(console.said[0]).to.contain(advice);
      expect(asked).to.be.empty;
    });
  }

  it('a size nobody knows says so once, and shows the usual one', async () => {
    const portal = aPortalElement({size: 'huge'});
    await put(html`${portal}`);
    await portal.updateComplete;
    expect(console.said).to.have.length(1);
    expect(console.said[0]).to.contain('size="huge" is not known; write "normal" or "large".');
  });

  it('a tone nobody knows says so once, and speaks formally', async () => {
    const portal = aPortalElement({tone: 'jolly'});
    portal.append(document.createElement('owner-inquiry-form'));
    await put(html`${portal}`);
    await owner.sees('Good day. Please tell us');
    expect(console.said).to.have.length(1);
    expect(console.said[0]).to.contain('tone="jolly" is not known; write "formal" or "friendly".');
  });

  it('a community nobody knows shows what happened, and the page’s own content', async () => {
    await put(html`${aPortalElement({community: 'atlantis'})}${board}`);
    await owner.sees('we could not find this');
    await owner.sees(fallback);
    expect(owner.findsAll('button', 'Try again')).to.have.length(1);
  });

  it('an endpoint that was put right shows the widgets after all', async () => {
    const portal = aPortalElement({endpoint: ''});
    await put(html`${portal}${board}`);
    await owner.sees(fallback);
    portal.setAttribute('endpoint', 'https://api.firm.example/v1/');
    await owner.sees('Lift inspection');
    expect(owner.reads()).not.to.contain(fallback);
  });
});

describe('a page without any portal', () => {
  usePage();
  const console = useConsole();

  it('is told once what to add, and keeps its own content', async () => {
    await put(html`${board} <owner-notice-board>Notices hang in the lobby.</owner-notice-board>`);
    await until(() => console.said.length > 0, 'the advice');
    expect(console.said).to.have.length(1);
    expect(console.said[0]).to.match(
      /found no <owner-portal> .* <owner-portal endpoint="https:.*community=/,
    );
    await owner.sees(`${fallback} Notices hang in the lobby.`);
  });
});
