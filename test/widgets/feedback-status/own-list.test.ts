import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import type {OwnerPortal} from '../../../src/index.js';
import {aRequest, aRequestEvent, status, testEndpoint} from '../../../src/testing/index.js';
import {owner} from '../../support/owner.js';
import {breakDown, observe, usePage} from '../../support/page.js';

const token = () => 'the-owners-token';

const openSignedIn = () =>
  fixture<OwnerPortal>(
    html`<owner-portal endpoint=${testEndpoint} community="riverside" lang="en" .getToken=${token}
      ><owner-feedback-status
        ><p slot="sign-in">Sign in here</p></owner-feedback-status
      ></owner-portal
    >`,
  );

const numbered = (number: number) => `RS-261123-${String(number).padStart(4, '0')}`;

describe('the list of what one has asked', () => {
  const use = usePage();
  const put = (number: number, members = {}) => {
    const updatedAt = new Date(Date.UTC(2026, 10, 24, 0, number)).toISOString();
    const request = {reference: numbered(number), description: `Matter ${number}`, updatedAt};
    use.backend.addRequest(aRequest({...request, ...members}));
  };
  beforeEach(() => localStorage.clear());
  after(() => localStorage.clear());

  it('is not there for somebody who is not signed in, who is shown the way', async () => {
    await fixture(
      html`<owner-portal endpoint=${testEndpoint} community="riverside" lang="en"
        ><owner-feedback-status
          ><p slot="sign-in">Sign in here</p></owner-feedback-status
        ></owner-portal
      >`,
    );
    await owner.sees('Number on your receipt');
    await owner.sees('Sign in here');
    expect(owner.findsAll('heading', 'My requests')).to.have.length(0);
  });

  it('has each with state, who has it, the time promised, and the latest first', async () => {
    put(1);
    put(2, {state: 'resolved', stateLabel: undefined, status: 'closed'});
    await openSignedIn();
    await owner.finds('heading', 'My requests');
    const items = owner.findsAll('button', /Matter/).map(({textContent}) => textContent);
    expect(items).to.have.length(2);
    expect(items[0]).to.match(/Done – please confirm[\s\S]*Matter 2[\s\S]*with Chen Wei/);
    expect(items[1]).to.match(/Accepted[\s\S]*Matter 1[\s\S]*answer by November 23, 2026/);
  });

  it('opens one without its code, and leads back', async () => {
    const calls = observe('getRequest');
    put(1);
    await openSignedIn();
    await owner.presses(/Matter 1/);
    await owner.sees('What has happened so far');
    expect(calls[0]?.headers.get('Request-Code')).to.equal(null);
    await owner.presses('Back to my requests');
    await owner.finds('button', /Matter 1/);
  });

  it('marks what happened since the last visit, until it is looked at', async () => {
    put(1);
    await openSignedIn();
    await owner.finds('button', /Matter 1/);
    use.backend.changeRequest(numbered(1), {}, {text: 'We come on Monday.'});
    await openSignedIn();
    await owner.presses(/New since your last visit[\s\S]*Matter 1/);
    await owner.sees(/Message New since your last visit .* We come on Monday\./);
    await openSignedIn();
    await owner.finds('button', /Matter 1/);
    expect(owner.findsAll('button', /New since/)).to.have.length(0);
  });

  it('does not mark what the owner did', async () => {
    put(1);
    await openSignedIn();
    await owner.finds('button', /Matter 1/);
    use.backend.changeRequest(numbered(1), {}, aRequestEvent({type: 'message', text: 'Mine.'}));
    await openSignedIn();
    await owner.finds('button', /Matter 1/);
    expect(owner.findsAll('button', /New since/)).to.have.length(0);
  });

  it('shows open ones alone, or those that are done', async () => {
    put(1);
    put(2, {state: 'closed', status: 'closed'});
    await openSignedIn();
    await owner.presses('Done');
    await owner.losesSight('Matter 1');
    await owner.sees('Matter 2');
    await owner.presses('Open');
    await owner.losesSight('Matter 2');
    await owner.sees('Matter 1');
  });

  it('goes through them page by page, and draws those in sight alone', async () => {
    for (let number = 1; number <= 120; number += 1) put(number);
    const calls = observe('listRequests');
    await openSignedIn();
    await owner.sees('Matter 71');
    await owner.presses('Show more');
    await owner.sees('Matter 21');
    await owner.presses('Show more');
    await owner.sees(/Matter 1 No/);
    expect(calls).to.have.length(3);
    expect(owner.findsAll('button', 'Show more')).to.have.length(0);
    const left = () =>
      owner
        .findsAll('button', /Matter/)
        .filter((button) => !button.checkVisibility({contentVisibilityAuto: true}));
    await waitUntil(() => left().length > 60);
    // Out of sight is not out of reach.
    const [first] = left();
    first?.focus();
    await waitUntil(() => first?.checkVisibility({contentVisibilityAuto: true}));
  });

  it('goes on at the first of the last page, where there is no button for more', async () => {
    for (let number = 1; number <= 60; number += 1) put(number);
    await openSignedIn();
    (await owner.finds('button', 'Show more')).focus();
    await owner.presses('Show more');
    const first = await owner.finds('button', /Matter 10 No/);
    await waitUntil(() => first.matches(':focus'), 'the focus');
  });

  it('says when more of them cannot be had, and asks again', async () => {
    for (let number = 1; number <= 60; number += 1) put(number);
    await openSignedIn();
    await owner.finds('button', 'Show more');
    const {mend} = breakDown('listRequests', status(403));
    await owner.presses('Show more');
    await owner.finds('alert');
    await owner.sees('Matter 11');
    mend();
    await owner.presses('Try again');
    await owner.sees(/Matter 1 No/);
  });

  it('does not pass open ones off as done where those that are done cannot be had', async () => {
    put(1);
    put(2, {state: 'closed', status: 'closed'});
    await openSignedIn();
    await owner.sees('Matter 1');
    const {mend} = breakDown('listRequests', status(403));
    await owner.presses('Done');
    await owner.losesSight('Matter 1');
    mend();
    await owner.presses('Try again');
    await owner.sees('Matter 2');
  });
});
