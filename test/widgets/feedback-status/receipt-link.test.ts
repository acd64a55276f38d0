import {expect, html} from '@open-wc/testing';
import type {FeedbackStatus} from '../../../src/index.js';
import {owner} from '../../support/owner.js';
import {observe, open, until, usePage} from '../../support/page.js';
import {code, enter, openStatus, reference} from './following.js';

describe('the link of a receipt', () => {
  const use = usePage();
  const linkTo = (access: {reference: string; code: string}): string =>
    `#${new URLSearchParams({'owner-request': access.reference, 'owner-code': access.code}).toString()}`;

  it('opens its request with the page', async () => {
    location.hash = linkTo({reference, code});
    await openStatus();
    await owner.sees(`No. ${reference}`);
  });

  it('opens its request on the page that is already there', async () => {
    await openStatus();
    await owner.sees('Number on your receipt');
    location.hash = linkTo({reference, code});
    await owner.sees(`No. ${reference}`);
    await until(() => owner.isAt() === 'Repair in a common area', 'the focus on the request');
  });

  it('is not taken for one where the page’s fragment means something else', async () => {
    const asked = observe('getRequest');
    location.hash = '#contact';
    await openStatus();
    await owner.sees('Number on your receipt');
    expect(asked).to.be.empty;
  });

  it('leads nobody away who comes back to what is shown already', async () => {
    location.hash = linkTo({reference, code});
    await openStatus();
    await owner.sees(`No. ${reference}`);
    await owner.writes('Write to us about this request', 'I am still');
    window.dispatchEvent(new HashChangeEvent('hashchange'));
    use.backend.changeRequest(reference, {state: 'accepted'});
    await owner.sees('There is news about your request');
    expect(owner.isAt()).to.equal('Write to us about this request');
  });

  it('is gone from the address after “Look at another request”', async () => {
    location.hash = linkTo({reference, code});
    await openStatus();
    await owner.presses('Look at another request');
    await owner.sees('Number on your receipt');
    expect(location.hash).to.equal('');
  });

  it('is no longer listened to by a widget that left the page', async () => {
    const asked = observe('getRequest');
    const widget = await openStatus();
    await owner.sees('Number on your receipt');
    widget.remove();
    location.hash = linkTo({reference, code});
    await new Promise((resolve) => window.addEventListener('hashchange', resolve, {once: true}));
    expect(widget.reference).to.equal(undefined);
    expect(asked).to.be.empty;
  });

  it('never lends the code to an attribute or a query', async () => {
    const asked = [observe('getRequest'), observe('streamRequestEvents')];
    const widget = await open<FeedbackStatus>(
      html`<owner-feedback-status></owner-feedback-status>`,
    );
    await enter({reference, code});
    await owner.sees(`No. ${reference}`);
    await until(() => use.backend.streams.count(`requests/${reference}`) > 0, 'the live updates');
    const calls = asked.flat();
    expect(calls).not.to.be.empty;
    expect(calls.every(({headers}) => headers.get('Request-Code') !== null)).to.be.true;
    expect(calls.map(({url}) => url).join()).not.to.match(/4821|7730|1956/);
    expect(widget.outerHTML + String(widget.shadowRoot?.innerHTML)).not.to.contain('4821');
  });
});
