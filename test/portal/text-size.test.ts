import {expect, fixture, html} from '@open-wc/testing';
import type {OwnerPortal} from '../../src/index.js';
import {testEndpoint} from '../../src/testing/index.js';
import {lookingAt, owner} from '../support/owner.js';
import {until, usePage} from '../support/page.js';

describe('larger text', () => {
  usePage();
  const forget = () => {
    localStorage.removeItem('owner-portal text size');
    delete document.documentElement.dataset.ownerTextSize;
  };
  beforeEach(forget);
  afterEach(forget);

  const open = (size = 'normal') =>
    fixture<OwnerPortal>(html`
      <owner-portal endpoint=${testEndpoint} community="riverside" lang="en" size=${size}>
        <owner-text-size></owner-text-size>
        <owner-notice-board></owner-notice-board>
      </owner-portal>
    `);

  const boardOf = (portal: OwnerPortal) => {
    const board = portal.querySelector('owner-notice-board');
    if (!board) throw new Error('There is no board.');
    return board;
  };
  const sizeOf = (element: Element) => getComputedStyle(element).fontSize;

  it('makes text and targets large, and back', async () => {
    const portal = await open();
    const button = await owner.finds('button', 'Larger text');
    expect(sizeOf(boardOf(portal))).to.equal('16px');
    await owner.presses('Larger text');
    await until(() => sizeOf(boardOf(portal)) === '20px', 'larger text');
    expect(button.getBoundingClientRect().height).to.be.at.least(60);
    expect(button.getAttribute('aria-pressed')).to.equal('true');
    await owner.presses('Larger text');
    await until(() => sizeOf(boardOf(portal)) === '16px', 'the usual text');
  });

  it('keeps the telephone in sight while text is large', async () => {
    const portal = await open('large');
    const bar = await owner.finds('group', 'Telephone us');
    const [call] = lookingAt(bar).findsAll('link');
    expect(call?.getAttribute('href')).to.match(/^tel:[\d+]+$/);
    expect(call?.getBoundingClientRect().height).to.be.at.least(60);
    await expect(portal).to.be.accessible();
  });

  it('remembers what the owner chose, whatever the page says', async () => {
    await open();
    await owner.presses('Larger text');
    const another = await open('normal');
    await until(() => sizeOf(boardOf(another)) === '20px', 'larger text');
  });

  it('does not grow once more inside a widget', async () => {
    const portal = await open('large');
    const inside = document.createElement('owner-text-size');
    boardOf(portal).shadowRoot?.append(inside);
    await until(() => sizeOf(inside) === '20px', 'the size of the widget around');
  });
});
