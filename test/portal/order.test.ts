import {expect, html} from '@open-wc/testing';
import {lookingAt, owner} from '../support/owner.js';
import {observe, until, usePage} from '../support/page.js';
import {aPortalElement, put, useConsole} from './support.js';

const board = html`<owner-notice-board>Notices hang in the lobby.</owner-notice-board>`;

describe('a widget finds its portal', () => {
  usePage();
  const console = useConsole();

  it('that was there before it', async () => {
    const portal = aPortalElement();
    const page = await put(html`${portal}`);
    portal.append(document.createElement('owner-notice-board'));
    await lookingAt(page).sees('Lift inspection');
  });

  it('that came after it, around it', async () => {
    const page = await put(board);
    await lookingAt(page).sees('Notices hang in the lobby.');
    const portal = aPortalElement();
    portal.append(...page.childNodes);
    page.append(portal);
    await lookingAt(page).sees('Lift inspection');
  });

  it('that came after it, elsewhere on the page', async () => {
    const page = await put(board);
    page.append(aPortalElement());
    await lookingAt(page).sees('Lift inspection');
  });

  it('that was on the page before it, elsewhere', async () => {
    await put(html`${aPortalElement()}${board}`);
    await owner.sees('Lift inspection');
  });

  it('in place of the page’s first one, when it is moved into another', async () => {
    const other = aPortalElement({lang: 'zh-CN'});
    const page = await put(html`${aPortalElement()}${board}${other}`);
    await owner.sees('Lift inspection');
    const widget = page.querySelector('owner-notice-board');
    if (widget) other.append(widget);
    await owner.sees('3 幢电梯年检');
  });

  it('that takes over when the first one leaves the page', async () => {
    const first = aPortalElement();
    await put(html`${first}${aPortalElement({lang: 'zh-CN'})}${board}`);
    await owner.sees('Lift inspection');
    first.remove();
    await owner.sees('3 幢电梯年检');
  });

  it('not at all once the last one has left, and shows its own content', async () => {
    const portal = aPortalElement();
    await put(html`${portal}${board}`);
    await owner.sees('Lift inspection');
    portal.remove();
    await owner.sees('Notices hang in the lobby.');
    expect(owner.reads()).not.to.contain('Lift inspection');
  });

  it('that learns only later where the backend is', async () => {
    const portal = aPortalElement();
    portal.removeAttribute('endpoint');
    await put(html`${portal}${board}`);
    await owner.sees('Notices hang in the lobby.');
    portal.endpoint = 'https://api.firm.example/v1';
    await owner.sees('Lift inspection');
  });

  it('and asks it once, in whatever order they came', async () => {
    const asked = observe('listNotices');
    const portal = aPortalElement();
    portal.append(document.createElement('owner-notice-board'));
    await put(html`${portal}`);
    await owner.sees('Lift inspection');
    await until(() => asked.length > 0, 'the question');
    // The live updates ask again when they connect: not changed.
    expect(asked.filter(({headers}) => !headers.has('If-None-Match'))).to.have.length(1);
  });

  it('without a word in the console', async () => {
    const portal = aPortalElement();
    portal.append(document.createElement('owner-notice-board'));
    await put(html`${portal}`);
    await owner.sees('Lift inspection');
    expect(console.said).to.deep.equal([]);
  });
});
