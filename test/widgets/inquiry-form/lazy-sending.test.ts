import {expect} from '@open-wc/testing';
import {http} from 'msw';
import {owner} from '../../support/owner.js';
import {until, usePage, worker} from '../../support/page.js';
import {announced, fillIn, isAnnounced, openForm, receiptIsShown, words} from './filling.js';

const fetched = (): boolean =>
  performance.getEntriesByType('resource').some(({name}) => name.includes('inquiry-sending'));

// One page for both: what was fetched once stays fetched, so their order matters.
describe('what it takes to send', () => {
  usePage();

  it('is told when it cannot be fetched, and nothing is lost', async () => {
    worker.use(http.get('*/inquiry-sending.*', () => Response.error()));
    await openForm();
    await fillIn();
    await owner.presses('Send');
    await isAnnounced('the service cannot be reached');
    expect(announced()).to.contain('It could not be sent yet.');
    expect(owner.wrote('In your own words')).to.equal(words);
    expect(owner.findsAll('button', 'Try again')).to.have.length(1);
  });

  it('is fetched by itself, while the owner reads', async () => {
    performance.clearResourceTimings();
    await openForm();
    await until(fetched, 'the module for sending');
    await fillIn();
    await owner.presses('Send');
    await receiptIsShown();
  });
});
