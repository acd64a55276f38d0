import {expect, html} from '@open-wc/testing';
import {http} from 'msw';
import {owner} from '../../support/owner.js';
import {open, until, usePage, worker} from '../../support/page.js';
import {announced, fillIn, isAnnounced, openForm, receiptIsShown, words} from './filling.js';

const fetched = (): boolean =>
  performance.getEntriesByType('resource').some(({name}) => name.includes('inquiry-more'));

// One page for both: what was fetched once stays fetched, so their order matters.
describe('the rest of the form', () => {
  usePage();

  it('is missed aloud when it cannot be fetched, and nothing is lost', async () => {
    worker.use(http.get('*/inquiry-more.*', () => Response.error()));
    await open(html`<owner-inquiry-form></owner-inquiry-form>`);
    await owner.writes('In your own words', words);
    await owner.presses('Send');
    await isAnnounced('the service cannot be reached');
    expect(announced()).to.contain('It could not be sent yet.');
    expect(owner.wrote('In your own words')).to.equal(words);
    expect(owner.findsAll('button', 'Try again')).to.have.length(1);
  });

  it('is fetched by itself, while the owner reads', async () => {
    performance.clearResourceTimings();
    await openForm();
    await until(fetched, 'the rest of the form');
    await fillIn();
    await owner.presses('Send');
    await receiptIsShown();
  });
});
