import {expect, html} from '@open-wc/testing';
import type {GetToken} from '../../src/index.js';
import {status} from '../../src/testing/index.js';
import {owner} from '../support/owner.js';
import {answer, observe, usePage} from '../support/page.js';
import {aPortalElement, put} from './support.js';

describe('the owner’s token', () => {
  usePage();

  const openWith = async (getToken: GetToken): Promise<void> => {
    const portal = aPortalElement();
    portal.getToken = getToken;
    portal.append(document.createElement('owner-notice-board'));
    await put(html`${portal}`);
  };

  it('is asked of the page and sent along', async () => {
    const asked = observe('listNotices');
    await openWith(async () => 'secret-1');
    await owner.sees('Lift inspection');
    expect(asked[0]?.headers.get('Authorization')).to.equal('Bearer secret-1');
  });

  it('is asked of the function the page set last', async () => {
    const portal = aPortalElement();
    portal.getToken = () => 'old';
    await put(html`${portal}`);
    portal.getToken = () => 'new';
    const asked = observe('listNotices');
    portal.append(document.createElement('owner-notice-board'));
    await owner.sees('Lift inspection');
    expect(asked[0]?.headers.get('Authorization')).to.equal('Bearer new');
  });

  it('may be missing', async () => {
    const asked = observe('listNotices');
    await openWith(() => undefined);
    await owner.sees('Lift inspection');
    expect(asked[0]?.headers.has('Authorization')).to.be.false;
  });

  it('that the page fails to give is worded, not thrown', async () => {
    await openWith(() => {
      throw new Error('the page’s own mistake');
    });
    await owner.sees('Please sign in on this website first');
  });

  it('that is refused twice is worded', async () => {
    answer('listNotices', status(401));
    await openWith(() => 'expired');
    await owner.sees('Please sign in on this website first');
  });

  it('never becomes an attribute', async () => {
    await openWith(() => 'secret-1');
    await owner.sees('Lift inspection');
    expect(document.body.innerHTML).not.to.contain('secret-1');
  });
});
