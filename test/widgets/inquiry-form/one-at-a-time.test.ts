import {expect, html} from '@open-wc/testing';
import type {InquiryForm} from '../../../src/index.js';
import {owner} from '../../support/owner.js';
import {observe, open, until, usePage} from '../../support/page.js';
import {receiptIsShown, words} from './filling.js';

/** Large size asks one thing at a time. */
describe('the form in large size', () => {
  usePage();

  const openLarge = async (): Promise<InquiryForm> => {
    const options = {size: 'large'};
    const form = await open<InquiryForm>(html`<owner-inquiry-form></owner-inquiry-form>`, options);
    await owner.sees(/Step 1 of \d/);
    return form;
  };

  /** Presses on until the last of these steps is in sight. */
  const goOn = async (...steps: number[]): Promise<void> => {
    for (const step of steps) {
      await owner.presses('Next');
      await owner.sees(`Step ${step} of 5`);
    }
  };

  it('asks one thing after the other, and keeps what was entered on the way back', async () => {
    const calls = observe('createRequest');
    const form = await openLarge();
    expect(owner.findsAll('radio')).to.be.empty;
    expect(owner.findsAll('button', 'Send')).to.be.empty;
    await owner.writes('In your own words', words);
    await owner.presses('Next');
    await owner.chooses('Repair in a common area');
    expect(owner.findsAll('textbox', 'In your own words')).to.be.empty;
    await expect(form).to.be.accessible();
    await owner.presses('Back');
    await until(() => owner.wrote('In your own words') === words, 'the words');
    await owner.presses('Next');
    await owner.presses('Next');
    await owner.selects('Building or place', 'Building 3');
    await goOn(4, 5);
    await owner.writes('Telephone', '138 0000 1234');
    await owner.ticks('I agree');
    await owner.presses('Send');
    await receiptIsShown();
    expect(calls).to.have.length(1);
  });

  it('leads back to what needs another look, wherever that is', async () => {
    await openLarge();
    await goOn(2, 3, 4, 5);
    await owner.presses('Send');
    await owner.sees('Step 1 of');
    await until(() => owner.isAt() === 'In your own words', 'the focus on the words');
  });
});
