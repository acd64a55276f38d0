import {expect, html} from '@open-wc/testing';
import {until, usePage} from '../support/page.js';
import {put, useConsole} from './support.js';

describe('a portal whose attributes are all mistyped', () => {
  usePage();
  const console = useConsole();

  it('is told what it needs', async () => {
    const portal = document.createElement('owner-portal');
    portal.setAttribute('end-point', 'https://api.firm.example/v1');
    await put(html`${portal}`);
    await until(() => console.said.length > 0, 'the advice');
    expect(console.said[0]).to.contain('<owner-portal> needs endpoint=');
  });
});
