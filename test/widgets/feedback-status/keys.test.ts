import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {owner} from '../../support/owner.js';
import {observe, usePage} from '../../support/page.js';
import {code, openStatus, reference} from './following.js';

describe('a request whose number and code were entered', () => {
  usePage();

  it('is opened by Enter', async () => {
    await openStatus();
    await owner.writes('Number', reference);
    await owner.writes('Access code', code);
    await sendKeys({press: 'Enter'});
    await owner.sees(`No. ${reference}`);
  });

  const compositions: readonly KeyboardEventInit[] = [{isComposing: true}, {keyCode: 229}];
  for (const composition of compositions) {
    it(`is not opened by the Enter that ends a word (${JSON.stringify(composition)})`, async () => {
      const asked = observe('getRequest');
      await openStatus();
      await owner.writes('Number', reference);
      await owner.writes('Access code', code);
      (await owner.finds('textbox', 'Access code')).dispatchEvent(
        new KeyboardEvent('keydown', {key: 'Enter', bubbles: true, composed: true, ...composition}),
      );
      await sendKeys({press: 'Tab'});
      expect(owner.isAt()).to.equal('Show my request');
      expect(asked).to.be.empty;
    });
  }
});
