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
    expect(fetched()).to.be.false;
    await fillIn();
    await owner.presses('Send');
    await isAnnounced('the service cannot be reached');
    expect(announced()).to.contain('It could not be sent yet.');
    expect(owner.wrote('In your own words')).to.equal(words);
  });

  it('is fetched as soon as the owner begins to write', async () => {
    await openForm();
    performance.clearResourceTimings();
    (await owner.finds('textbox', 'In your own words')).focus();
    await until(fetched, 'the module for sending');
    await fillIn();
    await owner.presses('Send');
    await receiptIsShown();
  });
});
