import {expect} from '@open-wc/testing';
import {testEndpoint} from '../../src/testing/operations.js';
import {useBackend} from '../client/support.js';
import {lookingAt} from '../support/owner.js';

// Nothing here may import the elements before the test does.
describe('what a page does before the script has been loaded', () => {
  useBackend();

  it('shows its own content, then keeps the properties it was given', async () => {
    const page = document.createElement('div');
    document.body.append(page);
    page.innerHTML = `<owner-portal community="riverside" lang="en">
      <owner-feedback-status>Telephone us: 110</owner-feedback-status>
    </owner-portal>`;
    const portal = page.querySelector('owner-portal');
    const status = page.querySelector('owner-feedback-status');
    const tokens: string[] = [];
    const getToken = (): string => {
      tokens.push('asked');
      return 'secret-1';
    };
    Object.assign(portal ?? {}, {endpoint: testEndpoint, getToken});
    Object.assign(status ?? {}, {reference: 'RS-261123-0001', code: '4821-7730-1956'});
    expect(customElements.get('owner-portal')).to.equal(undefined);
    expect(lookingAt(page).reads()).to.equal('Telephone us: 110');

    await import('../../src/index.js');
    await lookingAt(page).sees('No. RS-261123-0001');
    expect(tokens).not.to.be.empty;
    page.remove();
  });
});
